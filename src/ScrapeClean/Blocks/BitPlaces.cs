using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ScrapeClean.Blocks;

/// <summary>Lists the places of the bits of a number: with AVX-512 VBMI2 all at once, else eight at a time, since a jump that cannot be foreseen costs more.</summary>
internal static class BitPlaces
{
    /// <summary>Numbers that are written at most; the room for them must be there however few bits there are.</summary>
    public const int Room = 64;

    private const int AtOnce = 8;

    private static readonly Vector512<byte> Bytes = Vector512.Create(
        0x0000000000000000UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303, 0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();

    private static readonly Vector512<byte> Bits = Vector512.Create(0x8040201008040201).AsByte();

    /// <summary>Writes the places of the bits, lowest first, each raised by <paramref name="first"/>; gives how many there are.</summary>
    // Not inlined: a method that asks for AVX-512 is never compiled ahead of time, and those that call this one are long.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(ulong bits, int first, Span<ushort> places)
    {
        places = places[..Room];
        if (Avx512Vbmi2.IsSupported)
            WriteAll(bits, first, places);
        else
            WriteEights(bits, first, places);
        return BitOperations.PopCount(bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteAll(ulong bits, int first, Span<ushort> places)
    {
        Vector512<byte> isSet = Vector512.Equals(Avx512BW.Shuffle(Vector512.Create(bits).AsByte(), Bytes) & Bits, Bits);
        Vector512<byte> found = Avx512Vbmi2.Compress(Vector512<byte>.Zero, isSet, Vector512<byte>.Indices);
        Vector512<ushort> start = Vector512.Create((ushort)first);
        (Vector512.WidenLower(found) + start).CopyTo(places);
        (Vector512.WidenUpper(found) + start).CopyTo(places[Vector512<ushort>.Count..]);
    }

    /// <summary>The same without such registers.</summary>
    internal static void WriteEights(ulong bits, int first, Span<ushort> places)
    {
        int end = BitOperations.PopCount(bits);
        for (int count = 0; count < end; count += AtOnce)
        {
            Span<ushort> eight = places.Slice(count, AtOnce);
            for (int i = 0; i < eight.Length; i++)
            {
                eight[i] = (ushort)(first + BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
            }
        }
    }
}
