namespace ScrapeClean.Languages;

/// <summary>
/// Which two words phrases start with. Small words start phrases in some language or other, but nearly no line goes on as these do, and that is told here
/// by one bit. A bit that is set may be another pair's, so the tree has the last word. Immutable and thread-safe.
/// </summary>
internal sealed class PairFilter
{
    private const int Bits = 19;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private readonly ulong[] _bits = new ulong[1 << (Bits - 6)];

    /// <summary>Takes in the phrases under all roots, and says of each first word whether it needs to be looked at whatever follows.</summary>
    public PairFilter(PhraseTree tree, WordFacts[] words)
    {
        for (int root = 0; root < PhraseBook.Roots; root++)
        {
            for (int e = tree.Nodes[root].FirstEdge; e < tree.Nodes[root + 1].FirstEdge; e++)
            {
                if (tree.EdgeKeys[e] >= PhraseTree.FirstWordKey)
                    AddFirst(tree, root, tree.EdgeKeys[e] - PhraseTree.FirstWordKey, tree.EdgeTargets[e] >> 1, words);
            }
        }
    }

    /// <summary>Whether phrases under <paramref name="root"/> may start with the two words.</summary>
    public bool MayStart(int root, int first, int second)
    {
        uint bit = BitOf(root, first, second);
        return (_bits[bit >> 6] >> (int)bit & 1) != 0;
    }

    private void AddFirst(PhraseTree tree, int root, int word, int node, WordFacts[] words)
    {
        (PhraseNode place, PhraseNode next) = (tree.Nodes[node], tree.Nodes[node + 1]);
        bool open = place.HasPlaceholders, closes = false;
        for (int entry = place.FirstEntry; entry < next.FirstEntry; entry++)
        {
            bool atEnd = tree.Entries[entry].Operator is PhraseOperator.Whole or PhraseOperator.End;
            closes |= atEnd;
            open |= !atEnd;
        }
        AddSecond(tree, root, word, node);
        for (int link = place.FirstLink; link < next.FirstLink; link++)
        {
            open |= (tree.Links[link] & 1) == 0;
            AddSecond(tree, root, word, tree.Links[link] >> 1);
        }
        words[word].Mark(root, open, closes);
    }

    private void AddSecond(PhraseTree tree, int root, int first, int node)
    {
        for (int e = tree.Nodes[node].FirstEdge; e < tree.Nodes[node + 1].FirstEdge; e++)
        {
            uint bit = BitOf(root, first, tree.EdgeKeys[e] - PhraseTree.FirstWordKey);
            _bits[bit >> 6] |= 1UL << (int)bit;
        }
    }

    private static uint BitOf(int root, int first, int second) =>
        (uint)((((ulong)(uint)first << 32 | (uint)(second * PhraseBook.Roots + root)) * Mixer) >> (64 - Bits));
}
