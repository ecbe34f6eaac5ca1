using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Scoring;

/// <summary>Counts in how many sets each of sixty-four languages is. A set is a number whose bits are the languages.</summary>
internal static class LanguageCounts
{
    /// <summary>Sets after which a lane of bytes may be full.</summary>
    private const int Full = byte.MaxValue;

    private static readonly Vector128<byte> Bits = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);

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
        Vector128<byte> one = default, two = default, three = default, four = default;
        foreach (var set in sets)
        {
            var bytes = Vector128.CreateScalar(set).AsByte();
            one -= Has(bytes, Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
            two -= Has(bytes, Vector128.Create((byte)2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3));
            three -= Has(bytes, Vector128.Create((byte)4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5));
            four -= Has(bytes, Vector128.Create((byte)6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7));
        }

        AddTo(totals, one);
        AddTo(totals[16..], two);
        AddTo(totals[32..], three);
        AddTo(totals[48..], four);
    }

    // All bits set in the lanes of the languages in the set, which is minus one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Has(Vector128<byte> set, Vector128<byte> places) => Vector128.Equals(Vector128.ShuffleNative(set, places) & Bits, Bits);

    private static void AddTo(Span<int> totals, Vector128<byte> counts)
    {
        for (var i = 0; i < Vector128<byte>.Count; i++)
            totals[i] += counts[i];
    }
}
