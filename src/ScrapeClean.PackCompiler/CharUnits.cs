using System.Globalization;

namespace ScrapeClean.Languages;

/// <summary>Works out the numbers of <see cref="CharTable"/> from the runtime's Unicode tables and <see cref="FoldingRows"/>, and writes them as the core reads them.</summary>
internal static class CharUnits
{
    /// <summary>A number for each unit: its class and its folded form.</summary>
    public static uint[] Load()
    {
        var table = new uint[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
            table[c] = (uint)Classify((char)c) << CharTable.ClassShift | char.ToLowerInvariant((char)c);
        FoldForms(table);
        foreach (char joiner in "'’‘ʼ`´‛ʹ′׳-‐‑")
            table[joiner] = (uint)CharClass.Joiner << CharTable.ClassShift | (ushort)table[joiner];
        table['ـ'] = (uint)CharClass.Ignored << CharTable.ClassShift | (ushort)table['ـ'];
        for (int c = 0; c < table.Length; c++)
        {
            if (table[c] >> CharTable.ClassShift == (uint)CharClass.Digit)
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
        // A form may be one of another form.
        for (int c = 0; c < table.Length; c++)
            Fold(table, (char)c, (char)table[(char)table[c]]);
    }

    private static void Fold(uint[] table, char c, char folded) => table[c] = table[c] & ~0xFFFFu | folded;

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

    /// <summary>Runs of units of one class and one distance to the folded form: how many, the class, and the distance, raised so that it is never negative.</summary>
    public static byte[] Write()
    {
        uint[] units = Load();
        var target = new List<byte>();
        for (int unit = 0, end; unit < units.Length; unit = end)
        {
            (uint kind, int distance) = Of(unit);
            for (end = unit + 1; end < units.Length && Of(end) == (kind, distance);)
                end++;
            BookWriter.Write(target, end - unit);
            BookWriter.Write(target, (int)kind);
            BookWriter.Write(target, distance + units.Length);
        }
        return [.. target];

        (uint Kind, int Distance) Of(int unit) => (units[unit] >> CharTable.ClassShift, (ushort)units[unit] - unit);
    }
}
