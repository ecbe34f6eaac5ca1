using System.Globalization;

namespace ScrapeClean.Languages;

/// <summary>What a UTF-16 unit is to the tokeniser.</summary>
internal enum CharClass : byte
{
    /// <summary>Punctuation, symbols, surrogates: a token of its own.</summary>
    Mark,
    /// <summary>Invisible or combining: as if it were not there.</summary>
    Ignored,
    Space,
    /// <summary>Apostrophe or hyphen: a space between letters, otherwise a mark.</summary>
    Joiner,
    Letter,
    /// <summary>Letter of a script written without spaces: a token of its own.</summary>
    Single,
    Digit,
}

/// <summary>
/// Class and folded form of every UTF-16 unit. Built once, from the runtime's own Unicode tables (never the operating system's), so
/// it is the same on every machine. Folding lowers case and drops accents; see <see cref="FoldingRows"/>.
/// </summary>
internal static class CharTable
{
    private static readonly ushort[] Folded = BuildFolded();
    private static readonly CharClass[] Classes = BuildClasses();

    public static char Fold(char c) => (char)Folded[c];

    public static CharClass ClassOf(char c) => Classes[c];

    /// <summary>White space, or a sign that nobody sees.</summary>
    public static bool IsBlank(char c) => Classes[c] is CharClass.Space or CharClass.Ignored;

    /// <summary>A mark that belongs to the letter before it: nobody's own sign, but never to be parted from that letter.</summary>
    public static bool IsAccent(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Where the accents end that stand at a place.</summary>
    public static int SkipAccents(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && IsAccent(text[at]))
            at++;
        return at;
    }

    private static ushort[] BuildFolded()
    {
        var table = new ushort[0x10000];
        for (int c = 0; c < table.Length; c++)
            table[c] = char.ToLowerInvariant((char)c);
        foreach (string row in FoldingRows.All)
        {
            foreach (char c in row.AsSpan(1))
                table[c] = row[0];
        }
        for (int c = 0xC0; c < 0xFF5F; c++)
            table[c] = table[table[c]];
        foreach (char dash in "‐‑‒–—―−")
            table[dash] = '-';
        foreach (char quote in "«»“”„‟‹›「」『』״")
            table[quote] = '"';
        foreach (char apostrophe in "’‘ʼ`´‛ʹ′׳")
            table[apostrophe] = '\'';
        foreach (char stop in "…。｡։។៕။።")
            table[stop] = '.';
        foreach (char comma in "、၊፣")
            table[comma] = ',';
        return table;
    }

    private static CharClass[] BuildClasses()
    {
        var table = new CharClass[0x10000];
        for (int c = 0; c < table.Length; c++)
            table[c] = Classify((char)c);
        foreach (char joiner in "'’‘ʼ`´‛ʹ′׳-‐‑")
            table[joiner] = CharClass.Joiner;
        table['ـ'] = CharClass.Ignored;
        for (int c = 0; c < table.Length; c++)
        {
            if (table[c] == CharClass.Digit)
                Folded[c] = (ushort)('0' + CharUnicodeInfo.GetDecimalDigitValue((char)c));
        }
        return table;
    }

    private static CharClass Classify(char c)
    {
        if (char.IsWhiteSpace(c))
            return CharClass.Space;
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.DecimalDigitNumber:
                return CharClass.Digit;
            case UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.EnclosingMark:
                return CharClass.Ignored;
            // Armenian sets its marks of emphasis, exclamation and question inside the word.
            case UnicodeCategory.OtherPunctuation when c is '\u055B' or '\u055C' or '\u055E':
                return CharClass.Ignored;
            case UnicodeCategory.NonSpacingMark when IsPoint(c):
                return CharClass.Ignored;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                return Scripts.IsUnspaced(c) ? CharClass.Single : CharClass.Letter;
            default:
                return CharClass.Mark;
        }
    }

    // Accents, Hebrew points, Arabic vowel signs, nukta, variation selectors: written or left out at will.
    private static bool IsPoint(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0487') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F')
            or '\u0670' or '\u093C' or '\u09BC' or (>= '\u1AB0' and <= '\u1AFF') or (>= '\uFE00' and <= '\uFE0F') or (>= '\u20D0' and <= '\u20FF');
}
