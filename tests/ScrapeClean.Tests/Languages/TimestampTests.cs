using System.Text;

namespace ScrapeClean.Tests.Languages;

/// <summary>Runs every line of <c>Timestamps.txt</c> below the first paragraph of the language's own article, where an article's date stands.</summary>
public class TimestampTests
{
    private const int LeastForms = 6;

    private static readonly ArticleCleaner RulesOnly = new(new CleanerOptions { UseScorer = false });

    private static readonly ILookup<string, string> Forms = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Languages", "Timestamps.txt"))
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split(" | ", 2))
        .ToLookup(p => p[0], p => p[1], StringComparer.Ordinal);

    public static TheoryData<string> Languages => [.. LanguagePacks.BuiltIn.Packs.Where(p => p.Inherits is null && p.Code != "und").Select(p => p.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_form_goes_as_a_timestamp(string code)
    {
        string[] body = [.. PackExamples.Read(code).Article.Where(l => l.Form == ExampleForm.Stays && l.Text.Length >= 60).Select(l => l.Text)];
        var faults = new StringBuilder();
        foreach (string form in Forms[code])
        {
            foreach (ArticleCleaner cleaner in new[] { RulesOnly, ArticleCleaner.Default })
            {
                CleanResult result = cleaner.Clean(string.Join('\n', [body[0], form, .. body[1..]]));
                if (result.Removals is not [{ Kind: FurnitureKind.Timestamp } removal] || removal.Text.Trim() != form)
                    faults.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{form}: {string.Join(" ¶ ", result.Removals.Select(r => $"{r.Kind} {r.Rule} '{r.Text.Trim()}'"))}");
            }
        }
        Assert.True(faults.Length == 0, faults.ToString());
        Assert.True(Forms[code].Count() >= LeastForms, $"{code}: fewer than {LeastForms} forms");
    }
}
