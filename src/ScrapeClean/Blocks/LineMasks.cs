using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Blocks;

/// <summary>What <see cref="TextMarks"/> wants to know of 64 units, a bit for each: found by one look at them, as wide as <see cref="CharMasks"/> looks.</summary>
/// <param name="Breaks">The members of <see cref="LineBreaks"/>.</param>
/// <param name="Ends">The members of <see cref="SentenceEnds"/>.</param>
/// <param name="Small">The small letters up to U+00FE.</param>
/// <param name="Capitals">The capitals up to U+00FE.</param>
internal readonly record struct LineMasks(ulong Breaks, ulong Ends, ulong Small, ulong Capitals)
{
    /// <summary>The masks of <see cref="CharMasks.Width"/> units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LineMasks Of(ReadOnlySpan<char> units)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(units));
        ulong breaks = 0, ends = 0, small = 0, capitals = 0, wide = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> low = Vector512.LoadUnsafe(ref first), high = Vector512.LoadUnsafe(ref first, 32);
            Vector512<byte> narrow = Vector512.NarrowWithSaturation(low, high);
            breaks = LineBreaks.In(narrow).ExtractMostSignificantBits();
            ends = SentenceEnds.In(narrow).ExtractMostSignificantBits();
            small = SmallLetters.In(narrow).ExtractMostSignificantBits();
            capitals = CapitalLetters.In(narrow).ExtractMostSignificantBits();
            wide = Vector512.GreaterThanAny(low | high, Vector512.Create((ushort)byte.MaxValue)) ? 1UL : 0;
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < CharMasks.Width; i += 32)
            {
                Vector256<ushort> low = Vector256.LoadUnsafe(ref first, (nuint)i), high = Vector256.LoadUnsafe(ref first, (nuint)i + 16);
                Vector256<byte> narrow = Vector256.NarrowWithSaturation(low, high);
                breaks |= (ulong)LineBreaks.In(narrow).ExtractMostSignificantBits() << i;
                ends |= (ulong)SentenceEnds.In(narrow).ExtractMostSignificantBits() << i;
                small |= (ulong)SmallLetters.In(narrow).ExtractMostSignificantBits() << i;
                capitals |= (ulong)CapitalLetters.In(narrow).ExtractMostSignificantBits() << i;
                wide |= Vector256.GreaterThanAny(low | high, Vector256.Create((ushort)byte.MaxValue)) ? 1UL : 0;
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (int i = 0; i < CharMasks.Width; i += 16)
            {
                Vector128<ushort> low = Vector128.LoadUnsafe(ref first, (nuint)i), high = Vector128.LoadUnsafe(ref first, (nuint)i + 8);
                Vector128<byte> narrow = Vector128.NarrowWithSaturation(low, high);
                breaks |= (ulong)LineBreaks.In(narrow).ExtractMostSignificantBits() << i;
                ends |= (ulong)SentenceEnds.In(narrow).ExtractMostSignificantBits() << i;
                small |= (ulong)SmallLetters.In(narrow).ExtractMostSignificantBits() << i;
                capitals |= (ulong)CapitalLetters.In(narrow).ExtractMostSignificantBits() << i;
                wide |= Vector128.GreaterThanAny(low | high, Vector128.Create((ushort)byte.MaxValue)) ? 1UL : 0;
            }
        }
        else
        {
            return OneByOne(units);
        }
        return wide == 0 ? new LineMasks(breaks, ends, small, capitals) : WithWide(units, new LineMasks(breaks, ends, small, capitals));
    }

    /// <summary>The same without vectors.</summary>
    internal static LineMasks OneByOne(ReadOnlySpan<char> units) => new(
        CharMasks.FindOneByOne<LineBreaks>(units), CharMasks.FindOneByOne<SentenceEnds>(units),
        CharMasks.FindOneByOne<SmallLetters>(units), CharMasks.FindOneByOne<CapitalLetters>(units));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LineMasks WithWide(ReadOnlySpan<char> units, LineMasks found) => found with
    {
        Breaks = found.Breaks | CharMasks.FindWide(units, LineBreaks.Wide),
        Ends = found.Ends | CharMasks.FindWide(units, SentenceEnds.Wide),
    };
}
