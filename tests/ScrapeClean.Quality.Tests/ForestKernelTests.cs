using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Tests;

public sealed class ForestKernelTests
{
    private const int Columns = 7;

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void The_kernel_finds_the_same_leaves_as_a_walk(int rows)
    {
        var random = new Random(rows);
        var trees = Enumerable.Range(0, 300).Select(i => RandomTree(random, 1 + (i % Forest.MaxLeaves))).ToArray();
        using var columns = new FeatureColumns(Columns, rows);
        for (var c = 0; c < Columns; c++)
            random.NextBytes(columns[c]);
        var odds = new int[rows];

        new Forest(trees).Score(columns, odds);

        for (var row = 0; row < rows; row++)
        {
            var bytes = columns.Bytes[row..].ToArray();
            Assert.Equal(trees.Sum(t => t.Score(bytes, columns.Stride)), odds[row]);
        }
    }

    internal static Forest.Tree RandomTree(Random random, int leaves)
    {
        var nodes = leaves - 1;
        var tree = new Forest.Tree(new ushort[nodes], new byte[nodes], new sbyte[nodes], new sbyte[nodes], new short[leaves]);
        for (var leaf = 0; leaf < leaves; leaf++)
            tree.Leaves[leaf] = (short)random.Next(short.MinValue, short.MaxValue);
        if (nodes == 0)
            return tree;

        // Split a random leaf until there are enough, as boosting does.
        var parents = new List<(int Node, bool Left)> { (-1, true) };
        for (var node = 0; node < nodes; node++)
        {
            var at = random.Next(parents.Count);
            var (parent, left) = parents[at];
            if (parent >= 0)
                (left ? tree.Left : tree.Right)[parent] = (sbyte)node;
            tree.Features[node] = (byte)random.Next(Columns);
            tree.Thresholds[node] = (byte)random.Next(256);
            parents[at] = (node, true);
            parents.Add((node, false));
        }

        for (var leaf = 0; leaf < parents.Count; leaf++)
            (parents[leaf].Left ? tree.Left : tree.Right)[parents[leaf].Node] = (sbyte)~leaf;
        return tree;
    }
}
