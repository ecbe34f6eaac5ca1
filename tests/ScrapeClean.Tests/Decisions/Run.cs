using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Lines with what was said of each so far, to look at one revision alone. A line reads "said | text"; what was said is a kind, by the scorer, or with a ! by a phrase; or nothing.</summary>
internal static class Run
{
    public const string Phrase = "phrase:en";

    public static DocumentContext Of(params string[] lines)
    {
        string[][] parts = [.. lines.Select(l => l.Split(" | ", 2))];
        DocumentContext document = Text(string.Join('\n', parts.Select(p => p[1])));
        for (int i = 0; i < parts.Length; i++)
            document.Verdicts[i] = Said(parts[i][0]);
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

    private static Verdict Said(string said) => said switch
    {
        "" => default,
        "keep" => Verdict.Keep("phrase", 1),
        "©" => Verdict.Remove(FurnitureKind.ImageCredit, CreditSignRule.RuleName, 0.97f),
        [.. var kind, '!'] => Verdict.Remove(Enum.Parse<FurnitureKind>(kind), Phrase, 0.9f),
        _ => Verdict.Remove(Enum.Parse<FurnitureKind>(said), ScorerDecision.RuleName, 0.8f),
    };
}
