namespace ScrapeClean.Languages;

/// <summary>
/// The placeholders that phrases under a root start with. Most of them have a word behind them by which they are known: where the line does not have
/// such a word, they need not be tried.
/// </summary>
/// <param name="Placeholders">All of them, as bits.</param>
/// <param name="Known">Those that have a word, a number or a word of a class behind them in every phrase.</param>
/// <param name="NumberFollows">The bits of <see cref="FollowBit"/> that a number stands for, in a line that has one.</param>
/// <param name="Classes">The classes of words that phrases start with, as bits.</param>
/// <param name="MaxWords">Greatest number of words of a line that a phrase may have which starts with a placeholder that a word can begin.</param>
internal readonly record struct RootFacts(ulong Placeholders, ulong Known, uint NumberFollows, ulong Classes, int MaxWords)
{
    private const int BitsOfRoot = 8;

    /// <summary>The placeholders that stand for no class of words.</summary>
    public const ulong BuiltIn = (1UL << Placeholder.FirstClass) - 1;

    /// <summary>Those that have a number in them, and start with it or with a word of a date.</summary>
    private const ulong OfNumbers = 1UL << Placeholder.Number | 1UL << Placeholder.Time | 1UL << Placeholder.Date;

    private const ulong OfDates = 1UL << WordClass.Month | 1UL << WordClass.Weekday | 1UL << WordClass.Date;

    /// <summary>The bit of <see cref="WordFacts.Follows"/> that says that a word can stand behind a placeholder at a root.</summary>
    public static uint FollowBit(int root, int placeholder) => 1u << (root * BitsOfRoot + placeholder);

    /// <summary>The placeholders to be tried at a token of a line.</summary>
    /// <param name="root">The root.</param>
    /// <param name="token">The token.</param>
    /// <param name="word">What is known of it.</param>
    /// <param name="follows"><see cref="WordFacts.Follows"/> of all words of the line.</param>
    /// <param name="numbers">Whether the line has a number.</param>
    public ulong ToTry(int root, in Token token, in WordFacts word, uint follows, bool numbers)
    {
        ulong placeholders = (Known & (follows >> (root * BitsOfRoot))) | (Placeholders & ~Known);
        if (!numbers || (token.Kind == TokenKind.Word && (word.Classes & OfDates) == 0))
            placeholders &= ~OfNumbers;
        return (word.Classes & Classes) == 0 ? placeholders & BuiltIn : placeholders;
    }

    public static RootFacts[] Of(BookTables tables, WordFacts[] words)
    {
        var roots = new RootFacts[PhraseBook.Roots];
        var seen = new bool[tables.Tree.Nodes.Length];
        for (int root = 0; root < roots.Length; root++)
        {
            SetBehind(tables.Tree, root, words);
            roots[root] = Of(tables, root, words, seen);
        }
        return roots;
    }

    private static RootFacts Of(BookTables tables, int root, WordFacts[] words, bool[] seen)
    {
        PhraseTree tree = tables.Tree;
        ulong known = 0, classes = 0;
        uint numberFollows = 0;
        int maxWords = 0;
        for (int e = tree.Nodes[root].FirstEdge; e < tree.Nodes[root + 1].FirstEdge && tree.EdgeKeys[e] < PhraseTree.FirstWordKey; e++)
        {
            int key = tree.EdgeKeys[e], target = tree.EdgeTargets[e] >> 1;
            if (key >= Placeholder.FirstClass)
            {
                classes |= 1UL << tables.ClassPlaceholders[key - Placeholder.FirstClass].ClassBit;
                continue;
            }
            ulong following = MarkFollowing(tree, target, FollowBit(root, key), words, seen, out bool ends);
            known |= ends ? 0 : 1UL << key;
            numberFollows |= (following & OfNumbers) != 0 ? FollowBit(root, key) : 0;
            if ((following & ~BuiltIn) != 0)
                MarkClasses(tables, following, FollowBit(root, key), words);
            // A date may begin with a month.
            if (key is not (Placeholder.Number or Placeholder.Time))
                maxWords = Math.Max(maxWords, MostWords(tree, target, seen));
        }
        return new RootFacts(tree.PlaceholdersOf(root), known, numberFollows, classes, maxWords);
    }

    private static void SetBehind(PhraseTree tree, int root, WordFacts[] words)
    {
        for (int e = tree.Nodes[root].FirstEdge; e < tree.Nodes[root + 1].FirstEdge; e++)
        {
            if (tree.EdgeKeys[e] >= PhraseTree.FirstWordKey)
                words[tree.EdgeKeys[e] - PhraseTree.FirstWordKey].SetBehind(root, tree.EdgeTargets[e] >> 1);
        }
    }

    /// <summary>Marks the words of the classes among some placeholders.</summary>
    private static void MarkClasses(BookTables tables, ulong placeholders, uint bit, WordFacts[] words)
    {
        ulong classes = 0;
        for (int i = 0; i < tables.ClassPlaceholders.Length; i++)
            classes |= (placeholders >> (Placeholder.FirstClass + i) & 1) << tables.ClassPlaceholders[i].ClassBit;
        foreach ((_, byte classBit, int word) in tables.ClassWords)
            words[word].Follows |= (classes >> classBit & 1) != 0 ? bit : 0;
    }

    /// <summary>Marks the words that lead on from a node, words that may be any passed over, and gives the placeholders that do; <paramref name="ends"/> where a phrase ends there.</summary>
    private static ulong MarkFollowing(PhraseTree tree, int from, uint bit, WordFacts[] words, bool[] seen, out bool ends)
    {
        ulong placeholders = 0;
        ends = false;
        foreach (int node in Reach(tree, from, byWords: false, seen))
        {
            ends |= tree.Nodes[node].FirstEntry < tree.Nodes[node + 1].FirstEntry;
            placeholders |= tree.PlaceholdersOf(node);
            for (int e = tree.Nodes[node].FirstEdge; e < tree.Nodes[node + 1].FirstEdge; e++)
            {
                if (tree.EdgeKeys[e] >= PhraseTree.FirstWordKey)
                    words[tree.EdgeKeys[e] - PhraseTree.FirstWordKey].Follows |= bit;
            }
        }
        return placeholders;
    }

    private static int MostWords(PhraseTree tree, int from, bool[] seen)
    {
        int most = 0;
        foreach (int node in Reach(tree, from, byWords: true, seen))
        {
            for (int e = tree.Nodes[node].FirstEntry; e < tree.Nodes[node + 1].FirstEntry; e++)
                most = Math.Max(most, tree.Entries[e].MaxWords);
        }
        return most;
    }

    /// <summary>
    /// The nodes behind a node by nothing, or by what stands for any word; by all words and placeholders as well where that is asked for.
    /// <paramref name="seen"/> is working memory, false for every node before and behind.
    /// </summary>
    private static List<int> Reach(PhraseTree tree, int from, bool byWords, bool[] seen)
    {
        var reached = new List<int> { from };
        seen[from] = true;
        for (int n = 0; n < reached.Count; n++)
        {
            (PhraseNode node, PhraseNode next) = (tree.Nodes[reached[n]], tree.Nodes[reached[n] + 1]);
            for (int l = node.FirstLink; l < next.FirstLink; l++)
            {
                Add(tree.Links[l] >> 1);
            }
            for (int e = node.FirstEdge; e < next.FirstEdge; e++)
            {
                bool leads = byWords || (tree.EdgeKeys[e] < Placeholder.FirstClass && (OfNumbers >> tree.EdgeKeys[e] & 1) == 0);
                if (leads)
                    Add(tree.EdgeTargets[e] >> 1);
            }
        }
        foreach (int node in reached)
            seen[node] = false;
        return reached;

        void Add(int node)
        {
            if (!seen[node])
                reached.Add(node);
            seen[node] = true;
        }
    }
}
