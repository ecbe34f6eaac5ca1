using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ScrapeClean.Blocks;

/// <summary>
/// Finds <see cref="LineMasks"/> where the processor looks sixty-four bytes up in a table at once (AVX-512 VBMI): one look says all of a unit up to U+00FF.
/// The table has a byte a unit, as four registers of sixty-four: the highest bit says whether it ends a line,
/// the next ones whether it ends a sentence, is a small letter, a capital, an equals sign, or stands for all units from U+00FF on.
/// </summary>
internal readonly struct MarkTable : ILineMasker
{
    private static readonly Vector512<byte> First = Part(0);
    private static readonly Vector512<byte> Second = Part(64);
    private static readonly Vector512<byte> Third = Part(128);
    private static readonly Vector512<byte> Fourth = Part(192);

    public static bool IsSupported => Avx512Vbmi.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LineMasks Of(ReadOnlySpan<char> units)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(units));
        var narrow = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, 32));
        // The bits of each unit are moved to the highest one after the other.
        var marks = Vector512.ConditionalSelect(
            Vector512.GreaterThan(narrow, Vector512.Create((byte)127)),
            Avx512Vbmi.PermuteVar64x8x2(Third, narrow, Fourth),
            Avx512Vbmi.PermuteVar64x8x2(First, narrow, Second));
        ulong breaks = marks.ExtractMostSignificantBits();
        marks += marks;
        ulong ends = marks.ExtractMostSignificantBits();
        marks += marks;
        ulong small = marks.ExtractMostSignificantBits();
        marks += marks;
        ulong capitals = marks.ExtractMostSignificantBits();
        marks += marks;
        ulong equal = marks.ExtractMostSignificantBits();
        marks += marks;
        return LineMasks.Whole(units, new LineMasks(breaks, ends, small, capitals, equal, marks.ExtractMostSignificantBits()));
    }

    private static Vector512<byte> Part(int first)
    {
        Span<byte> marks = stackalloc byte[CharMasks.Width];
        for (int i = 0; i < marks.Length; i++)
            marks[i] = MarksOf((byte)(first + i));
        return Vector512.Create<byte>(marks);
    }

    private static byte MarksOf(byte unit) => (byte)(
        (LineBreaks.In(unit) ? 128 : 0) | (SentenceEnds.In(unit) ? 64 : 0) | (SmallLetters.In(unit) ? 32 : 0) | (CapitalLetters.In(unit) ? 16 : 0)
        | (EqualSigns.In(unit) ? 8 : 0) | (unit == byte.MaxValue ? 4 : 0));
}
