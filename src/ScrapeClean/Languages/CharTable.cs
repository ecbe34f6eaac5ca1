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
/// Class and folded form of every UTF-16 unit, side by side in one table. It is worked out when the library is built, so it is the same on every machine,
/// whatever Unicode tables the machine has. Folding lowers case and drops accents.
/// </summary>
internal static class CharTable
{
    /// <summary>Where the class stands in a unit's number; the folded form is below.</summary>
    public const int ClassShift = 16;

    private static readonly uint[] Units = CharUnits.Load();

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
}
