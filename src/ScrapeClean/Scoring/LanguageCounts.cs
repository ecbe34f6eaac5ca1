using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ScrapeClean.Scoring;

/// <summary>Counts in how many sets each of sixty-four languages is. A set is a number whose bits are the languages.</summary>
internal static class LanguageCounts
{
    /// <summary>Sets after which a lane of bytes may be full.</summary>
    private const int Full = byte.MaxValue;

    private static readonly Vector256<byte> Bits = Vector256.Create(0x8040201008040201).AsByte();

    /// <summary>For each of thirty-two languages the byte of a set that has its bit, counted within a half of the register, which the set fills twice.</summary>
    private static readonly Vector256<byte> FirstPlaces = Vector256.Create(0x0000000000000000UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303).AsByte();
    private static readonly Vector256<byte> LastPlaces = Vector256.Create(0x0404040404040404UL, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();

    /// <summary>The language of most sets, of equals the first; 0 without any.</summary>
    public static int Most(ReadOnlySpan<ulong> sets)
    {
        Span<int> totals = stackalloc int[FunctionWords.MaxLanguages];
        totals.Clear();
        for (; sets.Length > Full; sets = sets[Full..])
            Add(sets[..Full], totals);
        Add(sets, totals);
        var best = 0;
        for (var i = 1; i < totals.Length; i++)
            best = totals[i] > totals[best] ? i : best;
        return best;
    }

    private static void Add(ReadOnlySpan<ulong> sets, Span<int> totals)
    {
        Vector256<byte> first = default, last = default;
        foreach (var set in sets)
        {
            var bytes = Vector256.Create(set).AsByte();
            first -= Has(bytes, FirstPlaces);
            last -= Has(bytes, LastPlaces);
        }

        AddTo(totals, first);
        AddTo(totals[Vector256<byte>.Count..], last);
    }

    // All bits set in the lanes of the languages in the set, which is minus one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Has(Vector256<byte> set, Vector256<byte> places) => Vector256.Equals(Spread(set, places) & Bits, Bits);

    // All places are below sixteen, so the machine's own shuffle says the same everywhere.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Spread(Vector256<byte> set, Vector256<byte> places) =>
        Avx2.IsSupported
            ? Avx2.Shuffle(set, places)
            : Vector256.Create(Vector128.ShuffleNative(set.GetLower(), places.GetLower()), Vector128.ShuffleNative(set.GetUpper(), places.GetUpper()));

    private static void AddTo(Span<int> totals, Vector256<byte> counts)
    {
        for (var i = 0; i < Vector256<byte>.Count; i++)
            totals[i] += counts[i];
    }
}
