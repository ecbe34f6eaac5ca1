using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Blocks;

/// <summary>What <see cref="TextMarks"/> wants to know of 64 units, a bit for each: found by one look at them, with vectors of 256 or 128 bits where the machine has them.</summary>
/// <param name="Breaks">The members of <see cref="LineBreaks"/>.</param>
/// <param name="Ends">The members of <see cref="SentenceEnds"/>.</param>
/// <param name="Small">The small letters up to U+00FE.</param>
/// <param name="Capitals">The capitals up to U+00FE.</param>
/// <param name="Equal">The equals signs.</param>
/// <param name="Wide">All units from U+00FF on.</param>
internal readonly record struct LineMasks(ulong Breaks, ulong Ends, ulong Small, ulong Capitals, ulong Equal, ulong Wide) : ILineMasker
{
    /// <summary>More wide units than these are looked up together.</summary>
    private const int FewWide = 8;

    /// <summary>The masks of <see cref="CharMasks.Width"/> units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LineMasks Of(ReadOnlySpan<char> units)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(units));
        ulong breaks = 0, ends = 0, small = 0, capitals = 0, equal = 0, wide = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < CharMasks.Width; i += 32)
            {
                Vector256<byte> narrow = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first, (nuint)i), Vector256.LoadUnsafe(ref first, (nuint)i + 16));
                breaks |= (ulong)LineBreaks.In(narrow).ExtractMostSignificantBits() << i;
                ends |= (ulong)SentenceEnds.In(narrow).ExtractMostSignificantBits() << i;
                small |= (ulong)SmallLetters.In(narrow).ExtractMostSignificantBits() << i;
                capitals |= (ulong)CapitalLetters.In(narrow).ExtractMostSignificantBits() << i;
                equal |= (ulong)EqualSigns.In(narrow).ExtractMostSignificantBits() << i;
                wide |= (ulong)Vector256.Equals(narrow, Vector256.Create(byte.MaxValue)).ExtractMostSignificantBits() << i;
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (int i = 0; i < CharMasks.Width; i += 16)
            {
                Vector128<byte> narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8));
                breaks |= (ulong)LineBreaks.In(narrow).ExtractMostSignificantBits() << i;
                ends |= (ulong)SentenceEnds.In(narrow).ExtractMostSignificantBits() << i;
                small |= (ulong)SmallLetters.In(narrow).ExtractMostSignificantBits() << i;
                capitals |= (ulong)CapitalLetters.In(narrow).ExtractMostSignificantBits() << i;
                equal |= (ulong)EqualSigns.In(narrow).ExtractMostSignificantBits() << i;
                wide |= (ulong)Vector128.Equals(narrow, Vector128.Create(byte.MaxValue)).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            return OneByOne(units);
        }
        return Whole(units, new LineMasks(breaks, ends, small, capitals, equal, wide));
    }

    /// <summary>The same without vectors.</summary>
    internal static LineMasks OneByOne(ReadOnlySpan<char> units) => new(
        CharMasks.FindOneByOne<LineBreaks>(units), CharMasks.FindOneByOne<SentenceEnds>(units),
        CharMasks.FindOneByOne<SmallLetters>(units), CharMasks.FindOneByOne<CapitalLetters>(units),
        CharMasks.FindOneByOne<EqualSigns>(units), WideOneByOne(units));

    private static ulong WideOneByOne(ReadOnlySpan<char> units)
    {
        ulong wide = 0;
        for (int i = 0; i < units.Length; i++)
            wide |= units[i] >= byte.MaxValue ? 1UL << i : 0;
        return wide;
    }

    /// <summary>Adds what is beyond Latin-1 to what was found by bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LineMasks Whole(ReadOnlySpan<char> units, in LineMasks found) => found.Wide == 0 ? found : WithWide(units, found);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LineMasks WithWide(ReadOnlySpan<char> units, LineMasks found)
    {
        if (BitOperations.PopCount(found.Wide) > FewWide)
            return found with { Breaks = found.Breaks | CharMasks.FindWide(units, LineBreaks.Wide), Ends = found.Ends | CharMasks.FindWide(units, SentenceEnds.Wide) };
        ulong breaks = found.Breaks, ends = found.Ends;
        for (ulong left = found.Wide; left != 0; left &= left - 1)
        {
            char unit = units[BitOperations.TrailingZeroCount(left)];
            ulong bit = left & (0 - left);
            breaks |= LineBreaks.IsWide(unit) ? bit : 0;
            ends |= SentenceEnds.IsWide(unit) ? bit : 0;
        }
        return found with { Breaks = breaks, Ends = ends };
    }
}
