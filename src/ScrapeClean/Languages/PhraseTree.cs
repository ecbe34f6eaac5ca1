using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Languages;

/// <summary>
/// The tree of phrases in arrays: the edges, links and entries of a node stand side by side, and end where those of the next node begin.
/// Immutable and thread-safe.
/// </summary>
/// <param name="Nodes">The nodes, the three roots first, and one more that only ends the last.</param>
/// <param name="EdgeKeys">What leads on: placeholders below <see cref="FirstWordKey"/>, words above; rising within a node.</param>
/// <param name="EdgeTargets">The node that it leads to, doubled, and 1 more where others lead there as well.</param>
/// <param name="Links">Nodes that a node goes on to without a word, doubled, and 1 more where they do nothing but lead on by a word.</param>
/// <param name="Entries">What the nodes say of a line that reaches them.</param>
internal sealed record PhraseTree(PhraseNode[] Nodes, int[] EdgeKeys, int[] EdgeTargets, int[] Links, PhraseEntry[] Entries)
{
    /// <summary>Key of word number 0; below stand the placeholders.</summary>
    public const int FirstWordKey = 64;

    private const int FewEdges = 8;

    /// <summary>Marks the links to nodes that do nothing but lead on by a word.</summary>
    public static void MarkPlain(PhraseNode[] nodes, int[] links)
    {
        for (int l = 0; l < links.Length; l++)
        {
            ref readonly PhraseNode to = ref nodes[links[l]];
            ref readonly PhraseNode next = ref nodes[links[l] + 1];
            bool plain = !to.HasPlaceholders && to.FirstEntry == next.FirstEntry && to.FirstLink == next.FirstLink;
            links[l] = links[l] * 2 + (plain ? 1 : 0);
        }
    }

    /// <summary>The placeholders that lead on from a node, as bits: the first of its edges.</summary>
    public ulong PlaceholdersOf(int node)
    {
        if (!Nodes[node].HasPlaceholders)
            return 0;
        ulong placeholders = 0;
        for (int e = Nodes[node].FirstEdge; e < Nodes[node + 1].FirstEdge && EdgeKeys[e] < FirstWordKey; e++)
            placeholders |= 1UL << EdgeKeys[e];
        return placeholders;
    }

    /// <summary>The node behind <paramref name="node"/> by a word or placeholder, or -1.</summary>
    public int Follow(int node, int key)
    {
        int first = Nodes[node].FirstEdge, count = Nodes[node + 1].FirstEdge - first;
        int[] keys = EdgeKeys;
        // Halving without branches: which half it is cannot be foretold.
        while (count > FewEdges)
        {
            int half = count >> 1;
            first += half & ((keys[first + half] - key - 1) >> 31);
            count -= half;
        }
        if (Vector256.IsHardwareAccelerated && first + FewEdges <= keys.Length)
        {
            uint equal = Vector256.Equals(Vector256.LoadUnsafe(ref keys[0], (nuint)first), Vector256.Create(key)).ExtractMostSignificantBits() & ((1u << count) - 1);
            return equal == 0 ? -1 : EdgeTargets[first + BitOperations.TrailingZeroCount(equal)] >> 1;
        }
        for (int e = first; e < first + count; e++)
        {
            if (keys[e] == key)
                return EdgeTargets[e] >> 1;
        }
        return -1;
    }
}

/// <summary>A node of the tree: where its entries, links and edges begin, and whether placeholders lead on from it. Eighty thousand of them are one megabyte.</summary>
internal struct PhraseNode
{
    private int _edge;

    public int FirstLink;
    public int FirstEntry;

    /// <summary>To be set before <see cref="HasPlaceholders"/>, which it takes back.</summary>
    public int FirstEdge
    {
        readonly get => _edge >> 1;
        set => _edge = value << 1;
    }

    public bool HasPlaceholders
    {
        readonly get => (_edge & 1) != 0;
        set => _edge = (_edge & ~1) | (value ? 1 : 0);
    }
}
