namespace ScrapeClean.Languages;

/// <summary>
/// Numbers the words of packs anew: in alphabetical order within each group, so that a word shares its beginning with the one before. That saves more than the
/// order in which phrases come to them, which the keys of the tree then have to say.
/// </summary>
internal static class WordOrder
{
    public static BookTables Sort(BookTables tables)
    {
        string[] words = tables.Words.Split('\n')[..^1];
        var order = new List<int>(words.Length);
        foreach (int end in tables.WordGroups.Append(words.Length))
            order.AddRange(Enumerable.Range(order.Count, end - order.Count).OrderBy(word => words[word], StringComparer.Ordinal));
        var numbers = new int[words.Length + 1];
        for (int place = 0; place < order.Count; place++)
            numbers[order[place] + 1] = place + 1;
        return new BookTables
        {
            Packs = tables.Packs,
            Words = string.Concat(order.Select(word => words[word] + '\n')),
            WordCount = tables.WordCount,
            ClassNames = tables.ClassNames,
            ClassWords = [.. tables.ClassWords.Select(w => w with { Word = numbers[w.Word] })],
            StopWords = [.. tables.StopWords.Select(w => w with { Word = numbers[w.Word] })],
            ClassPlaceholders = tables.ClassPlaceholders,
            Tree = Renumber(tables.Tree, numbers),
        };
    }

    private static PhraseTree Renumber(PhraseTree tree, int[] numbers)
    {
        int[] keys = [.. tree.EdgeKeys.Select(key => key > PhraseTree.FirstWordKey ? PhraseTree.FirstWordKey + numbers[key - PhraseTree.FirstWordKey] : key)];
        int[] targets = [.. tree.EdgeTargets];
        for (int node = 0; node + 1 < tree.Nodes.Length; node++)
        {
            (int first, int end) = (tree.Nodes[node].FirstEdge, tree.Nodes[node + 1].FirstEdge);
            Array.Sort(keys, targets, first, end - first);
        }
        return tree with { EdgeKeys = keys, EdgeTargets = targets };
    }
}
