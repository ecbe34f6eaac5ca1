using System.Text;

namespace ScrapeClean.Cli;

/// <summary>Decodes what was read, and tells pages from text.</summary>
internal static class InputText
{
    private const int Prefix = 2000;

    private static readonly string[] PageTags = ["<!doctype html", "<html", "<head", "<body", "<div", "<article", "<section", "<main", "<p>", "<p "];

    /// <summary>UTF-8 with or without a byte-order mark, UTF-16 with one; what is not valid becomes U+FFFD.</summary>
    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        int start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        return Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
    }

    /// <summary>Whether a text that begins like this is a page: an opening angle bracket first, and a tag that only pages have soon after.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> start = text.TrimStart().TrimStart('\uFEFF').TrimStart();
        if (start.Length < 3 || start[0] != '<' || !(char.IsAsciiLetter(start[1]) || start[1] is '!' or '?'))
            return false;
        start = start[..Math.Min(start.Length, Prefix)];
        foreach (string tag in PageTags)
        {
            if (start.Contains(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
