using CsCheck;

namespace ScrapeClean.Tests.Promises;

/// <summary>The promises of the library, held on texts made at random from all scripts, line breaks and furniture.</summary>
public class PromiseTests
{
    [Fact]
    public void Kept_and_removed_slices_are_the_input_in_order() => Gen.Select(Cases.Texts, Cases.Options).Sample((text, options) =>
    {
        CleanResult result = new ArticleCleaner(options).Clean(text);
        int at = 0, kept = 0;
        foreach (Removal removal in result.Removals)
        {
            if (removal.Start < at || removal.Length <= 0 || text.Substring(removal.Start, removal.Length) != removal.Text)
                return false;
            if (text[at..removal.Start] != result.Text.Substring(kept, removal.Start - at))
                return false;
            kept += removal.Start - at;
            at = removal.Start + removal.Length;
        }
        return text[at..] == result.Text[kept..] && result.Restore() == text;
    }, iter: Cases.Count);

    [Fact]
    public void No_surrogate_pair_is_split() => Cases.Texts.Sample(text =>
        ArticleCleaner.Default.Clean(text).Removals.All(r => !Splits(text, r.Start) && !Splits(text, r.Start + r.Length)), iter: Cases.Count);

    [Fact]
    public void Where_nothing_goes_the_input_itself_comes_back() => Cases.Texts.Sample(text =>
    {
        CleanResult result = ArticleCleaner.Default.Clean(text);
        return result.Removals.Count > 0 ? result.Text.Length < text.Length : ReferenceEquals(text, result.Text);
    }, iter: Cases.Count);

    [Fact]
    public void Confidence_and_rule_are_always_given() => Gen.Select(Cases.Texts, Cases.Options).Sample((text, options) =>
        new ArticleCleaner(options).Clean(text).Removals.All(r => r.Confidence is > 0 and <= 1 && r.Rule.Length > 0 && !options.Keep.Contains(r.Kind)), iter: Cases.Count);

    [Fact]
    public void A_stricter_setting_never_keeps_what_a_gentler_one_removes() => Gen.Select(Cases.Texts, Gen.Bool).Sample((text, scorer) =>
    {
        bool[] gentle = Removed(text, Strictness.Gentle, scorer), balanced = Removed(text, Strictness.Balanced, scorer), strict = Removed(text, Strictness.Strict, scorer);
        return gentle.Zip(balanced).All(p => !p.First || p.Second) && balanced.Zip(strict).All(p => !p.First || p.Second);
    }, iter: Cases.Count);

    [Fact]
    public void Explaining_says_what_cleaning_does() => Cases.Texts.Sample(text =>
    {
        int removed = ArticleCleaner.Default.Explain(text).Count(l => l.IsRemoved || l.CutLength > 0);
        return removed == ArticleCleaner.Default.Clean(text).Removals.Count;
    }, iter: Cases.Count);

    private static bool[] Removed(string text, Strictness strictness, bool scorer) =>
        [.. new ArticleCleaner(new CleanerOptions { Strictness = strictness, UseScorer = scorer }).Explain(text).Select(l => l.IsRemoved)];

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
