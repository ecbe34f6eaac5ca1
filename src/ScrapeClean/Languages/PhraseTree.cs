namespace ScrapeClean.Languages;

/// <summary>
/// The tree of phrases in arrays: the edges, links and entries of a node stand side by side, and end where those of the next node begin.
/// Immutable and thread-safe.
/// </summary>
/// <param name="Nodes">The nodes, the three roots first, and one more that only ends the last.</param>
/// <param name="EdgeKeys">What leads on: placeholders below <see cref="FirstWordKey"/>, words above; rising within a node.</param>
/// <param name="EdgeTargets">The node that it leads to, doubled, and 1 more where others lead there as well.</param>
/// <param name="Links">Nodes that a node goes on to without a word.</param>
/// <param name="Entries">What the nodes say of a line that reaches them.</param>
internal sealed record PhraseTree(PhraseNode[] Nodes, int[] EdgeKeys, int[] EdgeTargets, int[] Links, PhraseEntry[] Entries)
{
    /// <summary>Key of word number 0; below stand the placeholders.</summary>
    public const int FirstWordKey = 64;

    private const int FewEdges = 8;

    /// <summary>The node behind <paramref name="node"/> by a word or placeholder, or -1.</summary>
    public int Follow(int node, int key)
    {
        int low = Nodes[node].FirstEdge, high = Nodes[node + 1].FirstEdge;
        int[] keys = EdgeKeys;
        while (high - low > FewEdges)
        {
            int middle = (low + high) >>> 1;
            if (keys[middle] <= key)
                low = middle;
            else
                high = middle;
        }
        for (; low < high; low++)
        {
            if (keys[low] == key)
                return EdgeTargets[low] >> 1;
        }
        return -1;
    }
}

/// <summary>A node of the tree: where its entries, links and edges begin, and the placeholders that lead on from it, as bits.</summary>
internal struct PhraseNode
{
    public ulong Placeholders;
    public int FirstEdge;
    public int FirstLink;
    public int FirstEntry;
}
