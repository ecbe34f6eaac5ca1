namespace ScrapeClean.Languages;

/// <summary>
/// Where the edges and links of compiled packs lead to. The nodes follow each other so that each stands behind all that lead to it: what was referred to
/// for the last time last is next. A reference says whether its node is new, and else how many of those that wait for more were referred to since.
/// </summary>
internal struct TreeReferences
{
    /// <summary>A reference to a node that no other leads to.</summary>
    public const int Only = 0;

    /// <summary>The first of several references to a node.</summary>
    public const int FirstOfSeveral = 1;

    /// <summary>From here on: twice how many nodes that wait were referred to since, and 1 more for the last reference.</summary>
    public const int Waiting = 2;

    private readonly int[] _ready;
    private readonly int[] _waiting;
    private readonly int[] _places;
    private int _readyCount;
    private int _waitingCount;
    private int _made;

    private TreeReferences(int nodes)
    {
        _ready = new int[nodes];
        _waiting = new int[nodes];
        _places = new int[nodes];
    }

    /// <param name="source">The bytes.</param>
    /// <param name="at">Where the references begin; receives where they end.</param>
    /// <param name="nodes">The nodes, with their numbers of edges and links.</param>
    /// <param name="targets">Receives <see cref="PhraseTree.EdgeTargets"/>.</param>
    /// <param name="links">Receives the nodes that links lead to.</param>
    public static void Read(ReadOnlySpan<byte> source, ref int at, ReadOnlySpan<PhraseNode> nodes, Span<int> targets, Span<int> links)
    {
        int count = nodes.Length - 1;
        var references = new TreeReferences(count);
        // Numbered as they are met, for a node's own number is known when its turn comes.
        for (int n = 0; n < count; n++)
        {
            if (n >= PhraseBook.Roots)
                references.Place(n);
            for (int e = nodes[n].FirstEdge; e < nodes[n + 1].FirstEdge; e++)
                targets[e] = references.Next(BookReader.Number(source, ref at));
            for (int l = nodes[n].FirstLink; l < nodes[n + 1].FirstLink; l++)
                links[l] = references.Next(BookReader.Number(source, ref at));
        }
        int[] places = references._places;
        for (int e = 0; e < targets.Length; e++)
            targets[e] = places[targets[e] >> 1] * 2 + (targets[e] & 1);
        for (int l = 0; l < links.Length; l++)
            links[l] = places[links[l] >> 1];
    }

    private void Place(int node) => _places[_ready[--_readyCount] >> 1] = node;

    /// <summary>The node referred to, as it was met, doubled, and 1 more where others lead there as well.</summary>
    private int Next(int reference)
    {
        if (reference < Waiting)
        {
            int made = _made++ * 2 + reference;
            if (reference == Only)
                _ready[_readyCount++] = made;
            else
                _waiting[_waitingCount++] = made;
            return made;
        }
        int since = (reference - Waiting) >> 1;
        Span<int> later = _waiting.AsSpan(_waitingCount - 1 - since, since + 1);
        int node = later[0];
        later[1..].CopyTo(later);
        if ((reference & 1) == 0)
        {
            later[^1] = node;
            return node;
        }
        _waitingCount--;
        _ready[_readyCount++] = node;
        return node;
    }
}
