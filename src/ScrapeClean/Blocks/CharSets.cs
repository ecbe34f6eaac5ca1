using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ScrapeClean.Languages;

namespace ScrapeClean.Blocks;

/// <summary>
/// A set of UTF-16 units: those up to U+00FF told by vectors of bytes, in which 255 stands for all units from there on as well, so that U+00FF
/// itself is in none; the others by a list.
/// </summary>
internal interface ICharSet
{
    /// <summary>The members from U+0100 on.</summary>
    static abstract string Wide { get; }

    /// <summary>Whether a unit from U+0100 on is a member: faster for a single one than to look it up in the list.</summary>
    static abstract bool IsWide(char unit);

    static abstract bool In(byte unit);

    static abstract Vector128<byte> In(Vector128<byte> units);

    static abstract Vector256<byte> In(Vector256<byte> units);
}

/// <summary>What ends a line: <c>\n</c> <c>\v</c> <c>\f</c> <c>\r</c>, U+0085, U+2028 and U+2029.</summary>
internal readonly struct LineBreaks : ICharSet
{
    public static string Wide => "\u2028\u2029";

    public static bool IsWide(char unit) => unit is '\u2028' or '\u2029';

    public static bool In(byte unit) => unit is (>= (byte)'\n' and <= (byte)'\r') or 0x85;

    public static Vector128<byte> In(Vector128<byte> units) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((byte)'\n'), Vector128.Create((byte)3)) | Vector128.Equals(units, Vector128.Create((byte)0x85));

    public static Vector256<byte> In(Vector256<byte> units) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((byte)'\n'), Vector256.Create((byte)3)) | Vector256.Equals(units, Vector256.Create((byte)0x85));
}

/// <summary>What <see cref="SentenceMarks.StopsAndClosers"/> holds, and the colon, which may stand before a pointer.</summary>
internal readonly struct SentenceEnds : ICharSet
{
    public static string Wide => SentenceMarks.WideStopsAndClosers;

    public static bool IsWide(char unit) => SentenceMarks.IsWideStopOrCloser(unit);

    public static bool In(byte unit) => (char)unit is '.' or '!' or '?' or '"' or ')' or ']' or '»' or ':';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> In(Vector128<byte> units) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((byte)'!'), Vector128.Create((byte)1)) | Vector128.Equals(units, Vector128.Create((byte)'.'))
        | Vector128.Equals(units, Vector128.Create((byte)'?')) | Vector128.Equals(units, Vector128.Create((byte)')')) | Vector128.Equals(units, Vector128.Create((byte)']'))
        | Vector128.Equals(units, Vector128.Create((byte)':')) | Vector128.Equals(units, Vector128.Create((byte)'»'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> In(Vector256<byte> units) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((byte)'!'), Vector256.Create((byte)1)) | Vector256.Equals(units, Vector256.Create((byte)'.'))
        | Vector256.Equals(units, Vector256.Create((byte)'?')) | Vector256.Equals(units, Vector256.Create((byte)')')) | Vector256.Equals(units, Vector256.Create((byte)']'))
        | Vector256.Equals(units, Vector256.Create((byte)':')) | Vector256.Equals(units, Vector256.Create((byte)'»'));
}

/// <summary>The letters of English, which are enough to count the words of a line from below.</summary>
internal readonly struct AsciiLetters : ICharSet
{
    public static string Wide => "";

    public static bool IsWide(char unit) => false;

    public static bool In(byte unit) => char.IsAsciiLetter((char)unit);

    public static Vector128<byte> In(Vector128<byte> units) =>
        Vector128.LessThanOrEqual((units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)25));

    public static Vector256<byte> In(Vector256<byte> units) =>
        Vector256.LessThanOrEqual((units | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)25));
}

/// <summary>The space.</summary>
internal readonly struct PlainSpaces : ICharSet
{
    public static string Wide => "";

    public static bool IsWide(char unit) => false;

    public static bool In(byte unit) => unit == ' ';

    public static Vector128<byte> In(Vector128<byte> units) => Vector128.Equals(units, Vector128.Create((byte)' '));

    public static Vector256<byte> In(Vector256<byte> units) => Vector256.Equals(units, Vector256.Create((byte)' '));
}

/// <summary>The small letters of Western Europe.</summary>
internal readonly struct SmallLetters : ICharSet
{
    public static string Wide => "";

    public static bool IsWide(char unit) => false;

    public static bool In(byte unit) => (char)unit is (>= 'a' and <= 'z') or (>= 'ß' and <= 'þ');

    public static Vector128<byte> In(Vector128<byte> units) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')))
        | Vector128.LessThanOrEqual(units - Vector128.Create((byte)'ß'), Vector128.Create((byte)('þ' - 'ß')));

    public static Vector256<byte> In(Vector256<byte> units) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((byte)'a'), Vector256.Create((byte)('z' - 'a')))
        | Vector256.LessThanOrEqual(units - Vector256.Create((byte)'ß'), Vector256.Create((byte)('þ' - 'ß')));
}

/// <summary>The capitals of Western Europe.</summary>
internal readonly struct CapitalLetters : ICharSet
{
    public static string Wide => "";

    public static bool IsWide(char unit) => false;

    public static bool In(byte unit) => (char)unit is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ');

    public static Vector128<byte> In(Vector128<byte> units) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((byte)'A'), Vector128.Create((byte)('Z' - 'A')))
        | Vector128.LessThanOrEqual(units - Vector128.Create((byte)'À'), Vector128.Create((byte)('Þ' - 'À')));

    public static Vector256<byte> In(Vector256<byte> units) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((byte)'A'), Vector256.Create((byte)('Z' - 'A')))
        | Vector256.LessThanOrEqual(units - Vector256.Create((byte)'À'), Vector256.Create((byte)('Þ' - 'À')));
}

/// <summary>The equals sign.</summary>
internal readonly struct EqualSigns : ICharSet
{
    public static string Wide => "";

    public static bool IsWide(char unit) => false;

    public static bool In(byte unit) => unit == '=';

    public static Vector128<byte> In(Vector128<byte> units) => Vector128.Equals(units, Vector128.Create((byte)'='));

    public static Vector256<byte> In(Vector256<byte> units) => Vector256.Equals(units, Vector256.Create((byte)'='));
}
