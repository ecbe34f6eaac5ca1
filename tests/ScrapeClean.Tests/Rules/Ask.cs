using System.Globalization;
using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;
using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>
/// Asks one rule about one line or block, and puts its answer into few signs: "Byline 0.90" goes, "Navigation? 0.85" is weak, "keep 0.96" stays;
/// "Byline: (AFP)" is the part that is cut out, "Byline: all" the whole block; "" where the rule says nothing.
/// </summary>
internal static class Ask
{
    public static string Of(Rule rule, string line) => Of(rule, Run.Text(line), 0);

    public static string Of(Rule rule, DocumentContext document, int place)
    {
        ReadOnlySpan<char> text = document.Blocks[place].Of(document.Text);
        int count = Tokenizer.Tokenize(text, document.Tokens, out bool complete);
        Assert.True(complete);
        document.Matcher.Begin(text.Length);
        Verdict verdict = rule.Decide(new LineContext(document, place, text, document.Tokens.AsSpan(0, count)));
        string confidence = verdict.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return verdict.Label switch
        {
            Label.None => "",
            Label.Keep when verdict.IsCut => Part(document, verdict),
            Label.Keep => $"keep {confidence}",
            Label.Weak => $"{verdict.Kind}? {confidence}",
            _ => $"{verdict.Kind} {confidence}",
        };
    }

    public static string Of(InlineRule rule, string text) => Of(rule, Run.Text(text), 0);

    public static string Of(InlineRule rule, DocumentContext document, int place)
    {
        Block block = document.Blocks[place];
        document.Matcher.Begin(block.Length);
        Verdict verdict = rule.Decide(document, block);
        return verdict.IsCut ? Part(document, verdict) : verdict.Label == Label.Remove ? $"{verdict.Kind}: all" : "";
    }

    /// <summary>So many words with a capital.</summary>
    public static string Names(int count) => string.Join(' ', Enumerable.Repeat("Doe", count));

    private static string Part(DocumentContext document, in Verdict verdict) => $"{verdict.Kind}:{document.Text[verdict.CutStart..verdict.CutEnd]}";
}
