namespace ScrapeClean.Languages;

/// <summary>What the edges of compiled packs ask for, node by node: the first key of a node, then by how much each is more than the one before.</summary>
internal static class TreeKeys
{
    /// <summary>Numbers below are a byte, those above two, and from <see cref="LongFrom"/> on as many as it takes.</summary>
    public const int Short = 64;

    /// <summary>First byte of a number that two bytes cannot say; it follows.</summary>
    public const int Long = 255;

    public const int LongFrom = Short + ((Long - Short) << 8);

    /// <param name="source">The bytes.</param>
    /// <param name="at">Where the keys begin; receives where they end.</param>
    /// <param name="nodes">The nodes with their numbers of edges; receives which have placeholders.</param>
    /// <param name="keys">Receives <see cref="PhraseTree.EdgeKeys"/>.</param>
    public static void Read(ReadOnlySpan<byte> source, ref int at, Span<PhraseNode> nodes, Span<int> keys)
    {
        for (int n = 0; n + 1 < nodes.Length; n++)
        {
            int first = nodes[n].FirstEdge, end = nodes[n + 1].FirstEdge;
            for (int e = first, key = -1; e < end; e++)
                keys[e] = key += 1 + Number(source, ref at);
            nodes[n].HasPlaceholders = first < end && keys[first] < PhraseTree.FirstWordKey;
        }
    }

    private static int Number(ReadOnlySpan<byte> source, ref int at)
    {
        int number = source[at++];
        return number < Short ? number : number < Long ? Short + ((number - Short) << 8) + source[at++] : BookReader.Number(source, ref at);
    }
}
