using System.Buffers;

namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>The known attributes of one start tag, as places in the page. Reused from tag to tag.</summary>
internal sealed class TagAttributes
{
    /// <summary>Known attributes of a tag beyond which the rest is passed over.</summary>
    private const int Most = 32;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\r\f/>=");
    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(" \t\n\r\f>");

    private readonly Found[] _found = new Found[Most];
    private int _count;

    /// <summary>The tag ended with a slash.</summary>
    public bool SelfClosing { get; private set; }

    /// <summary>Reads attributes from behind the tag's name to behind its closing bracket.</summary>
    /// <returns>Where the text goes on; -1 where the page ends inside the tag.</returns>
    public int Read(ReadOnlySpan<char> html, int at)
    {
        _count = 0;
        SelfClosing = false;
        while (true)
        {
            while (at < html.Length && (IsSpace(html[at]) || html[at] == '/'))
            {
                SelfClosing = html[at] == '/';
                at++;
            }

            if (at >= html.Length) return -1;
            if (html[at] == '>') return at + 1;
            SelfClosing = false;
            at = ReadOne(html, at);
            if (at < 0) return -1;
        }
    }

    /// <summary>Tells the attributes to a reader, references resolved.</summary>
    public void Tell(ReadOnlySpan<char> html, MarkupReader reader, ref PooledList<char> scratch)
    {
        for (int i = 0; i < _count; i++)
        {
            ReadOnlySpan<char> value = html.Slice(_found[i].Start, _found[i].Length);
            if (value.Contains('&'))
            {
                scratch.Truncate(0);
                CharacterReferences.Append(value, inAttribute: true, ref scratch);
                value = scratch.Span;
            }

            reader.Attribute(_found[i].Attribute, value);
        }
    }

    private int ReadOne(ReadOnlySpan<char> html, int at)
    {
        int start = at;
        int length = html[(at + 1)..].IndexOfAny(EndOfName);
        if (length < 0) return -1;
        at += length + 1;
        HtmlAttribute attribute = HtmlAttributes.Find(html[start..at]);
        while (at < html.Length && IsSpace(html[at])) at++;
        if (at >= html.Length) return -1;
        if (html[at] != '=')
        {
            Keep(attribute, at, 0);
            return at;
        }

        at++;
        while (at < html.Length && IsSpace(html[at])) at++;
        if (at >= html.Length) return -1;
        if (html[at] is '"' or '\'')
        {
            int inside = html[(at + 1)..].IndexOf(html[at]);
            if (inside < 0) return -1;
            Keep(attribute, at + 1, inside);
            return at + inside + 2;
        }

        int end = html[at..].IndexOfAny(EndOfValue);
        if (end < 0) return -1;
        Keep(attribute, at, end);
        return at + end;
    }

    private void Keep(HtmlAttribute attribute, int start, int length)
    {
        if (attribute != HtmlAttribute.None && _count < Most) _found[_count++] = new Found(attribute, start, length);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private readonly record struct Found(HtmlAttribute Attribute, int Start, int Length);
}
