using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Blocks;

/// <summary>
/// Looks at 64 units of a text at once, with vectors of 256 or 128 bits where the machine has them, and says by the bits of a number which of them are of a set.
/// <c>DOTNET_EnableAVX2=0</c> and <c>DOTNET_EnableHWIntrinsic=0</c> force the narrower ways.
/// </summary>
internal static class CharMasks
{
    /// <summary>Units that are looked at by one call.</summary>
    public const int Width = 64;

    /// <summary>How many words a text has at least: letters behind a space.</summary>
    public static int CountWordStarts(ReadOnlySpan<char> text)
    {
        int count = 0;
        ulong carried = 0;
        for (int at = 0; at < text.Length; at += Width)
        {
            ulong spaces = Find<PlainSpaces>(text, at, text.Length);
            count += BitOperations.PopCount(Find<AsciiLetters>(text, at, text.Length) & (spaces << 1 | carried));
            carried = spaces >> (Width - 1);
        }
        return count;
    }

    /// <summary>The units of a set among the 64 from <paramref name="at"/> on, none at or behind <paramref name="end"/>.</summary>
    public static ulong Find<TSet>(ReadOnlySpan<char> text, int at, int end)
        where TSet : ICharSet
    {
        ulong found;
        if (at + Width <= text.Length)
        {
            found = Find<TSet>(text.Slice(at, Width));
        }
        else
        {
            Span<char> last = stackalloc char[Width];
            last.Clear();
            text[at..].CopyTo(last);
            found = Find<TSet>(last);
        }
        return end - at >= Width ? found : found & ((1UL << (end - at)) - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find<TSet>(ReadOnlySpan<char> units)
        where TSet : ICharSet
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(units));
        ulong found = 0;
        bool wide = false;
        if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < Width; i += 32)
            {
                Vector256<ushort> low = Vector256.LoadUnsafe(ref first, (nuint)i), high = Vector256.LoadUnsafe(ref first, (nuint)i + 16);
                wide |= Vector256.GreaterThanAny(low | high, Vector256.Create((ushort)byte.MaxValue));
                found |= (ulong)TSet.In(Vector256.NarrowWithSaturation(low, high)).ExtractMostSignificantBits() << i;
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (int i = 0; i < Width; i += 16)
            {
                Vector128<ushort> low = Vector128.LoadUnsafe(ref first, (nuint)i), high = Vector128.LoadUnsafe(ref first, (nuint)i + 8);
                wide |= Vector128.GreaterThanAny(low | high, Vector128.Create((ushort)byte.MaxValue));
                found |= (ulong)TSet.In(Vector128.NarrowWithSaturation(low, high)).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            return FindOneByOne<TSet>(units);
        }
        return wide ? found | FindWide(units, TSet.Wide) : found;
    }

    /// <summary>The same without vectors.</summary>
    internal static ulong FindOneByOne<TSet>(ReadOnlySpan<char> units)
        where TSet : ICharSet
    {
        ulong found = 0;
        for (int i = 0; i < units.Length; i++)
            found |= units[i] <= byte.MaxValue ? (TSet.In((byte)units[i]) ? 1UL << i : 0) : TSet.IsWide(units[i]) ? 1UL << i : 0;
        return found;
    }

    /// <summary>The units of a list among 64. A search that the runtime prepares takes milliseconds to make for such lists, which a first call has not.</summary>
    internal static ulong FindWide(ReadOnlySpan<char> units, string list)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(units));
        ulong found = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < Width; i += 32)
            {
                Vector256<ushort> low = Vector256.LoadUnsafe(ref first, (nuint)i), high = Vector256.LoadUnsafe(ref first, (nuint)i + 16);
                Vector256<ushort> inLow = default, inHigh = default;
                foreach (char member in list)
                {
                    var wanted = Vector256.Create((ushort)member);
                    inLow |= Vector256.Equals(low, wanted);
                    inHigh |= Vector256.Equals(high, wanted);
                }
                found |= (ulong)Vector256.Narrow(inLow, inHigh).ExtractMostSignificantBits() << i;
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (int i = 0; i < Width; i += 16)
            {
                Vector128<ushort> low = Vector128.LoadUnsafe(ref first, (nuint)i), high = Vector128.LoadUnsafe(ref first, (nuint)i + 8);
                Vector128<ushort> inLow = default, inHigh = default;
                foreach (char member in list)
                {
                    var wanted = Vector128.Create((ushort)member);
                    inLow |= Vector128.Equals(low, wanted);
                    inHigh |= Vector128.Equals(high, wanted);
                }
                found |= (ulong)Vector128.Narrow(inLow, inHigh).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            return FindOneByOne(units, list);
        }
        return found;
    }

    private static ulong FindOneByOne(ReadOnlySpan<char> units, string list)
    {
        ulong found = 0;
        for (int i = 0; i < units.Length; i++)
            found |= list.Contains(units[i]) ? 1UL << i : 0;
        return found;
    }
}
