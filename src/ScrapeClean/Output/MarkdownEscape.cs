using System.Buffers;
using System.Text;

namespace ScrapeClean.Output;

/// <summary>Writes text so that Markdown reads it as the same text.</summary>
internal static class MarkdownEscape
{
    /// <summary>Characters that may begin markup anywhere in a line, in CommonMark and its common extensions.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\`*_[]<>&|~#{}$^=");

    private const string LineStarts = "+-=:#>~";

    /// <param name="to">Where the text goes.</param>
    /// <param name="text">Text without line breaks.</param>
    /// <param name="startsLine">Whether it stands at the start of a line or of an item, where more characters are markup.</param>
    public static void Append(StringBuilder to, ReadOnlySpan<char> text, bool startsLine)
    {
        if (startsLine) text = AppendStart(to, text);
        while (true)
        {
            int next = text.IndexOfAny(Escaped);
            if (next < 0) break;
            to.Append(text[..next]).Append('\\').Append(text[next]);
            text = text[(next + 1)..];
        }

        to.Append(text);
    }

    /// <summary>A target of a link; null for one that must not be written.</summary>
    public static string? Target(string target)
    {
        string cleaned = string.Concat(target.Where(c => c >= ' ' && c != '\u007F')).Trim();
        if (cleaned.Length == 0 || !HasSafeScheme(cleaned)) return null;
        var written = new StringBuilder(cleaned.Length + 8);
        foreach (char c in cleaned)
        {
            if (c == '&') written.Append("&amp;");
            else if (" <>()[]\\`\"|{}^".Contains(c, StringComparison.Ordinal)) written.Append('%').Append(((int)c).ToString("X2", null));
            else if (!char.IsControl(c) && !char.IsWhiteSpace(c)) written.Append(c);
        }

        return written.ToString();
    }

    private static bool HasSafeScheme(string target)
    {
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        int other = target.AsSpan().IndexOfAny("/?#");
        if (colon < 0 || (other >= 0 && other < colon)) return true;
        ReadOnlySpan<char> scheme = target.AsSpan(0, colon);
        return Is(scheme, "http") || Is(scheme, "https") || Is(scheme, "mailto") || Is(scheme, "tel") || Is(scheme, "ftp");
    }

    private static bool Is(ReadOnlySpan<char> scheme, ReadOnlySpan<char> known) => scheme.Equals(known, StringComparison.OrdinalIgnoreCase);

    /// <summary>A mark or number that would begin a list, a heading or a rule.</summary>
    private static ReadOnlySpan<char> AppendStart(StringBuilder to, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return text;
        if (LineStarts.Contains(text[0], StringComparison.Ordinal))
        {
            to.Append('\\').Append(text[0]);
            return text[1..];
        }

        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == 0 || digits == text.Length || text[digits] is not ('.' or ')')) return text;
        to.Append(text[..digits]).Append('\\').Append(text[digits]);
        return text[(digits + 1)..];
    }
}
