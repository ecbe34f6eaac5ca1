using System.Text;

namespace ScrapeClean.Tests.Languages;

/// <summary>
/// Runs every example of every pack, by rules alone and with the scorer, between two paragraphs of the pack's own article. To run one language:
/// <c>dotnet run --project tests/ScrapeClean.Tests -- --filter-method "*PackExamplesTests*" </c> and look for its code in the failures.
/// </summary>
public class PackExamplesTests
{
    private const string SureFurniture = "Facebook Twitter WhatsApp";

    private static readonly ArticleCleaner RulesOnly = new(new CleanerOptions { UseScorer = false });

    public static TheoryData<string> Codes => [.. PackExamples.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_example_goes_or_stays_by_rules_alone(string code) => Run(code, RulesOnly);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_look_alike_stays_with_the_scorer_too(string code)
    {
        PackExamples examples = PackExamples.Read(code);
        var faults = new StringBuilder();
        foreach (PackExample example in examples.Lines.Where(e => e.Form == ExampleForm.Stays))
            Check(ArticleCleaner.Default, examples, example, faults);
        Assert.True(faults.Length == 0, faults.ToString());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_article_comes_out_exact_by_rules_alone(string code) => CheckArticle(code, RulesOnly);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_article_comes_out_exact_with_the_scorer_too(string code) => CheckArticle(code, ArticleCleaner.Default);

    private static void CheckArticle(string code, ArticleCleaner cleaner)
    {
        PackExamples examples = PackExamples.Read(code);
        if (examples.Article.Count == 0)
            return; // a variant may go without; PackCompletenessTests says which
        string text = string.Join('\n', examples.Article.Select(l => l.Text));
        CleanResult result = cleaner.Clean(text);
        Assert.Equal(Lines(string.Join('\n', examples.Article.Where(l => l.Form == ExampleForm.Stays).Select(l => l.Text))), Lines(result.Text));
        var kinds = examples.Article.Where(l => l.Form == ExampleForm.Goes).Select(l => $"{l.Kind} | {l.Text}");
        Assert.Equal(kinds, result.Removals.Select(r => $"{r.Kind} | {r.Text.Trim()}"));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void Run(string code, ArticleCleaner cleaner)
    {
        PackExamples examples = PackExamples.Read(code);
        var faults = new StringBuilder();
        foreach (PackExample example in examples.Lines)
            Check(cleaner, examples, example, faults);
        Assert.True(faults.Length == 0, faults.ToString());
    }

    private static void Check(ArticleCleaner cleaner, PackExamples examples, PackExample example, StringBuilder faults)
    {
        string[] body = [.. examples.Article.Where(l => l.Form == ExampleForm.Stays && l.Text.Length >= 60).Select(l => l.Text)];
        (string line, string cut) = example.Form == ExampleForm.GoesInPart ? Parts(example.Text) : (example.Text, "");
        string? above = example.Form == ExampleForm.GoesBesideFurniture ? SureFurniture : null;
        int half = body.Length / 2;
        string text = string.Join('\n', [.. body[..half], .. above is null ? Array.Empty<string>() : [above], line, .. body[half..]]);
        CleanResult result = cleaner.Clean(text);
        string removed = string.Join(" ¶ ", result.Removals.Where(r => r.Text.Trim() != above).Select(r => $"{r.Kind} {r.Rule} '{r.Text.Trim()}'"));
        bool good = example.Form switch
        {
            ExampleForm.Stays => result.Text.Split('\n').Contains(line) && result.Removals.Count == 0,
            ExampleForm.GoesInPart => result.Removals is [var r] && r.Text.Trim() == cut.Trim() && r.Kind == example.Kind,
            _ => result.Removals.Any(r => r.Text.Trim() == line.Trim() && r.Kind == example.Kind) && result.Removals.Count == (above is null ? 1 : 2),
        };
        if (!good)
            faults.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{examples.Code}.txt({example.Number}): {example.Form} {example.Kind} '{example.Text}': {(removed.Length == 0 ? "nothing was removed" : "removed " + removed)} (language {result.Language})");
    }

    private static (string Line, string Cut) Parts(string text)
    {
        int open = text.IndexOf("[[", StringComparison.Ordinal), close = text.IndexOf("]]", StringComparison.Ordinal);
        string cut = text[(open + 2)..close];
        return (text[..open] + cut + text[(close + 2)..], cut);
    }
}
