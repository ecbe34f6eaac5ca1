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
    /// <summary>Letter of a script written without spaces: a token of its own.</summary>
    Single,
    Letter,
    Digit,
}

/// <summary>
/// Class and folded form of every UTF-16 unit, side by side in one table. Built once, from the runtime's own Unicode tables (never the operating
/// system's), so it is the same on every machine. Folding lowers case and drops accents; see <see cref="FoldingRows"/>.
/// </summary>
internal static class CharTable
{
    private const int ClassShift = 16;

    // Three quarters of the units stand in a few ranges of one class whose letters have no case: they need not be asked one by one.
    private static readonly (char First, char Last, CharClass Class)[] Ranges =
    [
        ('\u3400', '\u4DBF', CharClass.Single),
        ('\u4E00', '\u9FFF', CharClass.Single),
        ('\uAC00', '\uD7A3', CharClass.Letter),
        ('\uD800', '\uF8FF', CharClass.Mark),
    ];

    private static readonly uint[] Units = Build();

    public static char Fold(char c) => (char)Units[c];

    public static CharClass ClassOf(char c) => (CharClass)(Units[c] >> ClassShift);

    /// <summary>Whether the unit goes on with a word: a letter or a digit.</summary>
    public static bool IsOfWord(char c, out char folded)
    {
        uint unit = Units[c];
        folded = (char)unit;
        return unit >= (uint)CharClass.Letter << ClassShift;
    }

    /// <summary>Class and folded form by one look.</summary>
    public static CharClass Read(char c, out char folded)
    {
        uint unit = Units[c];
        folded = (char)unit;
        return (CharClass)(unit >> ClassShift);
    }

    /// <summary>White space, or a sign that nobody sees.</summary>
    public static bool IsBlank(char c) => ClassOf(c) is CharClass.Space or CharClass.Ignored;

    /// <summary>A mark that belongs to the letter before it: nobody's own sign, but never to be parted from that letter.</summary>
    public static bool IsAccent(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Where the accents end that stand at a place.</summary>
    public static int SkipAccents(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && IsAccent(text[at]))
            at++;
        return at;
    }

    private static uint[] Build()
    {
        var table = new uint[0x10000];
        for (int c = 0, range = 0; c < table.Length; c++)
        {
            if (range < Ranges.Length && c == Ranges[range].First)
            {
                (_, char last, CharClass kind) = Ranges[range++];
                for (; c <= last; c++)
                    table[c] = (uint)kind << ClassShift | (uint)c;
                c--;
            }
            else
            {
                UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory((char)c);
                table[c] = (uint)Classify((char)c, category) << ClassShift | (MayBeCapital(category) ? char.ToLowerInvariant((char)c) : (char)c);
            }
        }
        FoldForms(table);
        foreach (char joiner in "'’‘ʼ`´‛ʹ′׳-‐‑")
            table[joiner] = (uint)CharClass.Joiner << ClassShift | (ushort)table[joiner];
        table['ـ'] = (uint)CharClass.Ignored << ClassShift | (ushort)table['ـ'];
        for (int c = 0; c < table.Length; c++)
        {
            if (table[c] >> ClassShift == (uint)CharClass.Digit)
                Fold(table, (char)c, (char)('0' + CharUnicodeInfo.GetDecimalDigitValue((char)c)));
        }
        return table;
    }

    private static void FoldForms(uint[] table)
    {
        foreach (string row in FoldingRows.All)
        {
            foreach (char c in row.AsSpan(1))
                Fold(table, c, row[0]);
        }
        for (int c = 0xC0; c < 0xFF5F; c++)
            Fold(table, (char)c, (char)table[(char)table[c]]);
        foreach (char dash in "‐‑‒–—―−")
            Fold(table, dash, '-');
        foreach (char quote in "«»“”„‟‹›「」『』״")
            Fold(table, quote, '"');
        foreach (char apostrophe in "’‘ʼ`´‛ʹ′׳")
            Fold(table, apostrophe, '\'');
        foreach (char stop in "…。｡։។៕။።")
            Fold(table, stop, '.');
        foreach (char comma in "、،၊፣")
            Fold(table, comma, ',');
    }

    private static void Fold(uint[] table, char c, char folded) => table[c] = table[c] & ~0xFFFFu | folded;

    // The runtime lowers letters one by one, and few units are any: Roman numbers and letters in circles have capitals too.
    private static bool MayBeCapital(UnicodeCategory category) =>
        category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherSymbol;

    private static CharClass Classify(char c, UnicodeCategory category)
    {
        if (char.IsWhiteSpace(c))
            return CharClass.Space;
        switch (category)
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
