using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Decisions;

/// <summary>
/// Lines with what was said of each so far, to look at one revision alone. A line reads "said | text", or "said → expected | text" where the revision is to
/// change it; without a stroke it is blank. What was said is nothing, "keep", or a kind: by the scorer, with a ! by a phrase, with !! by one that is the whole line,
/// with a ? by a weak phrase, with a # by a counter, with a / by a stroke.
/// </summary>
internal static class Run
{
    public const string Phrase = "phrase:en";

    private const string Becomes = " → ";

    public static DocumentContext Of(params string[] lines)
    {
        string[][] parts = [.. lines.Select(l => l.Split(" | ", 2))];
        DocumentContext document = Text(string.Join('\n', parts.Select(p => p[^1])));
        string[][] full = [.. parts.Where(p => p.Length == 2)];
        for (int i = 0; i < full.Length; i++)
            document.Verdicts[i] = Said(full[i][0].Split(Becomes)[0]);
        return document;
    }

    public static DocumentContext Text(string text, LanguagePacks? packs = null)
    {
        var document = new DocumentContext();
        document.Begin(text, (packs ?? LanguagePacks.BuiltIn).Book, language: null);
        LineSplitter.Split(document.Text, document.Blocks);
        document.BlocksReady();
        return document;
    }

    /// <summary>Revises the lines, and compares with what each is to become.</summary>
    public static void Holds(string lines, Action<DocumentContext> revise)
    {
        string[] all = lines.ReplaceLineEndings("\n").Split('\n');
        DocumentContext document = Of(all);
        revise(document);
        string[][] full = [.. all.Where(l => l.Contains(" | ", StringComparison.Ordinal)).Select(l => l.Split(" | ", 2))];
        Assert.Equal(full.Select(p => $"{Short(Said(p[0].Split(Becomes)[0]), p[0])} | {p[1]}"), document.Verdicts.ToArray().Select((v, i) => $"{Short(v, null)} | {full[i][1]}"));
    }

    // What is expected stands behind the arrow; else what was said is.
    private static string Short(in Verdict verdict, string? said) => said?.Split(Becomes) is [_, var expected] ? expected : verdict.Label switch
    {
        Label.None => "",
        Label.Keep => "keep",
        Label.Weak => $"{verdict.Kind}?",
        _ => verdict.Kind.ToString(),
    };

    private static Verdict Said(string said) => said switch
    {
        "" => default,
        "keep" => Verdict.Keep("phrase", 1),
        "©" => Verdict.Remove(FurnitureKind.ImageCredit, CreditSignRule.RuleName, 0.97f),
        [.. var kind, '!', '!'] => Verdict.Remove(Enum.Parse<FurnitureKind>(kind), Phrase, 0.99f),
        [.. var kind, '!'] => Verdict.Remove(Enum.Parse<FurnitureKind>(kind), Phrase, 0.9f),
        [.. var kind, '?'] => Verdict.Weak(Enum.Parse<FurnitureKind>(kind), Phrase, 0.85f),
        [.. var kind, '#'] => Verdict.Weak(Enum.Parse<FurnitureKind>(kind), "counter", 0.85f),
        [.. var kind, '/'] => Verdict.Weak(Enum.Parse<FurnitureKind>(kind), "trail", 0.85f),
        _ => Verdict.Remove(Enum.Parse<FurnitureKind>(said), ScorerDecision.RuleName, 0.8f),
    };
}
