using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    private const int LeafBytes = 16;

    /// <summary>Place of the lowest bit of a nibble; the table of the upper nibble counts on from four.</summary>
    private static readonly Vector128<byte> LowPlaces = Vector128.Create((byte)0, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0);
    private static readonly Vector128<byte> HighPlaces = Vector128.Create((byte)0, 4, 5, 0, 6, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0);

    private readonly int[] _treeEnds;
    private readonly Node[] _nodes;

    /// <summary>Of each tree the lower bytes of its leaves, then the upper ones.</summary>
    private readonly byte[] _leaves;

    public ForestKernel(ReadOnlySpan<Forest.Tree> trees)
    {
        _treeEnds = new int[trees.Length];
        _leaves = new byte[trees.Length * LeafBytes * 2];
        var nodes = new List<Node>();
        for (var t = 0; t < trees.Length; t++)
        {
            AddTree(trees[t], nodes, _leaves.AsSpan(t * LeafBytes * 2, LeafBytes * 2));
            _treeEnds[t] = nodes.Count;
        }

        _nodes = [.. nodes];
    }

    public void Score(FeatureColumns columns, Span<int> odds)
    {
        Span<int> group = stackalloc int[Lanes];
        for (var row = 0; row < odds.Length; row += Lanes)
        {
            ScoreGroup(columns.Bytes[row..], columns.Stride, group);
            group[..Math.Min(Lanes, odds.Length - row)].CopyTo(odds[row..]);
        }
    }

    private void ScoreGroup(ReadOnlySpan<byte> rows, int stride, Span<int> sums)
    {
        ref var first = ref MemoryMarshal.GetReference(rows);
        ref var leaves = ref MemoryMarshal.GetArrayDataReference(_leaves);
        var sum0 = Vector256<int>.Zero;
        var sum1 = Vector256<int>.Zero;
        var sum2 = Vector256<int>.Zero;
        var sum3 = Vector256<int>.Zero;
        var at = 0;
        for (var t = 0; t < _treeEnds.Length; t++)
        {
            var low = Vector256<byte>.AllBitsSet;
            var high = Vector256<byte>.AllBitsSet;
            foreach (ref readonly var node in _nodes.AsSpan(at, _treeEnds[t] - at))
            {
                var x = Vector256.LoadUnsafe(ref first, (nuint)(node.Column * stride));
                var goesLeft = Vector256.Equals(Vector256.Min(x, Vector256.Create(node.Threshold)), x);
                low &= goesLeft | Vector256.Create(node.KeepLow);
                high &= goesLeft | Vector256.Create(node.KeepHigh);
            }

            at = _treeEnds[t];
            var lowBytes = Vector128.LoadUnsafe(ref leaves, (nuint)(t * LeafBytes * 2));
            var highBytes = Vector128.LoadUnsafe(ref leaves, (nuint)((t * LeafBytes * 2) + LeafBytes));
            var places = LeafOf(low, high);
            var (a, b) = Values(places.GetLower(), lowBytes, highBytes);
            sum0 += a;
            sum1 += b;
            (a, b) = Values(places.GetUpper(), lowBytes, highBytes);
            sum2 += a;
            sum3 += b;
        }

        sum0.CopyTo(sums);
        sum1.CopyTo(sums[8..]);
        sum2.CopyTo(sums[16..]);
        sum3.CopyTo(sums[24..]);
    }

    private static Vector256<byte> LeafOf(Vector256<byte> low, Vector256<byte> high)
    {
        var none = Vector256.Equals(low, Vector256<byte>.Zero);
        var bits = Vector256.ConditionalSelect(none, high, low);
        var lowest = bits & (Vector256<byte>.Zero - bits);
        var places = Vector256.Create(PlaceOf(lowest.GetLower()), PlaceOf(lowest.GetUpper()));
        return places + (none & Vector256.Create((byte)8));
    }

    private static Vector128<byte> PlaceOf(Vector128<byte> bit)
    {
        var nibble = Vector128.Create((byte)15);
        var upper = Vector128.ShiftRightLogical(bit.AsUInt16(), 4).AsByte() & nibble;
        return Vector128.Shuffle(LowPlaces, bit & nibble) + Vector128.Shuffle(HighPlaces, upper);
    }

    private static (Vector256<int> First, Vector256<int> Last) Values(Vector128<byte> places, Vector128<byte> lowBytes, Vector128<byte> highBytes)
    {
        var (lowFirst, lowLast) = Vector128.Widen(Vector128.Shuffle(lowBytes, places));
        var (highFirst, highLast) = Vector128.Widen(Vector128.Shuffle(highBytes, places));
        var first = (lowFirst | Vector128.ShiftLeft(highFirst, 8)).AsInt16();
        var last = (lowLast | Vector128.ShiftLeft(highLast, 8)).AsInt16();
        var (a, b) = Vector128.Widen(first);
        var (c, d) = Vector128.Widen(last);
        return (Vector256.Create(a, b), Vector256.Create(c, d));
    }

    private static void AddTree(Forest.Tree tree, List<Node> nodes, Span<byte> leaves)
    {
        // Leaves from left to right; the nodes of a path wait on a stack of their own, since trees come from files.
        var order = new List<int>();
        var leftOf = new int[tree.Features.Length];
        var spans = new (int From, int To)[tree.Features.Length];
        var stack = new Stack<(int Node, int Stage)>();
        stack.Push((tree.Features.Length == 0 ? ~0 : 0, 0));
        while (stack.TryPop(out var step))
        {
            var (node, stage) = step;
            if (node < 0)
            {
                order.Add(~node);
                continue;
            }

            if (stage == 0)
            {
                leftOf[node] = order.Count;
                stack.Push((node, 1));
                stack.Push((tree.Left[node], 0));
                continue;
            }

            spans[node] = (leftOf[node], order.Count);
            stack.Push((tree.Right[node], 0));
        }

        for (var node = 0; node < tree.Features.Length; node++)
        {
            var (from, to) = spans[node];
            var keep = ~(((1 << (to - from)) - 1) << from);
            nodes.Add(new Node(tree.Features[node], tree.Thresholds[node], (byte)keep, (byte)(keep >> 8)));
        }

        for (var leaf = 0; leaf < order.Count; leaf++)
        {
            leaves[leaf] = (byte)tree.Leaves[order[leaf]];
            leaves[LeafBytes + leaf] = (byte)(tree.Leaves[order[leaf]] >> 8);
        }
    }

    /// <summary>A node: what stays of the sixteen leaves for a row that does not go left.</summary>
    private readonly record struct Node(byte Column, byte Threshold, byte KeepLow, byte KeepHigh);
}
