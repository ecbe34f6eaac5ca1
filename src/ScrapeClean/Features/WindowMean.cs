using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Features;

/// <summary>
/// Means over the lines above and below, from running sums of the whole document: the sum of a window is the difference of two of them. Rented:
/// dispose it. Not thread-safe.
/// </summary>
internal ref struct WindowMean
{
    /// <summary>Lines of the largest window.</summary>
    private const int MaxWindow = 64;

    private const int Lanes = 8;

    private readonly int _rows;
    private readonly int _length;
    private int[] _sums;

    /// <param name="sizes">What is averaged plainly, and weighs the other.</param>
    /// <param name="odds">What is averaged by size, and plainly.</param>
    public WindowMean(ReadOnlySpan<byte> sizes, ReadOnlySpan<byte> odds)
    {
        _rows = sizes.Length;
        // Behind both ends the sums stand still, so that windows may reach beyond them.
        _length = _rows + 1 + (2 * MaxWindow) + Lanes;
        _sums = ArrayPool<int>.Shared.Rent(_length * 3);
        Span<int> size = Sums(0), weighted = Sums(1), plain = Sums(2);
        size[..MaxWindow].Clear();
        weighted[..MaxWindow].Clear();
        plain[..MaxWindow].Clear();
        int sizeSum = 0, weightedSum = 0, plainSum = 0;
        for (var i = 0; i < odds.Length; i++)
        {
            size[MaxWindow + i] = sizeSum;
            weighted[MaxWindow + i] = weightedSum;
            plain[MaxWindow + i] = plainSum;
            sizeSum += sizes[i];
            weightedSum += sizes[i] * odds[i];
            plainSum += odds[i];
        }

        StandStill(size[(MaxWindow + _rows)..], sizeSum);
        StandStill(weighted[(MaxWindow + _rows)..], weightedSum);
        StandStill(plain[(MaxWindow + _rows)..], plainSum);
    }

    /// <summary>Mean sizes of so many lines above and below; 0 without lines.</summary>
    public readonly void FillSizes(int window, FeatureColumns columns, int above, int below) => FillPlain(Sums(0), window, columns, above, below);

    /// <summary>Plain mean odds of so many lines above and below; 0 without lines.</summary>
    public readonly void FillOdds(int window, FeatureColumns columns, int above, int below) => FillPlain(Sums(2), window, columns, above, below);

    /// <summary>Mean odds by size of so many lines above and below; 0 without lines.</summary>
    public readonly void FillWeighted(int window, FeatureColumns columns, int above, int below)
    {
        Span<byte> upper = columns.Padded(above), lower = columns.Padded(below);
        ref var sizes = ref MemoryMarshal.GetReference(Sums(0)[MaxWindow..]);
        ref var weighted = ref MemoryMarshal.GetReference(Sums(1)[MaxWindow..]);
        for (var i = 0; i < _rows; i += Lanes)
        {
            Store(Quotient(Difference(ref weighted, i - window, i), Difference(ref sizes, i - window, i)), upper[i..]);
            Store(Quotient(Difference(ref weighted, i + 1, i + 1 + window), Difference(ref sizes, i + 1, i + 1 + window)), lower[i..]);
        }
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_sums);
        _sums = [];
    }

    private readonly void FillPlain(Span<int> sums, int window, FeatureColumns columns, int above, int below)
    {
        Span<byte> upper = columns.Padded(above), lower = columns.Padded(below);
        ref var from = ref MemoryMarshal.GetReference(sums[MaxWindow..]);
        var most = Vector256.Create(window);
        for (var i = 0; i < _rows; i += Lanes)
        {
            var linesAbove = Vector256.Create(i) + Vector256<int>.Indices;
            Store(Quotient(Difference(ref from, i - window, i), Vector256.Min(linesAbove, most)), upper[i..]);
            var linesBelow = Vector256.Create(_rows - 1) - linesAbove;
            Store(Quotient(Difference(ref from, i + 1, i + 1 + window), Vector256.Min(linesBelow, most)), lower[i..]);
        }
    }

    private static void StandStill(Span<int> sums, int sum)
    {
        ref var first = ref MemoryMarshal.GetReference(sums);
        var all = Vector256.Create(sum);
        for (var i = 0; i < sums.Length - Lanes; i += Lanes)
            all.StoreUnsafe(ref first, (nuint)i);
        all.StoreUnsafe(ref first, (nuint)(sums.Length - Lanes));
    }

    private readonly Span<int> Sums(int which) => _sums.AsSpan(which * _length, _length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Difference(ref int sums, int from, int to) =>
        Vector256.LoadUnsafe(ref Unsafe.Add(ref sums, to)) - Vector256.LoadUnsafe(ref Unsafe.Add(ref sums, from));

    /// <summary>
    /// Whole quotients; 0 where there is nothing to divide by. Floats hold all numbers here exactly, and a quotient that is not whole is further below
    /// the next whole number than a float's last place, so that the answer is that of whole numbers on every machine.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Quotient(Vector256<int> part, Vector256<int> whole) =>
        Vector256.ConvertToInt32Native(Vector256.ConvertToSingle(part) / Vector256.ConvertToSingle(Vector256.Max(whole, Vector256<int>.One)));

    // All are bytes; what stands beyond the last line is padding.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> means, Span<byte> column)
    {
        var words = Vector128.Narrow(means.GetLower(), means.GetUpper()).AsUInt16();
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(column[..Lanes]), Vector128.Narrow(words, words).AsUInt64().ToScalar());
    }
}
