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
        uint whole = WordHash.Seed, pair = WordHash.Seed, part = WordHash.Seed;
        int parts = 0;
        bool open = false, lower = false;
        while (true)
        {
            char c = at < value.Length ? value[at] : ' ';
            bool letter = char.IsAscii(c) ? char.IsAsciiLetter(c) : char.IsLetter(c);
            if (open && (!letter || (lower && char.IsAsciiLetterUpper(c))))
            {
                hints |= table.Of(part);
                words.Add(part);
                if (++parts > 1)
                {
                    hints |= table.Of(pair);
                    words.Add(pair);
                }

                pair = part;
                part = WordHash.Seed;
                open = false;
            }

            if (letter)
            {
                whole = WordHash.Add(whole, c);
                pair = parts == 0 ? pair : WordHash.Add(pair, c);
                part = WordHash.Add(part, c);
                open = true;
                lower = char.IsAsciiLetterLower(c);
            }
            else if (c <= ' ')
            {
                break;
            }

            at++;
        }

        if (parts > 2)
        {
            words.Add(whole);
            hints |= table.Of(whole);
        }

        return at;
    }
}
