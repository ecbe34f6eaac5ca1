using System.Text;
using System.Text.Unicode;

namespace ScrapeClean.AngleSharp.Encodings;

/// <summary>
/// Finds the encoding of a page's bytes in the order that browsers do: byte-order mark, what the transport said, what a meta element says within
/// the first 1024 bytes; then whether the bytes are UTF-8; then a meta element further down; else windows-1252.
/// </summary>
internal static class PageDecoder
{
    private const int PrescanLength = 1024;
    private const int LatePrescanLength = 64 * 1024;
    private const int Windows1252 = 1252;

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        Encoding? marked = ByteOrderMark(bytes, out int mark);
        if (marked is not null) return marked.GetString(bytes[mark..]);
        Encoding encoding = FromTransport(charset) ?? MetaPrescan.Find(Head(bytes, PrescanLength)) ?? Guess(bytes);
        return encoding.GetString(bytes);
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes, out int length)
    {
        length = bytes.StartsWith("\uFEFF"u8) ? 3 : 2;
        if (length == 3) return Encoding.UTF8;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode : null;
    }

    /// <summary>A label alone, or a whole Content-Type.</summary>
    private static Encoding? FromTransport(string? charset)
    {
        if (charset is null) return null;
        int named = charset.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (named < 0) return EncodingLabels.Find(charset);
        ReadOnlySpan<char> value = charset.AsSpan(named + "charset=".Length);
        int end = value.IndexOf(';');
        return EncodingLabels.Find(end < 0 ? value : value[..end]);
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8
        : MetaPrescan.Find(Head(bytes, LatePrescanLength))
            ?? CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)
            ?? Encoding.Latin1;

    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> bytes, int length) => bytes[..Math.Min(bytes.Length, length)];
}
