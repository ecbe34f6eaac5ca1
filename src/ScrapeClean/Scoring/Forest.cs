using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// Boosted trees over byte features. Nodes hold a column and a threshold; leaves whole numbers, so that the sum is the same in any order.
/// Immutable and thread-safe.
/// </summary>
internal sealed class Forest
{
    /// <summary>Leaf steps for one unit of log odds.</summary>
    public const int StepsPerUnit = 1024;

    private readonly Tree[] _trees;

    public Forest(Tree[] trees, int bias)
    {
        _trees = trees;
        Bias = bias;
    }

    public ReadOnlySpan<Tree> Trees => _trees;

    public int Bias { get; }

    /// <summary>Log odds of every row, <see cref="StepsPerUnit"/> steps a unit.</summary>
    public void Score(FeatureColumns columns, Span<int> odds)
    {
        var bytes = columns.Bytes;
        var stride = columns.Stride;
        odds.Fill(Bias);
        foreach (var tree in _trees)
        {
            for (var row = 0; row < odds.Length; row++)
                odds[row] += tree.Score(bytes[row..], stride);
        }
    }

    /// <summary>One tree: a node goes left where its feature is at most its threshold; a negative child is the complement of a leaf.</summary>
    internal sealed record Tree(byte[] Features, byte[] Thresholds, sbyte[] Left, sbyte[] Right, short[] Leaves)
    {
        public int Score(ReadOnlySpan<byte> row, int stride)
        {
            var node = Features.Length == 0 ? -1 : 0;
            while (node >= 0)
                node = row[Features[node] * stride] <= Thresholds[node] ? Left[node] : Right[node];
            return Leaves[~node];
        }
    }
}
