namespace ScrapeClean.Languages;

/// <summary>The tree of phrases while it grows. Not thread-safe.</summary>
internal sealed class PhraseTreeBuilder
{
    private const int None = -1;

    // A pack has some ten thousand edges.
    private readonly HashIndex _edgeAt = new(1 << 12);

    public PhraseTreeBuilder()
    {
        for (int root = 0; root < PhraseBook.Roots; root++)
            AddNode();
    }

    /// <summary>For each node the number of its last entry and last link, or -1.</summary>
    public List<(int Entry, int Link)> Nodes { get; } = [];

    public List<(int From, int Key, int To)> Edges { get; } = [];

    /// <summary>Where a node goes on to without a word, and the number of the node's link before it, or -1.</summary>
    public List<(int To, int Next)> Links { get; } = [];

    /// <summary>What nodes say, and the number of the node's entry before it, or -1.</summary>
    public List<(PhraseEntry Entry, int Next)> Entries { get; } = [];

    /// <summary>Whether there may be nodes that lead to no entry: only where entries of a compiled tree were left out.</summary>
    public bool MayHaveDead { get; private set; }

    public int AddNode()
    {
        Nodes.Add((None, None));
        return Nodes.Count - 1;
    }

    /// <summary>The node behind another by a word or placeholder, made where it is not there yet.</summary>
    public int Step(int node, int key)
    {
        ref ulong next = ref _edgeAt.Add(EdgeKey(node, key));
        if (next == 0)
        {
            next = (ulong)AddNode();
            Edges.Add((node, key, (int)next));
        }
        return (int)next;
    }

    public void Link(int from, int to)
    {
        Links.Add((to, Nodes[from].Link));
        Nodes[from] = (Nodes[from].Entry, Links.Count - 1);
    }

    /// <summary>The same where it does not go on there yet.</summary>
    public void LinkOnce(int from, int to)
    {
        int link = Nodes[from].Link;
        while (link != None && Links[link].To != to)
            link = Links[link].Next;
        if (link == None)
            Link(from, to);
    }

    public void AddEntry(int node, PhraseEntry entry)
    {
        Entries.Add((entry, Nodes[node].Entry));
        Nodes[node] = (Entries.Count - 1, Nodes[node].Link);
    }

    /// <summary>Takes in a tree that was compiled before; to be called first.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="packs">The new number of each of its packs, or -1 to leave its entries out.</param>
    public void AddAll(PhraseTree tree, ReadOnlySpan<int> packs)
    {
        while (Nodes.Count < tree.Nodes.Length - 1)
            AddNode();
        for (int node = 0; node < tree.Nodes.Length - 1; node++)
        {
            (PhraseNode place, PhraseNode next) = (tree.Nodes[node], tree.Nodes[node + 1]);
            for (int e = place.FirstEdge; e < next.FirstEdge; e++)
            {
                int target = tree.EdgeTargets[e] >> 1;
                bool shared = (tree.EdgeTargets[e] & 1) != 0;
                // Where others lead to the target as well, what is added behind this edge must not be behind theirs.
                int to = shared ? AddNode() : target;
                if (shared)
                    Link(to, target);
                _edgeAt.Add(EdgeKey(node, tree.EdgeKeys[e])) = (ulong)to;
                Edges.Add((node, tree.EdgeKeys[e], to));
            }
            // The last that was added comes first.
            for (int l = next.FirstLink - 1; l >= place.FirstLink; l--)
                Link(node, tree.Links[l] >> 1);
            for (int e = next.FirstEntry - 1; e >= place.FirstEntry; e--)
            {
                if (packs[tree.Entries[e].Pack] is >= 0 and var pack)
                    AddEntry(node, tree.Entries[e] with { Pack = (byte)pack });
                else
                    MayHaveDead = true;
            }
        }
    }

    // Never 0, which the index would take for 1.
    private static ulong EdgeKey(int node, int key) => (ulong)(node + 1) << 32 | (uint)key;
}
