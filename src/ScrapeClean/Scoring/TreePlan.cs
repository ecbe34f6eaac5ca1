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
/// <param name="End">Where all of them end; what is behind is nothing.</param>
/// <param name="Leaves">The lower bytes of the leaves, then the upper ones.</param>
/// <param name="LargestLeaf">The largest leaf without its sign.</param>
internal sealed record TreePlan(uint[] Nodes, int BothEnd, int LowEnd, int End, byte[] Leaves, int LargestLeaf)
{
    public const int LeafBytes = 16;
    public const int BothWords = 4;
    public const int HalfWords = 3;

    private const uint AllOfEight = byte.MaxValue;
    private const uint FourTimes = 0x01010101;

    /// <summary>Numbers below which those of a tree's nodes of any sort are.</summary>
    private const int Forms = Forest.MaxLeaves;

    /// <summary>The plans of trees, those of as many nodes of each sort side by side. Plain loops: this is compiled and run once in a process.</summary>
    public static TreePlan[] ByForm(ReadOnlySpan<Forest.Tree> trees)
    {
        var plans = new TreePlan[trees.Length];
        var ends = new int[(Forms * Forms * Forms) + 1];
        for (var i = 0; i < plans.Length; i++)
        {
            plans[i] = Of(trees[i]);
            ends[plans[i].Form + 1]++;
        }

        for (var form = 1; form < ends.Length; form++)
            ends[form] += ends[form - 1];
        var sorted = new TreePlan[plans.Length];
        foreach (var plan in plans)
            sorted[ends[plan.Form]++] = plan;
        return sorted;
    }

    private int Form => (((BothEnd / BothWords) * Forms) + ((LowEnd - BothEnd) / HalfWords)) * Forms + ((End - LowEnd) / HalfWords);

    public static TreePlan Of(Forest.Tree tree)
    {
        var (order, spans) = LeftToRight(tree);
        var leaves = new byte[LeafBytes * 2];
        var largest = 0;
        for (var leaf = 0; leaf < tree.Leaves.Length; leaf++)
        {
            int value = tree.Leaves[order[leaf]];
            leaves[leaf] = (byte)value;
            leaves[LeafBytes + leaf] = (byte)(value >> 8);
            largest = Math.Max(largest, Math.Abs(value));
        }

        var nodes = new uint[spans.Length * BothWords];
        var count = 0;
        Add(tree, spans, low: true, high: true, nodes, ref count);
        var both = count;
        Add(tree, spans, low: true, high: false, nodes, ref count);
        var low = count;
        Add(tree, spans, low: false, high: true, nodes, ref count);
        return new TreePlan(nodes, both, low, count, leaves, largest);
    }

    /// <summary>Adds the nodes that strike out leaves of the lower eight, of the upper or of both.</summary>
    private static void Add(Forest.Tree tree, (int From, int To)[] spans, bool low, bool high, uint[] nodes, ref int count)
    {
        for (var node = 0; node < spans.Length; node++)
        {
            var (from, to) = spans[node];
            var keep = ~(((1u << (to - from)) - 1) << from);
            uint keepLow = keep & AllOfEight, keepHigh = (keep >> 8) & AllOfEight;
            if (low != (keepLow != AllOfEight) || high != (keepHigh != AllOfEight))
                continue;
            nodes[count++] = (uint)(tree.Features[node] * FeatureColumns.Group);
            nodes[count++] = tree.Thresholds[node] * FourTimes;
            if (low)
                nodes[count++] = keepLow * FourTimes;
            if (high)
                nodes[count++] = keepHigh * FourTimes;
        }
    }

    /// <summary>The leaves from left to right, and of each node from which to which of them its left side reaches.</summary>
    private static (int[] Order, (int From, int To)[] Spans) LeftToRight(Forest.Tree tree)
    {
        // The nodes of a path wait on a stack of their own, since trees come from files. A node comes back once its left side is done.
        var nodes = tree.Features.Length;
        var order = new int[nodes + 1];
        var spans = new (int From, int To)[nodes];
        var stack = new (int Node, bool LeftDone)[(nodes * 2) + 2];
        var leaves = 0;
        var depth = 0;
        stack[depth++] = (nodes == 0 ? ~0 : 0, false);
        while (depth > 0)
        {
            var (node, leftDone) = stack[--depth];
            if (node < 0)
            {
                order[leaves++] = ~node;
            }
            else if (leftDone)
            {
                spans[node].To = leaves;
                stack[depth++] = (tree.Right[node], false);
            }
            else
            {
                spans[node].From = leaves;
                stack[depth++] = (node, true);
                stack[depth++] = (tree.Left[node], false);
            }
        }

        return (order, spans);
    }
}
