using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// Walks trees of up to sixteen leaves for two groups of thirty-two rows at once, without a branch: every node that a row fails strikes out the
/// leaves on its left, and the leftmost leaf that is left is the row's. Whole numbers only, so every machine gives the same sums, with wide
/// registers or without. Immutable and thread-safe.
/// </summary>
internal sealed class ForestKernel
{
    private const int Lanes = FeatureColumns.Group;
    private const int LeafBytes = 16;

    /// <summary>Trees whose leaves are added up in sixteen bits: sums of bytes do not outgrow them.</summary>
    private const int TreesAtOnce = 128;

    /// <summary>Place of the lowest bit of a nibble; the table of the upper nibble counts on from four.</summary>
    private static readonly Vector128<byte> LowPlaces = Vector128.Create((byte)0, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0);
    private static readonly Vector128<byte> HighPlaces = Vector128.Create((byte)0, 4, 5, 0, 6, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Of each tree where the nodes end that strike out leaves of its lower eight, then where those of the upper eight end.</summary>
    private readonly (int Low, int High)[] _treeEnds;
    private readonly Node[] _nodes;

    /// <summary>Of each tree the lower bytes of its leaves, then the upper ones.</summary>
    private readonly byte[] _leaves;

    public ForestKernel(ReadOnlySpan<Forest.Tree> trees)
    {
        _treeEnds = new (int, int)[trees.Length];
        _leaves = new byte[trees.Length * LeafBytes * 2];
        var nodes = new List<Node>();
        for (var t = 0; t < trees.Length; t++)
            _treeEnds[t] = AddTree(trees[t], nodes, _leaves.AsSpan(t * LeafBytes * 2, LeafBytes * 2));
        _nodes = [.. nodes];
    }

    public void Score(FeatureColumns columns, Span<int> odds)
    {
        Span<int> one = stackalloc int[Lanes];
        Span<int> two = stackalloc int[Lanes];
        for (var row = 0; row < odds.Length; row += Lanes * 2)
        {
            // A group without a partner is its own.
            var second = row + Lanes < odds.Length ? row + Lanes : row;
            one.Clear();
            two.Clear();
            for (var tree = 0; tree < _treeEnds.Length; tree += TreesAtOnce)
                ScoreGroups(columns.Bytes, columns.Stride, row, second, tree, Math.Min(_treeEnds.Length, tree + TreesAtOnce), one, two);
            one[..Math.Min(Lanes, odds.Length - row)].CopyTo(odds[row..]);
            if (second != row)
                two[..Math.Min(Lanes, odds.Length - second)].CopyTo(odds[second..]);
        }
    }

    private void ScoreGroups(ReadOnlySpan<byte> columns, int stride, int rowOne, int rowTwo, int from, int to, Span<int> one, Span<int> two)
    {
        ref var groupOne = ref MemoryMarshal.GetReference(columns[rowOne..]);
        ref var groupTwo = ref MemoryMarshal.GetReference(columns[rowTwo..]);
        ref var leaves = ref MemoryMarshal.GetArrayDataReference(_leaves);
        var sumOne = default(Sums);
        var sumTwo = default(Sums);
        var at = from == 0 ? 0 : _treeEnds[from - 1].High;
        for (var t = from; t < to; t++)
        {
            var lowOne = Vector256<byte>.AllBitsSet;
            var lowTwo = Vector256<byte>.AllBitsSet;
            foreach (ref readonly var node in _nodes.AsSpan(at, _treeEnds[t].Low - at))
            {
                var threshold = Vector256.Create(node.Threshold);
                var keep = Vector256.Create(node.Keep);
                lowOne &= GoesLeft(ref groupOne, node.Column * stride, threshold) | keep;
                lowTwo &= GoesLeft(ref groupTwo, node.Column * stride, threshold) | keep;
            }

            at = _treeEnds[t].Low;
            var highOne = Vector256<byte>.AllBitsSet;
            var highTwo = Vector256<byte>.AllBitsSet;
            foreach (ref readonly var node in _nodes.AsSpan(at, _treeEnds[t].High - at))
            {
                var threshold = Vector256.Create(node.Threshold);
                var keep = Vector256.Create(node.Keep);
                highOne &= GoesLeft(ref groupOne, node.Column * stride, threshold) | keep;
                highTwo &= GoesLeft(ref groupTwo, node.Column * stride, threshold) | keep;
            }

            at = _treeEnds[t].High;
            var lowBytes = Vector128.LoadUnsafe(ref leaves, (nuint)(t * LeafBytes * 2));
            var highBytes = Vector128.LoadUnsafe(ref leaves, (nuint)((t * LeafBytes * 2) + LeafBytes));
            sumOne.Add(LeafOf(lowOne, highOne), lowBytes, highBytes);
            sumTwo.Add(LeafOf(lowTwo, highTwo), lowBytes, highBytes);
        }

        sumOne.AddTo(one);
        sumTwo.AddTo(two);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> GoesLeft(ref byte group, int offset, Vector256<byte> threshold)
    {
        var x = Vector256.LoadUnsafe(ref group, (nuint)offset);
        return Vector256.Equals(Vector256.Min(x, threshold), x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LeafOf(Vector256<byte> low, Vector256<byte> high)
    {
        var none = Vector256.Equals(low, Vector256<byte>.Zero);
        var bits = Vector256.ConditionalSelect(none, high, low);
        var lowest = bits & (Vector256<byte>.Zero - bits);
        var places = Vector256.Create(PlaceOf(lowest.GetLower()), PlaceOf(lowest.GetUpper()));
        return places + (none & Vector256.Create((byte)8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> PlaceOf(Vector128<byte> bit)
    {
        // All indices are below sixteen, so the machine's own shuffle says the same everywhere.
        var nibble = Vector128.Create((byte)15);
        var upper = Vector128.ShiftRightLogical(bit.AsUInt16(), 4).AsByte() & nibble;
        return Vector128.ShuffleNative(LowPlaces, bit & nibble) + Vector128.ShuffleNative(HighPlaces, upper);
    }

    private static (int Low, int High) AddTree(Forest.Tree tree, List<Node> nodes, Span<byte> leaves)
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

        for (var leaf = 0; leaf < order.Count; leaf++)
        {
            leaves[leaf] = (byte)tree.Leaves[order[leaf]];
            leaves[LeafBytes + leaf] = (byte)(tree.Leaves[order[leaf]] >> 8);
        }

        AddNodes(tree, spans, shift: 0, nodes);
        var low = nodes.Count;
        AddNodes(tree, spans, shift: 8, nodes);
        return (low, nodes.Count);
    }

    /// <summary>Adds the nodes that strike out any of eight leaves.</summary>
    private static void AddNodes(Forest.Tree tree, ReadOnlySpan<(int From, int To)> spans, int shift, List<Node> nodes)
    {
        for (var node = 0; node < spans.Length; node++)
        {
            var (from, to) = spans[node];
            var keep = (byte)(~(((1 << (to - from)) - 1) << from) >> shift);
            if (keep != byte.MaxValue)
                nodes.Add(new Node(tree.Features[node], tree.Thresholds[node], keep));
        }
    }

    /// <summary>Sums of leaves for thirty-two rows, their lower and upper bytes apart.</summary>
    private struct Sums
    {
        private Vector256<ushort> _lowFirst;
        private Vector256<ushort> _lowLast;
        private Vector256<short> _highFirst;
        private Vector256<short> _highLast;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector256<byte> places, Vector128<byte> lowBytes, Vector128<byte> highBytes)
        {
            var first = places.GetLower();
            var last = places.GetUpper();
            var low = Vector256.Create(Vector128.ShuffleNative(lowBytes, first), Vector128.ShuffleNative(lowBytes, last));
            var high = Vector256.Create(Vector128.ShuffleNative(highBytes, first), Vector128.ShuffleNative(highBytes, last)).AsSByte();
            _lowFirst += Vector256.WidenLower(low);
            _lowLast += Vector256.WidenUpper(low);
            _highFirst += Vector256.WidenLower(high);
            _highLast += Vector256.WidenUpper(high);
        }

        public readonly void AddTo(Span<int> sums)
        {
            AddTo(sums, _lowFirst, _highFirst);
            AddTo(sums[Vector256<ushort>.Count..], _lowLast, _highLast);
        }

        private static void AddTo(Span<int> sums, Vector256<ushort> low, Vector256<short> high)
        {
            for (var i = 0; i < Vector256<ushort>.Count; i++)
                sums[i] += (high[i] << 8) + low[i];
        }
    }

    /// <summary>A node: what stays of eight leaves for a row that does not go left.</summary>
    private readonly record struct Node(ushort Column, byte Threshold, byte Keep);
}
