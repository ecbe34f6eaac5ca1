using System.Globalization;
using CsCheck;

namespace ScrapeClean.Tests.Promises;

/// <summary>More promises, held on texts made at random.</summary>
public class TextPromiseTests
{
    private static readonly string[] Phrases =
        ["= Chat", "^ The council", "$ an hour.", "~ bridge", "?= loader", "= loader", "^99 {any} river", "~9 {n} tag", "> Lire", "= Foto {name} / {name}", "~99 мост", "= item {time}"];

    // With rules alone, and with a phrase more each.
    private static readonly ArticleCleaner Before = With(null);
    private static readonly ArticleCleaner[] After = [.. Phrases.Select(With)];

    [Fact]
    public void No_combining_sequence_is_split() => Gen.Select(Cases.Texts, Cases.Options).Sample((text, options) =>
    {
        foreach (Removal removal in new ArticleCleaner(options).Clean(text).Removals)
            Assert.False(Splits(text, removal.Start) || Splits(text, removal.Start + removal.Length), $"{removal.Start}+{removal.Length} {removal}");
    }, iter: Cases.Count);

    [Fact]
    public void Cleaning_twice_adds_only_removals_that_hold_the_promises() => Cases.Texts.Sample(text =>
    {
        string once = ArticleCleaner.Default.Clean(text).Text;
        CleanResult twice = ArticleCleaner.Default.Clean(once);
        return twice.Restore() == once && twice.Text.Length <= once.Length;
    }, iter: Cases.Count);

    [Fact]
    public void Cleaning_again_and_again_comes_to_rest() => Cases.Texts.Sample(text =>
    {
        for (int run = 0; run < 10; run++)
        {
            string next = ArticleCleaner.Default.Clean(text).Text;
            if (ReferenceEquals(next, text))
                return true;
            text = next;
        }
        return false;
    }, iter: Cases.Count);

    [Fact]
    public void A_phrase_more_never_keeps_a_line_that_went_before() => Gen.Select(Cases.Texts, Gen.Int[0, Phrases.Length - 1]).Sample((text, phrase) =>
        Before.Explain(text).Zip(After[phrase].Explain(text)).All(p => p.First.Start == p.Second.Start && (!p.First.IsRemoved || p.Second.IsRemoved)), iter: Cases.Count);

    [Fact]
    public void The_order_of_calls_makes_no_difference() => Cases.Texts.Array[2, 6].Sample(texts =>
    {
        var cleaner = new ArticleCleaner(new CleanerOptions());
        string[] forth = [.. texts.Select(t => cleaner.Clean(t).Text)];
        string[] back = [.. texts.Reverse().Select(t => cleaner.Clean(t).Text)];
        return forth.SequenceEqual(back.Reverse());
    }, iter: Cases.Count / 5);

    private static ArticleCleaner With(string? phrase)
    {
        LanguagePacks packs = LanguagePacks.BuiltIn.Only("en", "fr");
        return new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = phrase is null ? packs : packs.WithPhrases("[Other]\n" + phrase) });
    }

    // Behind a line break or a control a mark stands alone.
    private static bool Splits(string text, int at) => at > 0 && at < text.Length
        && char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        && char.GetUnicodeCategory(text[at - 1]) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
