using System.Runtime.Intrinsics;

namespace ScrapeClean.Blocks;

/// <summary>
/// What <see cref="LineMasks"/> tells of each unit up to U+00FF, a byte a unit, as four registers of sixty-four: the highest bit says whether it ends a line,
/// the next ones whether it ends a sentence, is a small letter, a capital, an equals sign, or stands for all units from U+00FF on.
/// </summary>
internal static class MarkTable
{
    public static readonly Vector512<byte> First = Of(0);
    public static readonly Vector512<byte> Second = Of(64);
    public static readonly Vector512<byte> Third = Of(128);
    public static readonly Vector512<byte> Fourth = Of(192);

    private static Vector512<byte> Of(int first)
    {
        Span<byte> marks = stackalloc byte[CharMasks.Width];
        for (int i = 0; i < marks.Length; i++)
            marks[i] = Of((byte)(first + i));
        return Vector512.Create<byte>(marks);
    }

    private static byte Of(byte unit) => (byte)(
        (LineBreaks.In(unit) ? 128 : 0) | (SentenceEnds.In(unit) ? 64 : 0) | (SmallLetters.In(unit) ? 32 : 0) | (CapitalLetters.In(unit) ? 16 : 0)
        | (EqualSigns.In(unit) ? 8 : 0) | (unit == byte.MaxValue ? 4 : 0));
}
