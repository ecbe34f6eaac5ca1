using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>A tree as <see cref="ForestKernel"/> walks it: its leaves from left to right, and of each node which leaves it strikes out.</summary>
/// <param name="Nodes">
/// First the nodes that strike out leaves of both eights, <see cref="BothWords"/> numbers each: where the column's group begins, the threshold, what
/// stays of the lower eight leaves and of the upper for a row that does not go left, the last three four times side by side. Then those that strike
/// out leaves of the lower eight alone, then of the upper alone, <see cref="HalfWords"/> each.
/// </param>
/// <param name="BothEnd">Where the nodes of both end.</param>
/// <param name="LowEnd">Where those of the lower eight end.</param>
/// <param name="Leaves">The lower bytes of the leaves, then the upper ones.</param>
/// <param name="LargestLeaf">The largest leaf without its sign.</param>
internal sealed record TreePlan(uint[] Nodes, int BothEnd, int LowEnd, byte[] Leaves, int LargestLeaf)
{
    public const int LeafBytes = 16;
    public const int BothWords = 4;
    public const int HalfWords = 3;

    private const uint AllOfEight = byte.MaxValue;
    private const uint FourTimes = 0x01010101;

    public static TreePlan Of(Forest.Tree tree)
    {
        var (order, spans) = LeftToRight(tree);
        var leaves = new byte[LeafBytes * 2];
        var largest = 0;
        for (var leaf = 0; leaf < order.Count; leaf++)
        {
            int value = tree.Leaves[order[leaf]];
            leaves[leaf] = (byte)value;
            leaves[LeafBytes + leaf] = (byte)(value >> 8);
            largest = Math.Max(largest, Math.Abs(value));
        }

        var both = new List<uint>();
        var low = new List<uint>();
        var high = new List<uint>();
        for (var node = 0; node < spans.Length; node++)
        {
            var (from, to) = spans[node];
            var keep = ~(((1u << (to - from)) - 1) << from);
            uint keepLow = keep & AllOfEight, keepHigh = (keep >> 8) & AllOfEight;
            uint group = (uint)(tree.Features[node] * FeatureColumns.Group), threshold = tree.Thresholds[node] * FourTimes;
            if (keepLow == AllOfEight)
                high.AddRange([group, threshold, keepHigh * FourTimes]);
            else if (keepHigh == AllOfEight)
                low.AddRange([group, threshold, keepLow * FourTimes]);
            else
                both.AddRange([group, threshold, keepLow * FourTimes, keepHigh * FourTimes]);
        }

        return new TreePlan([.. both, .. low, .. high], both.Count, both.Count + low.Count, leaves, largest);
    }

    /// <summary>The leaves from left to right, and of each node from which to which of them its left side reaches.</summary>
    private static (List<int> Order, (int From, int To)[] Spans) LeftToRight(Forest.Tree tree)
    {
        // The nodes of a path wait on a stack of their own, since trees come from files.
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

        return (order, spans);
    }
}
