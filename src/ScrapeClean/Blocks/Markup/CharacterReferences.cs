namespace ScrapeClean.Blocks.Markup;

/// <summary>Resolves character references such as <c>&amp;amp;</c>, <c>&amp;#8217;</c> and <c>&amp;copy</c> as a browser does.</summary>
internal static class CharacterReferences
{
    /// <summary>What windows-1252 has at 0x80 to 0x9F: pages write those numbers and mean these characters.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Reads the reference at the start of <paramref name="text"/>, which begins with an ampersand.</summary>
    /// <param name="text">Text of the page.</param>
    /// <param name="inAttribute">In attribute values a name without semicolon before a letter, digit or equals sign is no reference.</param>
    /// <param name="decoded">Receives the characters: two UTF-16 units at most.</param>
    /// <param name="written">Number of units written.</param>
    /// <returns>How many characters the reference takes; 0 where the ampersand is only an ampersand.</returns>
    public static int Read(ReadOnlySpan<char> text, bool inAttribute, Span<char> decoded, out int written)
    {
        written = 0;
        if (text.Length < 3) return 0;
        return text[1] == '#' ? ReadNumber(text, decoded, out written) : ReadName(text, inAttribute, decoded, out written);
    }

    /// <summary>Appends a text with its references resolved.</summary>
    public static void Append(ReadOnlySpan<char> text, bool inAttribute, ref PooledList<char> to)
    {
        Span<char> decoded = stackalloc char[2];
        while (true)
        {
            int ampersand = text.IndexOf('&');
            if (ampersand < 0) break;
            to.Add(text[..ampersand]);
            text = text[ampersand..];
            int taken = Read(text, inAttribute, decoded, out int written);
            if (taken == 0)
            {
                to.Add('&');
                taken = 1;
            }

            to.Add(decoded[..written]);
            text = text[taken..];
        }

        to.Add(text);
    }

    private static int ReadName(ReadOnlySpan<char> text, bool inAttribute, Span<char> decoded, out int written)
    {
        int end = 1;
        while (end < text.Length && end <= NamedCharacters.LongestName && char.IsAsciiLetterOrDigit(text[end])) end++;
        written = 0;
        if (end < 3) return 0;
        if (end < text.Length && text[end] == ';' && NamedCharacters.Find(text[1..end], semicolon: true) is { } whole)
        {
            whole.CopyTo(decoded);
            written = whole.Length;
            return end + 1;
        }

        for (int stop = Math.Min(end, NamedCharacters.LongestBareName + 1); stop >= 3; stop--)
        {
            if (NamedCharacters.Find(text[1..stop], semicolon: false) is not { } bare) continue;
            bool goesOn = stop < text.Length && (text[stop] == '=' || char.IsAsciiLetterOrDigit(text[stop]));
            if (inAttribute && goesOn) return 0;
            bare.CopyTo(decoded);
            written = bare.Length;
            return stop;
        }

        return 0;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, Span<char> decoded, out int written)
    {
        bool hexadecimal = text[2] is 'x' or 'X';
        int at = hexadecimal ? 3 : 2;
        int first = at;
        int number = 0;
        while (at < text.Length && Digit(text[at], hexadecimal) is >= 0 and int digit)
        {
            number = Math.Min((number * (hexadecimal ? 16 : 10)) + digit, 0x110000);
            at++;
        }

        written = 0;
        if (at == first) return 0;
        if (at < text.Length && text[at] == ';') at++;
        written = Encode(number, decoded);
        return at;
    }

    private static int Digit(char c, bool hexadecimal)
    {
        if (char.IsAsciiDigit(c)) return c - '0';
        return hexadecimal && char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : -1;
    }

    private static int Encode(int number, Span<char> decoded)
    {
        if (number is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) number = 0xFFFD;
        if (number is >= 0x80 and <= 0x9F) number = Windows1252[number - 0x80];
        return new System.Text.Rune(number).EncodeToUtf16(decoded);
    }
}
