using System.Globalization;
using CsCheck;

namespace ScrapeClean.Tests.Promises;

/// <summary>More promises, held on texts made at random.</summary>
public class TextPromiseTests
{
    [Fact]
    public void No_combining_sequence_is_split() => Gen.Select(Cases.Texts, Cases.Options).Sample((text, options) =>
    {
        foreach (Removal removal in new ArticleCleaner(options).Clean(text).Removals)
            Assert.False(Splits(text, removal.Start) || Splits(text, removal.Start + removal.Length), $"{removal.Start}+{removal.Length} {removal}");
    }, iter: Cases.Count);

    [Fact]
    public void String_span_writer_and_buffer_in_chunks_give_the_same() => Gen.Select(Cases.Texts, Cases.Options, Gen.Int[1, 40]).Sample((text, options, chunk) =>
    {
        var cleaner = new ArticleCleaner(options);
        CleanResult result = cleaner.Clean(text);
        using var writer = new StringWriter();
        var buffer = new ChunkedBuffer(chunk);
        List<Removal> written = [], buffered = [];
        cleaner.CleanTo(("<" + text).AsSpan(1), writer, written);
        cleaner.CleanTo(text, buffer, buffered);
        return writer.ToString() == result.Text && buffer.ToString() == result.Text
            && Shown(written).SequenceEqual(Shown(result.Removals)) && Shown(buffered).SequenceEqual(Shown(result.Removals));
    }, iter: Cases.Count);

    private static IEnumerable<string> Shown(IEnumerable<Removal> removals) => removals.Select(r => FormattableString.Invariant($"{r.Start}+{r.Length} {r.Kind} {r.Rule} {r.Confidence:R}"));

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

    // Character by character, since a gentler setting may cut a part of a line that a stricter one takes whole. White space goes with its neighbours.
    [Fact]
    public void A_stricter_setting_never_keeps_a_character_that_a_gentler_one_removes() => Gen.Select(Cases.Texts, Gen.Bool).Sample((text, scorer) =>
    {
        bool[] gentle = Gone(text, Strictness.Gentle, scorer), balanced = Gone(text, Strictness.Balanced, scorer), strict = Gone(text, Strictness.Strict, scorer);
        return Enumerable.Range(0, text.Length).All(i => char.IsWhiteSpace(text[i]) || ((!gentle[i] || balanced[i]) && (!balanced[i] || strict[i])));
    }, iter: Cases.Count);

    private static bool[] Gone(string text, Strictness strictness, bool scorer)
    {
        var gone = new bool[text.Length];
        foreach (Removal removal in new ArticleCleaner(new CleanerOptions { Strictness = strictness, UseScorer = scorer }).Clean(text).Removals)
            gone.AsSpan(removal.Start, removal.Length).Fill(true);
        return gone;
    }

    // Behind a line break or a control a mark stands alone.
    private static bool Splits(string text, int at) => at > 0 && at < text.Length
        && char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        && char.GetUnicodeCategory(text[at - 1]) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
