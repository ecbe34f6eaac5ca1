using System.Buffers;

namespace ScrapeClean.Cli;

/// <summary>
/// How deep a raw page nests, by its tags alone and in one pass over it. The parsers that build a tree have no bound of their own: on some thousand open
/// elements they take hours, or end the process. Thread-safe.
/// </summary>
internal static class OpenTags
{
    /// <summary>Elements that may be open at once, as in browsers; pages that people read have some dozens.</summary>
    public const int Most = 512;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");

    private const string Blanks = " \t\r\n\f";

    /// <summary>Elements without content, those whose end tags may be left out, and html and body: they make no page deep.</summary>
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "basefont", "bgsound", "keygen",
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup", "rt", "rp",
    };

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp", "noembed", "noframes" };

    /// <exception cref="CannotCleanException">The page nests deeper than <see cref="Most"/> elements.</exception>
    public static void ThrowIfTooDeep(string html)
    {
        if (Deepest(html) > Most)
            throw new CannotCleanException($"the page nests more than {Most} elements, on which parsers that build a tree may take hours: leave --parser htmlagilitypack and --format html out, then no tree is built");
    }

    /// <summary>Greatest number of elements open at once, or <see cref="Most"/> + 1 where there are more.</summary>
    public static int Deepest(ReadOnlySpan<char> html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> flat = Flat.GetAlternateLookup<ReadOnlySpan<char>>(), raw = RawText.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0, deepest = 0;
        while (html.IndexOf('<') is var next and >= 0 && deepest <= Most)
        {
            html = html[(next + 1)..];
            if (html.StartsWith("!--"))
            {
                html = Behind(html, "-->");
                continue;
            }
            bool ends = html.StartsWith("/");
            ReadOnlySpan<char> name = NameOf(ends ? html[1..] : html);
            if (name.IsEmpty || flat.Contains(name))
                continue;
            if (ends)
            {
                if (byName.TryGetValue(name, out int count) && count > 0)
                {
                    byName[name] = count - 1;
                    depth--;
                }
                continue;
            }
            html = BehindTag(html[name.Length..], out bool closes);
            if (raw.Contains(name))
            {
                html = BehindRaw(html, name);
                continue;
            }
            if (closes)
                continue;
            byName[name] = byName.TryGetValue(name, out int before) ? before + 1 : 1;
            deepest = Math.Max(deepest, ++depth);
        }
        return deepest;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
            return default;
        int length = text.IndexOfAny(EndOfName);
        return length < 0 ? text : text[..length];
    }

    // A bracket in a quoted value ends no tag.
    private static ReadOnlySpan<char> BehindTag(ReadOnlySpan<char> text, out bool closes)
    {
        closes = false;
        char before = ' ';
        while (text.IndexOfAny("\"'>") is var next and >= 0)
        {
            char found = text[next];
            before = text[..next].TrimEnd(Blanks) is [.., var last] ? last : before;
            text = text[(next + 1)..];
            if (found == '>')
            {
                closes = before == '/';
                return text;
            }
            if (before == '=')
                text = Behind(text, found == '"' ? "\"" : "'");
            before = found;
        }
        // Cut short, it opens nothing.
        closes = true;
        return default;
    }

    private static ReadOnlySpan<char> BehindRaw(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        while (text.IndexOf("</") is var next and >= 0)
        {
            text = text[(next + 2)..];
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return text;
        }
        return default;
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> text, ReadOnlySpan<char> end)
    {
        int at = text.IndexOf(end);
        return at < 0 ? default : text[(at + end.Length)..];
    }
}
