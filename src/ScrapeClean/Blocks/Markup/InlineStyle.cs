using System.Buffers;

namespace ScrapeClean.Blocks.Markup;

/// <summary>Reads out of a style attribute whether it hides its element.</summary>
internal static class InlineStyle
{
    private const int LongestStyle = 4096;

    private static readonly SearchValues<string> Properties = SearchValues.Create(["display", "visibility"], StringComparison.OrdinalIgnoreCase);

    public static bool Hides(ReadOnlySpan<char> style)
    {
        if (style.Length > LongestStyle) style = style[..LongestStyle];
        return style.ContainsAny(Properties) && (Says(style, "display", "none") || Says(style, "visibility", "hidden"));
    }

    private static bool Says(ReadOnlySpan<char> style, ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        while (true)
        {
            int at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            bool whole = at == 0 || style[at - 1] is ';' or ' ' or '\t' or '\n' or '\r';
            style = style[(at + property.Length)..];
            ReadOnlySpan<char> rest = style.TrimStart();
            if (!whole || !rest.StartsWith(":")) continue;
            rest = rest[1..].TrimStart();
            if (rest.StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }
    }
}
