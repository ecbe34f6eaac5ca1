namespace ScrapeClean.Languages;

/// <summary>Scripts that language guessing and foreign strings need to tell apart.</summary>
internal enum Script : byte
{
    None,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Thai,
    Lao,
    Tibetan,
    Burmese,
    Georgian,
    Hangul,
    Ethiopic,
    Khmer,
    Kana,
    Han,
    Other,
}

/// <summary>Script of a letter, by block ranges of the Unicode standard.</summary>
internal static class Scripts
{
    public const int Count = (int)Script.Other + 1;

    public static Script Of(char c) => char.IsAsciiLetter(c) ? Script.Latin : OfAny(c);

    private static Script OfAny(char c) => c switch
    {
        < 'A' => Script.None,
        <= '\u024F' => CharTable.ClassOf(c) == CharClass.Letter ? Script.Latin : Script.None,
        >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0531' and <= '\u058F' => Script.Armenian,
        >= '\u05D0' and <= '\u05F4' or >= '\uFB1D' and <= '\uFB4F' => Script.Hebrew,
        >= '\u0620' and <= '\u077F' or >= '\u08A0' and <= '\u08FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => Script.Arabic,
        >= '\u0900' and <= '\u097F' => Script.Devanagari,
        >= '\u0980' and <= '\u09FF' => Script.Bengali,
        >= '\u0E01' and <= '\u0E7F' => Script.Thai,
        >= '\u0E80' and <= '\u0EFF' => Script.Lao,
        >= '\u0F00' and <= '\u0FFF' => Script.Tibetan,
        >= '\u1000' and <= '\u109F' => Script.Burmese,
        >= '\u10A0' and <= '\u10FF' or >= '\u1C90' and <= '\u1CBF' => Script.Georgian,
        >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' or >= '\uAC00' and <= '\uD7AF' => Script.Hangul,
        >= '\u1200' and <= '\u139F' => Script.Ethiopic,
        >= '\u1780' and <= '\u17FF' => Script.Khmer,
        >= '\u3041' and <= '\u30FF' or >= '\uFF66' and <= '\uFF9D' => Script.Kana,
        >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => Script.Han,
        _ => CharTable.ClassOf(c) is CharClass.Letter or CharClass.Single ? Script.Other : Script.None,
    };

    /// <summary>A length of texts as it is for this one: half of it in writing without spaces.</summary>
    public static int LengthFor(ReadOnlySpan<char> text, int length) => IsUnspaced(text[0]) ? length / 2 : length;

    /// <summary>Whether the letter belongs to a script that sets no spaces between words.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u0E01' and <= '\u0EFF') or (>= '\u0F00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3005' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF66' and <= '\uFF9D');

    /// <summary>The script a name in a pack's header stands for, or null.</summary>
    public static Script? Named(ReadOnlySpan<char> name) =>
        Enum.TryParse(name, ignoreCase: true, out Script script) && script is not Script.None and not Script.Other && !char.IsAsciiDigit(name[0]) ? script : null;
}
