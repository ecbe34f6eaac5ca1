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

    public const int MaxLeaves = 16;
    private const int MaxTrees = 4096;

    private readonly Tree[] _trees;
    private readonly ForestKernel _kernel;

    public Forest(Tree[] trees)
    {
        _trees = trees;
        _kernel = new ForestKernel(trees);
    }

    public ReadOnlySpan<Tree> Trees => _trees;

    /// <summary>Log odds of every row, <see cref="StepsPerUnit"/> steps a unit.</summary>
    public void Score(FeatureColumns columns, Span<int> odds) => _kernel.Score(columns, odds);

    /// <param name="reader">Where the trees stand.</param>
    /// <param name="columns">Columns that the features may name.</param>
    public static Forest Read(ref ModelReader reader, int columns)
    {
        int count = reader.UnsignedShort();
        if (count > MaxTrees)
            throw new ModelFormatException($"The model has {count} trees in a pass: at most {MaxTrees} are possible.");
        var trees = new Tree[count];
        for (var i = 0; i < count; i++)
            trees[i] = Tree.Read(ref reader, columns);
        return new Forest(trees);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((ushort)_trees.Length);
        foreach (var tree in _trees)
            tree.Write(writer);
    }

    /// <summary>One tree: a node goes left where its feature is at most its threshold; a negative child is the complement of a leaf.</summary>
    internal sealed record Tree(ushort[] Features, byte[] Thresholds, sbyte[] Left, sbyte[] Right, short[] Leaves)
    {
        public int Score(ReadOnlySpan<byte> row, int stride)
        {
            var node = Features.Length == 0 ? -1 : 0;
            while (node >= 0)
                node = row[Features[node] * stride] <= Thresholds[node] ? Left[node] : Right[node];
            return Leaves[~node];
        }

        public static Tree Read(ref ModelReader reader, int columns)
        {
            int leaves = reader.Byte();
            if (leaves is 0 or > MaxLeaves)
                throw new ModelFormatException($"A tree of the model has {leaves} leaves: 1 to {MaxLeaves} are possible.");
            var nodes = leaves - 1;
            var tree = new Tree(reader.UnsignedShorts(nodes), reader.Bytes(nodes), reader.SignedBytes(nodes), reader.SignedBytes(nodes), reader.Shorts(leaves));
            var taken = 0u;
            for (var node = 0; node < nodes; node++)
            {
                if (tree.Features[node] >= columns)
                    throw new ModelFormatException($"A tree of the model asks for feature {tree.Features[node]} of {columns}: the model was made for other features.");
                if (!TakeChild(tree.Left[node], node, leaves, ref taken) || !TakeChild(tree.Right[node], node, leaves, ref taken))
                    throw new ModelFormatException($"Node {node} of a tree of the model has a child that is none.");
            }

            return tree;
        }

        // A child stands behind its parent, so that no walk can go round in circles, and has one parent, so that no leaf is reached twice.
        private static bool TakeChild(int child, int node, int leaves, ref uint taken)
        {
            if (child < 0 ? ~child >= leaves : child <= node || child >= leaves - 1)
                return false;
            var bit = 1u << (child < 0 ? MaxLeaves + ~child : child);
            var free = (taken & bit) == 0;
            taken |= bit;
            return free;
        }

        public void Write(BinaryWriter writer)
        {
            writer.Write((byte)Leaves.Length);
            foreach (var feature in Features)
                writer.Write(feature);
            writer.Write(Thresholds);
            foreach (var child in Left)
                writer.Write(child);
            foreach (var child in Right)
                writer.Write(child);
            foreach (var leaf in Leaves)
                writer.Write(leaf);
        }
    }
}
