namespace ScrapeClean.Languages;

/// <summary>
/// Makes one node of those that say the same of a line and lead on to the same: the ends that many phrases of a pack and kind share. Nothing else of what
/// the tree says changes; a phrase added behind such a node later is kept apart by <see cref="PhraseTreeBuilder.AddAll"/>.
/// </summary>
internal sealed class TreeMerger
{
    private readonly PhraseTree _tree;
    private readonly int[] _same;
    private readonly int[] _references;
    private readonly List<int> _kept = [];

    private TreeMerger(PhraseTree tree)
    {
        _tree = tree;
        _same = new int[tree.Nodes.Length - 1];
        _references = new int[_same.Length];
    }

    public static PhraseTree Merge(PhraseTree tree)
    {
        var merger = new TreeMerger(tree);
        merger.FindSame();
        return merger.Build();
    }

    // From the last to the first: what a node leads to is known before the node itself.
    private void FindSame()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int node in Enumerable.Reverse(TreeOrder.Of(_tree).Nodes))
        {
            string meaning = MeaningOf(node);
            if (node < PhraseBook.Roots || known.TryAdd(meaning, node))
                _kept.Add(node);
            _same[node] = node < PhraseBook.Roots ? node : known[meaning];
        }
        _kept.Sort();
        foreach (int node in _kept)
        {
            foreach (int target in Targets(node).Concat(Links(node)))
                _references[target]++;
        }
    }

    private string MeaningOf(int node) => string.Join('|', string.Join(';', Entries(node)), string.Join(',', Links(node)), string.Join(',', Keys(node)), string.Join(',', Targets(node)));

    private PhraseTree Build()
    {
        var number = new int[_same.Length];
        for (int n = 0; n < _kept.Count; n++)
            number[_kept[n]] = n;
        var nodes = new PhraseNode[_kept.Count + 1];
        for (int n = 0; n < _kept.Count; n++)
        {
            nodes[n + 1].FirstEdge = nodes[n].FirstEdge + Keys(_kept[n]).Length;
            nodes[n + 1].FirstLink = nodes[n].FirstLink + Links(_kept[n]).Count();
            nodes[n + 1].FirstEntry = nodes[n].FirstEntry + Entries(_kept[n]).Length;
        }
        for (int n = 0; n < _kept.Count; n++)
            nodes[n].HasPlaceholders = _tree.Nodes[_kept[n]].HasPlaceholders;
        int[] links = [.. _kept.SelectMany(Links).Select(to => number[to])];
        PhraseTree.MarkPlain(nodes, links);
        return new PhraseTree(
            nodes, [.. _kept.SelectMany(Keys)], [.. _kept.SelectMany(Targets).Select(to => number[to] * 2 + (_references[to] > 1 ? 1 : 0))], links, [.. _kept.SelectMany(Entries)]);
    }

    private int[] Keys(int node) => _tree.EdgeKeys[_tree.Nodes[node].FirstEdge.._tree.Nodes[node + 1].FirstEdge];

    private IEnumerable<int> Targets(int node) => _tree.EdgeTargets[_tree.Nodes[node].FirstEdge.._tree.Nodes[node + 1].FirstEdge].Select(to => _same[to >> 1]);

    private IEnumerable<int> Links(int node) => _tree.Links[_tree.Nodes[node].FirstLink.._tree.Nodes[node + 1].FirstLink].Select(to => _same[to >> 1]);

    private PhraseEntry[] Entries(int node) => _tree.Entries[_tree.Nodes[node].FirstEntry.._tree.Nodes[node + 1].FirstEntry];
}
