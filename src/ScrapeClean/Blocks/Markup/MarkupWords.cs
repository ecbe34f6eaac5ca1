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
        while (at < value.Length && words.Count < most)
        {
            while (at < value.Length && value[at] <= ' ') at++;
            int end = at;
            while (end < value.Length && value[end] > ' ') end++;
            if (end > at) hints |= Name(value[at..end], ref words);
            at = end;
        }

        return hints;
    }

    private static MarkupHint Name(ReadOnlySpan<char> name, ref PooledList<uint> words)
    {
        HintWords table = HintWords.Default;
        MarkupHint hints = MarkupHint.None;
        uint whole = WordHash.Seed, pair = WordHash.Seed, part = WordHash.Seed;
        int parts = 0, length = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool letter = i < name.Length && char.IsLetter(name[i]);
            bool begins = letter && length > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if ((!letter || begins) && length > 0)
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
                length = 0;
            }

            if (!letter) continue;
            whole = WordHash.Add(whole, name[i]);
            pair = parts == 0 ? pair : WordHash.Add(pair, name[i]);
            part = WordHash.Add(part, name[i]);
            length++;
        }

        if (parts <= 2) return hints;
        words.Add(whole);
        return hints | table.Of(whole);
    }
}
