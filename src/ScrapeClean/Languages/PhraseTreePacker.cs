namespace ScrapeClean.Languages;

/// <summary>
/// Puts a tree that has grown into arrays. A node that only leads on to where alternatives meet again is left out, and so is what leads to no entry.
/// </summary>
internal sealed class PhraseTreePacker
{
    private const int None = -1;

    /// <summary>Edges of a node that are put in order one by one: nearly all nodes have no more.</summary>
    private const int FewEdges = 24;

    private readonly PhraseTreeBuilder _builder;
    // By the node they leave and by key: what leads on, and where to.
    private readonly int[] _edgeKeys;
    private readonly int[] _edgeTargets;
    private readonly int[] _firstEdge;
    private readonly bool[] _alive;
    private readonly int[] _number;
    private readonly List<int> _order = [];

    private PhraseTreePacker(PhraseTreeBuilder builder)
    {
        _builder = builder;
        _edgeKeys = new int[builder.Edges.Count];
        _edgeTargets = new int[_edgeKeys.Length];
        _firstEdge = new int[builder.Nodes.Count + 1];
        SortEdges();
        _alive = FindAlive();
        _number = new int[builder.Nodes.Count];
        Array.Fill(_number, None);
    }

    // Few edges leave any node but the roots, so that they are put beside each other first and sorted then.
    private void SortEdges()
    {
        foreach ((int from, _, _) in _builder.Edges)
            _firstEdge[from + 1]++;
        for (int node = 1; node < _firstEdge.Length; node++)
            _firstEdge[node] += _firstEdge[node - 1];
        int[] next = [.. _firstEdge];
        foreach ((int from, int key, int to) in _builder.Edges)
        {
            _edgeKeys[next[from]] = key;
            _edgeTargets[next[from]++] = to;
        }
        for (int node = 0; node + 1 < _firstEdge.Length; node++)
        {
            int count = _firstEdge[node + 1] - _firstEdge[node];
            if (count > FewEdges)
                Array.Sort(_edgeKeys, _edgeTargets, _firstEdge[node], count);
            else
                SortFew(_firstEdge[node], _firstEdge[node + 1]);
        }
    }

    private void SortFew(int first, int end)
    {
        for (int e = first + 1; e < end; e++)
        {
            (int key, int target) = (_edgeKeys[e], _edgeTargets[e]);
            int at = e;
            for (; at > first && _edgeKeys[at - 1] > key; at--)
                (_edgeKeys[at], _edgeTargets[at]) = (_edgeKeys[at - 1], _edgeTargets[at - 1]);
            (_edgeKeys[at], _edgeTargets[at]) = (key, target);
        }
    }

    public static PhraseTree Pack(PhraseTreeBuilder builder) => new PhraseTreePacker(builder).Pack();

    private PhraseTree Pack()
    {
        var nodes = new List<PhraseNode>();
        var keys = new List<int>();
        var targets = new List<int>();
        var links = new List<int>();
        var entries = new List<PhraseEntry>();
        for (int root = 0; root < PhraseBook.Roots; root++)
            Number(root);
        for (int n = 0; n < _order.Count; n++)
        {
            int node = _order[n];
            var place = new PhraseNode { FirstEdge = keys.Count, FirstLink = links.Count, FirstEntry = entries.Count };
            for (int e = _firstEdge[node]; e < _firstEdge[node + 1]; e++)
            {
                (int key, int to) = (_edgeKeys[e], _edgeTargets[e]);
                if (!_alive[to])
                    continue;
                place.HasPlaceholders |= key < PhraseTree.FirstWordKey;
                keys.Add(key);
                int target = PassOn(to);
                targets.Add(Number(target) * 2 + (target == to ? 0 : 1));
            }
            for (int l = _builder.Nodes[node].Link; l >= 0; l = _builder.Links[l].Next)
            {
                if (_alive[_builder.Links[l].To])
                    links.Add(Number(PassOn(_builder.Links[l].To)));
            }
            for (int e = _builder.Nodes[node].Entry; e >= 0; e = _builder.Entries[e].Next)
                entries.Add(_builder.Entries[e].Entry);
            nodes.Add(place);
        }
        nodes.Add(new PhraseNode { FirstEdge = keys.Count, FirstLink = links.Count, FirstEntry = entries.Count });
        (PhraseNode[] packed, int[] packedLinks) = ([.. nodes], [.. links]);
        PhraseTree.MarkPlain(packed, packedLinks);
        return new PhraseTree(packed, [.. keys], [.. targets], packedLinks, [.. entries]);
    }

    private int Number(int node)
    {
        if (_number[node] == None)
        {
            _number[node] = _order.Count;
            _order.Add(node);
        }
        return _number[node];
    }

    // The node itself, or the one that it does nothing but lead on to.
    private int PassOn(int node)
    {
        while (node >= PhraseBook.Roots && _firstEdge[node] == _firstEdge[node + 1] && _builder.Nodes[node] is (None, >= 0 and var link) && _builder.Links[link].Next == None)
            node = _builder.Links[link].To;
        return node;
    }

    private bool[] FindAlive()
    {
        var alive = new bool[_builder.Nodes.Count];
        if (!_builder.MayHaveDead)
        {
            Array.Fill(alive, true);
            return alive;
        }
        for (int i = 0; i < alive.Length; i++)
            alive[i] = _builder.Nodes[i].Entry >= 0;
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = alive.Length - 1; i >= 0; i--)
            {
                if (alive[i] || !LeadsOn(i, alive))
                    continue;
                alive[i] = changed = true;
            }
        }
        return alive;
    }

    private bool LeadsOn(int node, bool[] alive)
    {
        for (int e = _firstEdge[node]; e < _firstEdge[node + 1]; e++)
        {
            if (alive[_edgeTargets[e]])
                return true;
        }
        for (int l = _builder.Nodes[node].Link; l >= 0; l = _builder.Links[l].Next)
        {
            if (alive[_builder.Links[l].To])
                return true;
        }
        return false;
    }
}
