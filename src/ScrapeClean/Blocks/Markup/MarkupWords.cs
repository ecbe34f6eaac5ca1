namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// Splits names as they stand in class, id and role attributes into hashed words, and gathers what the words hint at.
/// "articleBody--wide" gives article, body, wide, the pairs articlebody and bodywide, and articlebodywide.
/// </summary>
internal static class MarkupWords
{
    /// <summary>Characters of an attribute that are read: what stands behind is machine-made.</summary>
    private const int LongestValue = 400;

    private const int MostWords = 48;

    public static MarkupHint Read(ReadOnlySpan<char> value, ref PooledList<uint> words)
    {
        if (value.Length > LongestValue) value = value[..LongestValue];
        int most = words.Count + MostWords;
        MarkupHint hints = MarkupHint.None;
        int at = 0;
        while (words.Count < most)
        {
            while (at < value.Length && value[at] <= ' ') at++;
            if (at == value.Length) break;
            at = Name(value, at, ref words, ref hints);
        }

        return hints;
    }

    /// <summary>Reads one name; where it ends.</summary>
    private static int Name(ReadOnlySpan<char> value, int at, ref PooledList<uint> words, ref MarkupHint hints)
    {
        HintWords table = HintWords.Default;
        uint whole = WordHash.Seed, before = WordHash.Seed;
        int parts = 0;
        while (true)
        {
            uint letter = 0;
            while (at < value.Length && (letter = Letter(value[at])) == 0 && value[at] > ' ') at++;
            if (letter == 0) break;

            int start = at;
            uint part = Part(value, letter, ref at, ref whole);
            hints |= table.Of(part);
            words.Add(part);
            if (++parts > 1)
            {
                // Two parts are all there is so far; only a third makes a pair of its own.
                uint pair = parts == 2 ? whole : WordHash.Of(value[start..at], before);
                hints |= table.Of(pair);
                words.Add(pair);
            }

            before = part;
        }

        if (parts > 2)
        {
            words.Add(whole);
            hints |= table.Of(whole);
        }

        return at;
    }

    /// <summary>Reads one part, which ends before a sign, and before a capital behind a small letter; its hash.</summary>
    private static uint Part(ReadOnlySpan<char> value, uint letter, ref int at, ref uint whole)
    {
        uint part = WordHash.Seed, all = whole;
        int i = at;
        while (true)
        {
            part = WordHash.AddFolded(part, letter);
            all = WordHash.AddFolded(all, letter);
            bool lower = letter == value[i] && letter <= 'z';
            if (++i == value.Length) break;
            letter = Letter(value[i]);
            if (letter == 0 || (lower && letter != value[i])) break;
        }

        at = i;
        whole = all;
        return part;
    }

    /// <summary>The letter as <see cref="WordHash"/> folds it; 0 for a sign.</summary>
    private static uint Letter(char c)
    {
        uint small = c | 0x20u;
        return small - 'a' <= 'z' - 'a' ? small : c > '\u007F' && char.IsLetter(c) ? c : 0u;
    }
}
