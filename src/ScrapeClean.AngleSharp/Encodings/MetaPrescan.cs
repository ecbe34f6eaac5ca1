using System.Buffers;
using System.Text;

namespace ScrapeClean.AngleSharp.Encodings;

/// <summary>Looks for the encoding that a page names in a meta element near its start.</summary>
internal static class MetaPrescan
{
    private const string Meta = "<meta";
    private const string Charset = "charset";

    private static readonly SearchValues<char> EndOfLabel = SearchValues.Create(" \t\r\n\f;\"'/");

    /// <summary>The encoding named in these bytes; null where none is. What the bytes of UTF-16 would name is UTF-8, since they could be read.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.Latin1.GetString(bytes);
        int at = 0;
        while (at < text.Length)
        {
            int bracket = text.IndexOf('<', at);
            if (bracket < 0) return null;
            at = bracket + 1;
            ReadOnlySpan<char> rest = text.AsSpan(bracket);
            if (rest.StartsWith("<!--"))
            {
                int end = text.IndexOf("-->", bracket + 4, StringComparison.Ordinal);
                if (end < 0) return null;
                at = end + 3;
                continue;
            }

            if (!rest.StartsWith(Meta, StringComparison.OrdinalIgnoreCase)) continue;
            int close = rest.IndexOf('>');
            if (close < 0) return null;
            if (InTag(rest[Meta.Length..close]) is { } found) return found;
        }

        return null;
    }

    private static Encoding? InTag(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || (!char.IsWhiteSpace(tag[0]) && tag[0] != '/')) return null;
        int from = 0;
        while (true)
        {
            int next = tag[from..].IndexOf(Charset, StringComparison.OrdinalIgnoreCase);
            if (next < 0) return null;
            int at = from + next;
            from = at + Charset.Length;
            bool attribute = char.IsWhiteSpace(tag[at - 1]) && Quotes(tag[..at]) % 2 == 0;
            if (!attribute && !tag.Contains("http-equiv", StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> value = tag[from..].TrimStart();
            if (!value.StartsWith("=")) continue;
            value = value[1..].TrimStart().TrimStart("\"'");
            int end = value.IndexOfAny(EndOfLabel);
            Encoding? named = EncodingLabels.Find(end < 0 ? value : value[..end]);
            return named is UnicodeEncoding ? Encoding.UTF8 : named;
        }
    }

    private static int Quotes(ReadOnlySpan<char> text) => text.Count('"') + text.Count('\'');
}
