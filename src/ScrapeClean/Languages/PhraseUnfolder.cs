namespace ScrapeClean.Languages;

/// <summary>Writes out the alternatives of a phrase, <c>(a|b|)</c>, one after the other.</summary>
internal static class PhraseUnfolder
{
    private const int MaxForms = 200;

    /// <summary>Yields every form of the pattern; the span handed to <paramref name="form"/> lives only during the call.</summary>
    /// <exception cref="FormatException">Brackets do not match, are nested, or the forms are too many; the message holds the remedy.</exception>
    public static void Unfold(string pattern, Action<ReadOnlySpan<char>> form)
    {
        if (!pattern.Contains('('))
        {
            if (pattern.Contains(')'))
                throw new FormatException("a ')' without '(': alternatives are written (a|b)");
            form(pattern);
            return;
        }
        List<string[]> parts = Split(pattern);
        int forms = 1;
        foreach (string[] part in parts)
        {
            forms *= part.Length;
            if (forms > MaxForms)
                throw new FormatException($"the phrase unfolds into more than {MaxForms} forms: split it");
        }
        Span<char> buffer = stackalloc char[pattern.Length];
        for (int n = 0; n < forms; n++)
        {
            int length = 0, rest = n;
            foreach (string[] part in parts)
            {
                string choice = part[rest % part.Length];
                rest /= part.Length;
                choice.CopyTo(buffer[length..]);
                length += choice.Length;
            }
            form(buffer[..length]);
        }
    }

    private static List<string[]> Split(string pattern)
    {
        var parts = new List<string[]>();
        int at = 0;
        while (at < pattern.Length)
        {
            int open = pattern.IndexOf('(', at);
            int end = open < 0 ? pattern.Length : open;
            if (pattern.AsSpan(at, end - at).Contains(')'))
                throw new FormatException("a ')' without '(': alternatives are written (a|b)");
            if (end > at)
                parts.Add([pattern[at..end]]);
            if (open < 0)
                break;
            int close = pattern.IndexOf(')', open);
            if (close < 0)
                throw new FormatException("a '(' without ')': alternatives are written (a|b)");
            if (pattern.AsSpan(open + 1, close - open - 1).Contains('('))
                throw new FormatException("alternatives may not be nested: write the phrase twice");
            parts.Add(pattern[(open + 1)..close].Split('|'));
            at = close + 1;
        }
        return parts;
    }
}
