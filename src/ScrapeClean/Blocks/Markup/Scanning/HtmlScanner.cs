using System.Buffers;

namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>
/// Reads raw HTML in one pass and tells it to a reader, without a tree: time grows with the page, memory with its deepest nesting up to a bound.
/// </summary>
internal static class HtmlScanner
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\r\f/>");

    /// <summary>Characters from which a page's lists are given room ahead, and the part of it from which that is told.</summary>
    private const int GiantPage = 1 << 19;
    private const int PartRead = 16;

    public static void Read(ReadOnlySpan<char> html, MarkupReader reader)
    {
        var attributes = new TagAttributes();
        var tree = new TreeBuilder(reader, attributes);
        int at = 0;
        int look = html.Length < GiantPage ? html.Length : html.Length / PartRead;
        while (at < html.Length)
        {
            if (at > look)
            {
                reader.Expect(PartRead);
                look = html.Length;
            }

            int bracket = TextEnd(html, at);
            if (bracket > at) tree.Text(html, html[at..bracket]);
            at = bracket < html.Length ? ReadTag(html, bracket, tree, attributes) : bracket;
        }

        reader.Finish();
        tree.Return();
    }

    /// <summary>Reads a page; one that scripts are to fill is read again, with what it holds for browsers without them.</summary>
    public static void ReadWhole(ReadOnlySpan<char> html, MarkupPage page)
    {
        Read(html, new MarkupReader(page));
        if (!page.IsNearlyEmpty || html.IndexOf("<noscript", StringComparison.OrdinalIgnoreCase) < 0) return;
        page.Clear();
        Read(html, new MarkupReader(page, withoutScripts: true));
    }

    /// <summary>Where the next tag, comment or the like begins, at or behind a place.</summary>
    private static int TextEnd(ReadOnlySpan<char> html, int at)
    {
        while (true)
        {
            int next = html[at..].IndexOf('<');
            if (next < 0 || at + next + 1 >= html.Length) return html.Length;
            at += next;
            char c = html[at + 1];
            if (char.IsAsciiLetter(c) || c is '/' or '!' or '?') return at;
            at++;
        }
    }

    /// <summary>Reads what begins with a bracket; where the text goes on.</summary>
    private static int ReadTag(ReadOnlySpan<char> html, int at, TreeBuilder tree, TagAttributes attributes)
    {
        char c = html[at + 1];
        if (c == '!') return AfterDeclaration(html, at, tree);
        if (c == '?') return After(html, at, ">");
        bool ends = c == '/';
        int name = at + (ends ? 2 : 1);
        if (name >= html.Length || !char.IsAsciiLetter(html[name])) return After(html, at, ">");
        int length = NameLength(html, name);
        HtmlTag tag = HtmlTags.Find(html.Slice(name, length));
        int after = attributes.Read(html, name + length);
        if (after < 0) return html.Length;
        if (ends)
        {
            tree.End(html, tag, new Slice(name, length));
            return after;
        }

        return Start(html, new StartTag(tag, new Slice(name, length), name + length), after, tree);
    }

    private static int Start(ReadOnlySpan<char> html, StartTag tag, int after, TreeBuilder tree)
    {
        bool raw = HtmlTags.Has(tag.Tag, TagTraits.RawText) && !tree.InForeign && !(tag.Tag == HtmlTag.Noscript && tree.WithoutScripts);
        ElementContent content = tree.Start(html, tag);
        if (tag.Tag == HtmlTag.Plaintext)
        {
            tree.RawContent(tag.Tag, content, html[after..]);
            return html.Length;
        }

        if (!raw || !tree.Holds(tag.Tag)) return after;
        ReadOnlySpan<char> rest = html[after..];
        int length = RawText.Length(rest, html.Slice(tag.Name.Start, tag.Name.Length));
        tree.RawContent(tag.Tag, content, rest[..length]);
        tree.EndRaw();
        int end = html[(after + length)..].IndexOf('>');
        return end < 0 ? html.Length : after + length + end + 1;
    }

    private static int AfterDeclaration(ReadOnlySpan<char> html, int at, TreeBuilder tree)
    {
        ReadOnlySpan<char> rest = html[at..];
        if (rest.StartsWith("<!--")) return AfterComment(html, at + 4);
        if (tree.InForeign && rest.StartsWith("<![CDATA[")) return After(html, at, "]]>");
        return After(html, at, ">");
    }

    private static int AfterComment(ReadOnlySpan<char> html, int at)
    {
        if (html[at..].StartsWith(">")) return at + 1;
        if (html[at..].StartsWith("->")) return at + 2;
        while (true)
        {
            int dashes = html[at..].IndexOf("--");
            if (dashes < 0) return html.Length;
            at += dashes + 2;
            ReadOnlySpan<char> rest = html[at..];
            if (rest.StartsWith(">")) return at + 1;
            if (rest.StartsWith("!>")) return at + 2;
            at--;
        }
    }

    private static int After(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> end)
    {
        int next = html[at..].IndexOf(end);
        return next < 0 ? html.Length : at + next + end.Length;
    }

    private static int NameLength(ReadOnlySpan<char> html, int at)
    {
        int length = html[at..].IndexOfAny(EndOfName);
        return length < 0 ? html.Length - at : length;
    }
}
