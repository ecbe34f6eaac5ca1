using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScrapeClean.Cli.JsonLines;

/// <summary>Strings of JSON to and from UTF-16, lone surrogates included: they are legal escapes, and come back as escapes.</summary>
internal static class JsonText
{
    /// <summary>Decodes the inside of a JSON string whose syntax a reader has checked.</summary>
    /// <param name="raw">Valid UTF-8, with escapes.</param>
    public static string Unescape(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(raw);
        char[] buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        int length = 0;
        while (!raw.IsEmpty)
        {
            int slash = raw.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = slash < 0 ? raw : raw[..slash];
            length += Encoding.UTF8.GetChars(plain, buffer.AsSpan(length));
            if (slash < 0)
                break;
            buffer[length++] = Escaped(raw[slash..], out int read);
            raw = raw[(slash + read)..];
        }
        string text = new(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>Writes a string with its quotation marks.</summary>
    public static void Write(IBufferWriter<byte> target, ReadOnlySpan<char> text)
    {
        Raw(target, "\""u8);
        int plain = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and not '"' and not '\\' and (< '\ud800' or > '\udfff'))
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }
            Encoding.UTF8.GetBytes(text[plain..i], target);
            plain = i + 1;
            WriteEscape(target, c);
        }
        Encoding.UTF8.GetBytes(text[plain..], target);
        Raw(target, "\""u8);
    }

    public static void Raw(IBufferWriter<byte> target, ReadOnlySpan<byte> bytes) => target.Write(bytes);

    private static void WriteEscape(IBufferWriter<byte> target, char c)
    {
        switch (c)
        {
            case '"': Raw(target, "\\\""u8); break;
            case '\\': Raw(target, "\\\\"u8); break;
            case '\n': Raw(target, "\\n"u8); break;
            case '\r': Raw(target, "\\r"u8); break;
            case '\t': Raw(target, "\\t"u8); break;
            default: Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"), target); break;
        }
    }

    private static char Escaped(ReadOnlySpan<byte> raw, out int read)
    {
        read = 2;
        switch (raw[1])
        {
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'u':
                read = 6;
                return (char)ushort.Parse(raw.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            default: return (char)raw[1];
        }
    }
}
