using System.Globalization;

namespace ScrapeClean.Quality.Metrics;

/// <summary>
/// Words as WCXB counts them: runs of letters, digits and underscores, lower-cased by simple mapping; every ideograph and kana is a word of its own.
/// </summary>
internal static class WordTokens
{
    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        if (text is null)
            return words;
        var i = 0;
        Span<char> lower = stackalloc char[2];
        var run = new System.Text.StringBuilder();
        while (i < text.Length)
        {
            var rune = System.Text.Rune.TryGetRuneAt(text, i, out var r) ? r : default;
            var width = rune == default ? 1 : rune.Utf16SequenceLength;
            if (rune != default && IsDense(rune.Value))
            {
                Flush(run, words);
                words.Add(rune.ToString());
            }
            else if (rune != default && IsWord(rune))
            {
                var low = ToLower(rune);
                run.Append(lower[..low.EncodeToUtf16(lower)]);
            }
            else
            {
                Flush(run, words);
            }

            i += width;
        }

        Flush(run, words);
        return words;
    }

    private static void Flush(System.Text.StringBuilder run, List<string> words)
    {
        if (run.Length == 0)
            return;
        words.Add(run.ToString());
        run.Clear();
    }

    private static bool IsDense(int c) => c is (>= 0x3040 and <= 0x30ff) or (>= 0x3400 and <= 0x4dbf) or (>= 0x4e00 and <= 0x9fff) or (>= 0xf900 and <= 0xfaff);

    private static bool IsWord(System.Text.Rune rune) => rune.Value == '_' || System.Text.Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static System.Text.Rune ToLower(System.Text.Rune rune) => System.Text.Rune.ToLowerInvariant(rune);
}
