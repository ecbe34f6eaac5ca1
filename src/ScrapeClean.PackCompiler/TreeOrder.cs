namespace ScrapeClean.Languages;

/// <summary>
/// The order in which the nodes of a tree are written: each behind all that lead to it, and what belongs to one phrase close together. So it need hardly
/// ever be said which node another leads to: one that is new, or one of the last ones that more lead to.
/// </summary>
internal sealed class TreeOrder
{
    private readonly PhraseTree _tree;
    private readonly int[] _left;
    private readonly bool[] _seen;
    private readonly Stack<int> _ready = new();
    private readonly List<int> _waiting = [];

    private TreeOrder(PhraseTree tree)
    {
        _tree = tree;
        _left = new int[tree.Nodes.Length - 1];
        _seen = new bool[_left.Length];
        foreach (int target in tree.EdgeTargets)
            _left[target >> 1]++;
        foreach (int target in tree.Links)
            _left[target >> 1]++;
    }

    /// <summary>The nodes, the roots first.</summary>
    public List<int> Nodes { get; } = [];

    /// <summary>Where the edges and then the links of each lead to, node by node in this order, as <see cref="TreeReferences"/> reads it.</summary>
    public List<int> References { get; } = [];

    public static TreeOrder Of(PhraseTree tree)
    {
        var order = new TreeOrder(tree);
        for (int root = 0; root < PhraseBook.Roots; root++)
            order.Visit(root);
        while (order._ready.TryPop(out int node))
            order.Visit(node);
        return order.Nodes.Count == tree.Nodes.Length - 1 ? order : throw new InvalidOperationException("The tree of phrases goes round in a circle.");
    }

    private void Visit(int node)
    {
        Nodes.Add(node);
        (PhraseNode place, PhraseNode next) = (_tree.Nodes[node], _tree.Nodes[node + 1]);
        for (int e = place.FirstEdge; e < next.FirstEdge; e++)
            References.Add(Refer(_tree.EdgeTargets[e] >> 1));
        for (int l = place.FirstLink; l < next.FirstLink; l++)
            References.Add(Refer(_tree.Links[l] >> 1));
    }

    private int Refer(int target)
    {
        bool isLast = --_left[target] == 0;
        int reference = TreeReferences.FirstOfSeveral;
        if (_seen[target])
        {
            int at = _waiting.LastIndexOf(target);
            reference = TreeReferences.Waiting + 2 * (_waiting.Count - 1 - at) + (isLast ? 1 : 0);
            _waiting.RemoveAt(at);
        }
        else if (isLast)
        {
            reference = TreeReferences.Only;
        }
        _seen[target] = true;
        if (isLast)
            _ready.Push(target);
        else
            _waiting.Add(target);
        return reference;
    }
}
