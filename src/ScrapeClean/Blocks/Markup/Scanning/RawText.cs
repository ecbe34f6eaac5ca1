namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>Finds where an element ends whose content is characters only.</summary>
internal static class RawText
{
    /// <summary>Length of the content, up to the end tag or the end of the page.</summary>
    /// <param name="html">The page from behind the start tag.</param>
    /// <param name="name">Name of the element.</param>
    public static int Length(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        bool script = name.Equals("script", StringComparison.OrdinalIgnoreCase);
        int at = 0;
        while (true)
        {
            int next = EndTag(html, name, at);
            if (!script || next == html.Length) return next;
            int after = AfterNestedScript(html, at, next);
            if (after < 0) return next;
            at = after;
        }
    }

    /// <summary>Where an end tag of a name stands at or behind a place; the end of the page where there is none.</summary>
    private static int EndTag(ReadOnlySpan<char> html, ReadOnlySpan<char> name, int at)
    {
        while (true)
        {
            int next = html[at..].IndexOf("</");
            if (next < 0) return html.Length;
            at += next;
            ReadOnlySpan<char> rest = html[(at + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && EndsName(rest, name.Length)) return at;
            at += 2;
        }
    }

    /// <summary>
    /// In a script, a comment that holds a script's start tag hides the end tag that belongs to it.
    /// Gives where to look on; -1 where the end tag counts.
    /// </summary>
    private static int AfterNestedScript(ReadOnlySpan<char> html, int from, int end)
    {
        ReadOnlySpan<char> before = html[from..end];
        int comment = before.LastIndexOf("<!--");
        if (comment < 0) return -1;
        ReadOnlySpan<char> inside = before[comment..];
        if (inside.IndexOf("-->") >= 0) return -1;
        int start = inside.IndexOf("<script", StringComparison.OrdinalIgnoreCase);
        if (start < 0 || !EndsName(inside, start + 7)) return -1;
        int another = EndTag(html, "script", end + 2);
        if (another == html.Length) return -1;
        int closes = html[end..another].IndexOf("-->");
        return closes >= 0 ? end + closes : end + 2;
    }

    private static bool EndsName(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>';
}
