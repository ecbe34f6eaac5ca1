namespace ScrapeClean.Languages;

/// <summary>Writes what the edges of a tree ask for, as <see cref="TreeKeys"/> reads it.</summary>
internal static class TreeKeyWriter
{
    /// <param name="order">The nodes in the order in which they are written.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="target">Receives the bytes.</param>
    public static void Write(IEnumerable<int> order, PhraseTree tree, List<byte> target)
    {
        foreach (int n in order)
        {
            for (int e = tree.Nodes[n].FirstEdge, before = -1; e < tree.Nodes[n + 1].FirstEdge; before = tree.EdgeKeys[e++])
                Write(target, tree.EdgeKeys[e] - before - 1);
        }
    }

    private static void Write(List<byte> target, int number)
    {
        if (number >= TreeKeys.LongFrom)
        {
            target.Add(TreeKeys.Long);
            BookWriter.Write(target, number);
            return;
        }
        if (number >= TreeKeys.Short)
            target.Add((byte)(TreeKeys.Short + ((number - TreeKeys.Short) >> 8)));
        target.Add((byte)(number < TreeKeys.Short ? number : number - TreeKeys.Short));
    }
}
