namespace ScrapeClean.Languages;

/// <summary>
/// Cuts a pattern into parts that follow each other, each with one or more alternatives. Alternatives that are glued to a word, as in
/// <c>abonné(e|s|)</c>, are written out, so that no part begins or ends inside a word.
/// </summary>
internal static class PhraseParts
{
    private const int MaxForms = 400;

    /// <summary>Whether a placeholder of the pattern stands for any words.</summary>
    public static bool AreOpen(string pattern) =>
        pattern.Contains("{name}", StringComparison.Ordinal) || pattern.Contains("{any}", StringComparison.Ordinal) || pattern.Contains("{word}", StringComparison.Ordinal);

    /// <exception cref="FormatException">Brackets do not match, are nested, or the forms are too many; the message holds the remedy.</exception>
    public static List<ReadOnlyMemory<char>[]> Of(string pattern)
    {
        List<ReadOnlyMemory<char>[]> segments = Split(pattern);
        var parts = new List<ReadOnlyMemory<char>[]>();
        for (int i = 0; i < segments.Count;)
        {
            ReadOnlyMemory<char>[] part = segments[i++];
            while (i < segments.Count && !IsCleanBorder(part, segments, i, first: parts.Count == 0))
                part = Product(part, segments[i++]);
            parts.Add(part);
        }
        return parts;
    }

    private static bool IsCleanBorder(ReadOnlyMemory<char>[] left, List<ReadOnlyMemory<char>[]> segments, int right, bool first)
    {
        // A phrase must start with something to be looked up by.
        if (first && Array.Exists(left, l => l.Span.IsWhiteSpace()))
            return false;
        if (Array.TrueForAll(left, l => l.Length > 0 && !EndsInWord(l.Span)))
            return true;
        for (int i = right; i < segments.Count; i++)
        {
            if (Array.Exists(segments[i], s => s.Length > 0 && StartsInWord(s.Span)))
                return false;
            // Where this one may be empty, the next one touches the left side.
            if (Array.TrueForAll(segments[i], s => s.Length > 0))
                return true;
        }
        return true;
    }

    private static bool EndsInWord(ReadOnlySpan<char> text) =>
        CharTable.ClassOf(text[^1]) is CharClass.Letter or CharClass.Digit or CharClass.Ignored
        || (CharTable.ClassOf(text[^1]) == CharClass.Joiner && CharTable.Fold(text[^1]) != '\'');

    private static bool StartsInWord(ReadOnlySpan<char> text) =>
        CharTable.ClassOf(text[0]) is CharClass.Letter or CharClass.Digit or CharClass.Ignored or CharClass.Joiner;

    private static ReadOnlyMemory<char>[] Product(ReadOnlyMemory<char>[] left, ReadOnlyMemory<char>[] right)
    {
        if (left.Length * right.Length > MaxForms)
            throw new FormatException($"alternatives that are glued together make more than {MaxForms} forms: split the phrase");
        var forms = new ReadOnlyMemory<char>[left.Length * right.Length];
        int n = 0;
        foreach (ReadOnlyMemory<char> l in left)
        {
            foreach (ReadOnlyMemory<char> r in right)
                forms[n++] = l.Length == 0 ? r : r.Length == 0 ? l : string.Concat(l.Span, r.Span).AsMemory();
        }
        return forms;
    }

    private static List<ReadOnlyMemory<char>[]> Split(string pattern)
    {
        var segments = new List<ReadOnlyMemory<char>[]>();
        int at = 0;
        while (at < pattern.Length)
        {
            int open = pattern.IndexOf('(', at);
            int end = open < 0 ? pattern.Length : open;
            if (pattern.AsSpan(at, end - at).Contains(')'))
                throw new FormatException("a ')' without '(': alternatives are written (a|b)");
            if (end > at)
                segments.Add([pattern.AsMemory(at, end - at)]);
            if (open < 0)
                break;
            int close = pattern.IndexOf(')', open);
            if (close < 0)
                throw new FormatException("a '(' without ')': alternatives are written (a|b)");
            ReadOnlyMemory<char> inside = pattern.AsMemory(open + 1, close - open - 1);
            if (inside.Span.Contains('('))
                throw new FormatException("alternatives may not be nested: write the phrase twice");
            segments.Add(Alternatives(inside));
            at = close + 1;
        }
        return segments;
    }

    private static ReadOnlyMemory<char>[] Alternatives(ReadOnlyMemory<char> text)
    {
        var forms = new ReadOnlyMemory<char>[text.Span.Count('|') + 1];
        for (int i = 0; i < forms.Length - 1; i++)
        {
            int end = text.Span.IndexOf('|');
            forms[i] = text[..end];
            text = text[(end + 1)..];
        }
        forms[^1] = text;
        return forms;
    }
}
