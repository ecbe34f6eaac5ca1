using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// Walks trees of up to sixteen leaves for thirty-two rows at once, without a branch: every node that a row fails strikes out the leaves on its
/// left, and the leftmost leaf that is left is the row's. Whole numbers only, so every machine gives the same sums, with wide registers or without.
/// Immutable and thread-safe.
/// </summary>
internal sealed class ForestKernel
{
    private const int Lanes = FeatureColumns.Group;
    private const int LeafBytes = TreePlan.LeafBytes;

    /// <summary>Place of the lowest bit of a nibble; the table of the upper nibble counts on from four.</summary>
    private static readonly Vector128<byte> LowPlaces = Vector128.Create((byte)0, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0);
    private static readonly Vector128<byte> HighPlaces = Vector128.Create((byte)0, 4, 5, 0, 6, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>The nodes of all trees in the order of use, see <see cref="TreePlan.Nodes"/>.</summary>
    private readonly uint[] _nodes;

    /// <summary>Of each tree where its nodes of either sort end.</summary>
    private readonly (int Both, int Low, int High)[] _treeEnds;

    /// <summary>Of each tree the lower bytes of its leaves, then the upper ones.</summary>
    private readonly byte[] _leaves;

    /// <summary>Where runs of trees end whose leaves can be added up in sixteen bits, whichever they are.</summary>
    private readonly int[] _runEnds;

    /// <summary>Columns up to the last that a node looks at.</summary>
    private readonly int _columns;

    public ForestKernel(ReadOnlySpan<Forest.Tree> trees)
    {
        // The order does not matter to the sums. Trees of one form follow each other, so that the processor foresees where the loops end.
        var plans = TreePlan.ByForm(trees);
        var words = 0;
        foreach (var plan in plans)
            words += plan.End;
        _nodes = new uint[words];
        _leaves = new byte[plans.Length * LeafBytes * 2];
        _treeEnds = new (int, int, int)[plans.Length];
        var runEnds = new int[plans.Length + 1];
        var runs = 0;
        var start = 0;
        var largest = 0;
        for (var t = 0; t < plans.Length; t++)
        {
            var plan = plans[t];
            Array.Copy(plan.Nodes, 0, _nodes, start, plan.End);
            plan.Leaves.CopyTo(_leaves, t * LeafBytes * 2);
            _treeEnds[t] = (start + plan.BothEnd, start + plan.LowEnd, start + plan.End);
            start += plan.End;
            if (largest + plan.LargestLeaf > short.MaxValue)
            {
                runEnds[runs++] = t;
                largest = 0;
            }

            largest += plan.LargestLeaf;
        }

        runEnds[runs++] = plans.Length;
        Array.Resize(ref runEnds, runs);
        _runEnds = runEnds;
        foreach (var tree in trees)
        {
            foreach (var feature in tree.Features)
                _columns = Math.Max(_columns, feature + 1);
        }
    }

    public void Score(FeatureColumns columns, Span<int> odds)
    {
        Span<int> sums = stackalloc int[Lanes];
        // The columns of a single group stand side by side already.
        if (columns.Stride == Lanes)
        {
            ScoreGroup(columns.Bytes[..(_columns * Lanes)], sums);
            sums[..odds.Length].CopyTo(odds);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(Math.Max(1, _columns * Lanes));
        var tile = rented.AsSpan(0, _columns * Lanes);
        for (var row = 0; row < odds.Length; row += Lanes)
        {
            columns.CopyGroup(row, tile);
            ScoreGroup(tile, sums);
            sums[..Math.Min(Lanes, odds.Length - row)].CopyTo(odds[row..]);
        }

        ArrayPool<byte>.Shared.Return(rented);
    }

    private void ScoreGroup(ReadOnlySpan<byte> tile, Span<int> sums)
    {
        ref var rows = ref MemoryMarshal.GetReference(tile);
        ref var first = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var node = ref first;
        var from = 0;
        sums.Clear();
        foreach (var to in _runEnds)
        {
            var outer = Vector256<short>.Zero;
            var inner = Vector256<short>.Zero;
            for (var t = from; t < to; t++)
            {
                var ends = _treeEnds[t];
                var low = Vector256<byte>.AllBitsSet;
                var high = Vector256<byte>.AllBitsSet;
                ref var end = ref Unsafe.Add(ref first, ends.Both);
                while (Unsafe.IsAddressLessThan(ref node, ref end))
                {
                    var left = GoesLeft(ref rows, ref node);
                    low &= left | Spread(ref node, 2);
                    high &= left | Spread(ref node, 3);
                    node = ref Unsafe.Add(ref node, TreePlan.BothWords);
                }

                end = ref Unsafe.Add(ref first, ends.Low);
                while (Unsafe.IsAddressLessThan(ref node, ref end))
                {
                    low &= GoesLeft(ref rows, ref node) | Spread(ref node, 2);
                    node = ref Unsafe.Add(ref node, TreePlan.HalfWords);
                }

                end = ref Unsafe.Add(ref first, ends.High);
                while (Unsafe.IsAddressLessThan(ref node, ref end))
                {
                    high &= GoesLeft(ref rows, ref node) | Spread(ref node, 2);
                    node = ref Unsafe.Add(ref node, TreePlan.HalfWords);
                }

                var places = PlacesOf(low, high);
                ref var leaves = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_leaves), t * LeafBytes * 2);
                var lowBytes = Look(Vector128.LoadUnsafe(ref leaves), places);
                var highBytes = Look(Vector128.LoadUnsafe(ref leaves, LeafBytes), places);
                outer += ZipLower(lowBytes, highBytes);
                inner += ZipUpper(lowBytes, highBytes);
            }

            from = to;
            Add(outer.GetLower(), sums);
            Add(inner.GetLower(), sums[8..]);
            Add(outer.GetUpper(), sums[16..]);
            Add(inner.GetUpper(), sums[24..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> GoesLeft(ref byte rows, ref uint node)
    {
        var x = Vector256.LoadUnsafe(ref rows, node);
        return Vector256.Equals(Vector256.Min(x, Spread(ref node, 1)), x);
    }

    // Four bytes at once, since memory gives them to all lanes without a further step.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Spread(ref uint node, int word) => Vector256.Create(Unsafe.Add(ref node, word)).AsByte();

    /// <summary>Places of the leftmost leaves that are left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> PlacesOf(Vector256<byte> low, Vector256<byte> high)
    {
        var none = Vector256.Equals(low, Vector256<byte>.Zero);
        var bits = Vector256.ConditionalSelect(none, high, low);
        var lowest = bits & (Vector256<byte>.Zero - bits);
        var nibble = Vector256.Create((byte)15);
        var upper = Vector256.ShiftRightLogical(lowest.AsUInt16(), 4).AsByte() & nibble;
        return Look(LowPlaces, lowest & nibble) + Look(HighPlaces, upper) + (none & Vector256.Create((byte)8));
    }

    /// <summary>Looks each lane up in a table of sixteen. All lanes are below sixteen, so the machine's own shuffle says the same everywhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Look(Vector128<byte> table, Vector256<byte> places) =>
        Avx2.IsSupported
            ? Avx2.Shuffle(Vector256.Create(table, table), places)
            : Vector256.Create(Vector128.ShuffleNative(table, places.GetLower()), Vector128.ShuffleNative(table, places.GetUpper()));

    /// <summary>Lower and upper bytes of rows 0 to 7 and 16 to 23 put together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> ZipLower(Vector256<byte> low, Vector256<byte> high) =>
        Avx2.IsSupported
            ? Avx2.UnpackLow(low, high).AsInt16()
            : Vector256.Create(Zip(Vector128.WidenLower(low.GetLower()), Vector128.WidenLower(high.GetLower())), Zip(Vector128.WidenLower(low.GetUpper()), Vector128.WidenLower(high.GetUpper())));

    /// <summary>The same of rows 8 to 15 and 24 to 31.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> ZipUpper(Vector256<byte> low, Vector256<byte> high) =>
        Avx2.IsSupported
            ? Avx2.UnpackHigh(low, high).AsInt16()
            : Vector256.Create(Zip(Vector128.WidenUpper(low.GetLower()), Vector128.WidenUpper(high.GetLower())), Zip(Vector128.WidenUpper(low.GetUpper()), Vector128.WidenUpper(high.GetUpper())));

    private static Vector128<short> Zip(Vector128<ushort> low, Vector128<ushort> high) => (low | (high << 8)).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector128<short> leaves, Span<int> sums)
    {
        sums = sums[..Vector128<short>.Count];
        (Vector256.Create<int>(sums) + Vector256.Create(Vector128.WidenLower(leaves), Vector128.WidenUpper(leaves))).CopyTo(sums);
    }
}
