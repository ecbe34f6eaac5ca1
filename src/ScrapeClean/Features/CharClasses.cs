using System.Globalization;

namespace ScrapeClean.Features;

/// <summary>What a UTF-16 unit is to the line scan.</summary>
internal enum CharKind : byte
{
    Space,
    Lower,
    Upper,
    Digit,

    /// <summary>A letter of a script that writes no spaces between words: every such letter is a word of its own.</summary>
    Dense,

    /// <summary>A combining mark: it goes with the letter before it.</summary>
    Combining,
    SentenceEnd,
    Comma,
    Colon,
    Quote,
    Bracket,
    Separator,
    Mark,
    Apostrophe,
    Currency,
}

/// <summary>Scripts as coarsely as the features need them.</summary>
internal enum Script : byte
{
    None,
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Indic,
    SouthEastAsian,
    Han,
    Kana,
    Hangul,
    Other,
}

/// <summary>Kind and script of every UTF-16 unit, one byte each: the kind in the lower four bits, the script above.</summary>
internal static class CharClasses
{
    public const int KindMask = 15;
    public const int ScriptShift = 4;

    private static readonly byte[] Entries = Build();

    public static ReadOnlySpan<byte> Span => Entries;

    public static CharKind KindOf(char c) => (CharKind)(Entries[c] & KindMask);

    private static byte[] Build()
    {
        var entries = new byte[char.MaxValue + 1];
        for (var c = 0; c < entries.Length; c++)
        {
            var kind = FindKind((char)c);
            var script = kind is CharKind.Lower or CharKind.Upper or CharKind.Dense ? ScriptOf(c) : Script.None;
            entries[c] = (byte)((int)kind | ((int)script << ScriptShift));
        }

        return entries;
    }

    private static CharKind FindKind(char c) => c switch
    {
        '.' or '!' or '?' or '…' or '。' or '！' or '？' or '｡' or '؟' or '।' or '۔' or '․' => CharKind.SentenceEnd,
        ',' or ';' or '，' or '、' or '；' or '،' or '؛' => CharKind.Comma,
        ':' or '：' => CharKind.Colon,
        '\'' or '’' or '\u02bc' => CharKind.Apostrophe,
        '|' or '/' or '\\' or '•' or '·' or '»' or '«' or '›' or '‹' or '>' or '<' or '—' or '–' or '-' or '_' or '→' or '←' or '▸' or '►' or '|' or '~' or '*' or '+' or '=' => CharKind.Separator,
        '"' or '“' or '”' or '„' or '‟' or '‘' or '‚' or '「' or '」' or '『' or '』' => CharKind.Quote,
        '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad' => CharKind.Combining,
        _ => KindOfCategory(c),
    };

    private static CharKind KindOfCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter => CharKind.Lower,
        UnicodeCategory.OtherLetter => IsDense(ScriptOf(c)) ? CharKind.Dense : CharKind.Lower,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Combining,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => CharKind.Space,
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation => CharKind.Bracket,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => CharKind.Quote,
        UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation => CharKind.Separator,
        UnicodeCategory.CurrencySymbol => CharKind.Currency,
        UnicodeCategory.Surrogate => CharKind.Mark,
        _ => CharKind.Mark,
    };

    private static bool IsDense(Script script) => script is Script.Han or Script.Kana or Script.SouthEastAsian;

    private static Script ScriptOf(int c) => c switch
    {
        < 0x250 or (>= 0x1e00 and < 0x1f00) => Script.Latin,
        (>= 0x370 and < 0x400) or (>= 0x1f00 and < 0x2000) => Script.Greek,
        >= 0x400 and < 0x530 => Script.Cyrillic,
        >= 0x590 and < 0x600 => Script.Hebrew,
        (>= 0x600 and < 0x780) or (>= 0x8a0 and < 0x900) or (>= 0xfb50 and < 0xfe00) or (>= 0xfe70 and < 0xff00) => Script.Arabic,
        >= 0x900 and < 0xe00 => Script.Indic,
        (>= 0xe00 and < 0xf00) or (>= 0x1000 and < 0x10a0) or (>= 0x1780 and < 0x1800) => Script.SouthEastAsian,
        (>= 0x3040 and < 0x3100) or (>= 0xff66 and < 0xffa0) => Script.Kana,
        (>= 0x3400 and < 0xa000) or (>= 0xf900 and < 0xfb00) or 0x3005 => Script.Han,
        (>= 0xac00 and < 0xd7b0) or (>= 0x1100 and < 0x1200) or (>= 0x3130 and < 0x3190) => Script.Hangul,
        _ => Script.Other,
    };
}
