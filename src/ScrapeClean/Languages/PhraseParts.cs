namespace ScrapeClean.Languages;

/// <summary>
/// Cuts a pattern into parts that follow each other, each with one or more alternatives. Alternatives that are glued to a word, as in
/// <c>abonné(e|s|)</c>, are written out, so that no part begins or ends inside a word.
/// </summary>
internal static class PhraseParts
{
    private const int MaxForms = 400;

    /// <exception cref="FormatException">Brackets do not match, are nested, or the forms are too many; the message holds the remedy.</exception>
    public static List<string[]> Of(string pattern)
    {
        List<string[]> segments = Split(pattern);
        var parts = new List<string[]>();
        for (int i = 0; i < segments.Count;)
        {
            string[] part = segments[i++];
            while (i < segments.Count && !IsCleanBorder(part, segments, i, first: parts.Count == 0))
                part = Product(part, segments[i++]);
            parts.Add(part);
        }
        return parts;
    }

    private static bool IsCleanBorder(string[] left, List<string[]> segments, int right, bool first)
    {
        // A phrase must start with something to be looked up by.
        if (first && Array.Exists(left, l => l.Trim().Length == 0))
            return false;
        if (Array.TrueForAll(left, l => l.Length > 0 && !EndsInWord(l)))
            return true;
        for (int i = right; i < segments.Count; i++)
        {
            if (Array.Exists(segments[i], s => s.Length > 0 && StartsInWord(s)))
                return false;
            // Where this one may be empty, the next one touches the left side.
            if (Array.TrueForAll(segments[i], s => s.Length > 0))
                return true;
        }
        return true;
    }

    private static bool EndsInWord(string text) =>
        CharTable.ClassOf(text[^1]) is CharClass.Letter or CharClass.Digit or CharClass.Ignored
        || (CharTable.ClassOf(text[^1]) == CharClass.Joiner && CharTable.Fold(text[^1]) != '\'');

    private static bool StartsInWord(string text) =>
        CharTable.ClassOf(text[0]) is CharClass.Letter or CharClass.Digit or CharClass.Ignored or CharClass.Joiner;

    private static string[] Product(string[] left, string[] right)
    {
        if (left.Length * right.Length > MaxForms)
            throw new FormatException($"alternatives that are glued together make more than {MaxForms} forms: split the phrase");
        var forms = new string[left.Length * right.Length];
        int n = 0;
        foreach (string l in left)
        {
            foreach (string r in right)
                forms[n++] = l + r;
        }
        return forms;
    }

    private static List<string[]> Split(string pattern)
    {
        var segments = new List<string[]>();
        int at = 0;
        while (at < pattern.Length)
        {
            int open = pattern.IndexOf('(', at);
            int end = open < 0 ? pattern.Length : open;
            if (pattern.AsSpan(at, end - at).Contains(')'))
                throw new FormatException("a ')' without '(': alternatives are written (a|b)");
            if (end > at)
                segments.Add([pattern[at..end]]);
            if (open < 0)
                break;
            int close = pattern.IndexOf(')', open);
            if (close < 0)
                throw new FormatException("a '(' without ')': alternatives are written (a|b)");
            if (pattern.AsSpan(open + 1, close - open - 1).Contains('('))
                throw new FormatException("alternatives may not be nested: write the phrase twice");
            segments.Add(pattern[(open + 1)..close].Split('|'));
            at = close + 1;
        }
        return segments;
    }
}
