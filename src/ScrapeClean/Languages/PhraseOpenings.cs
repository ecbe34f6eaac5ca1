using System.Runtime.CompilerServices;

namespace ScrapeClean.Languages;

/// <summary>
/// How phrases under a root begin: the first letters of their first two words and the length of the first, as bits. Whether a text may begin as a phrase
/// does is told by them, nearly always, without cutting a word from it. Immutable and thread-safe.
/// </summary>
internal sealed class PhraseOpenings
{
    private const int FirstBits = 13;
    private const int PairBits = 17;
    private const int FirstLetters = 3;
    private const int SecondLetters = 2;
    private const uint Mixer = 0x9E3779B1;

    /// <summary>First words behind which nearly anything may stand, or nothing.</summary>
    private readonly ulong[] _alone = new ulong[1 << (FirstBits - 6)];

    /// <summary>All first words.</summary>
    private readonly ulong[] _firsts = new ulong[1 << (FirstBits - 6)];

    private readonly ulong[] _pairs = new ulong[1 << (PairBits - 6)];
    private readonly bool _any;

    /// <param name="words">The folded words of a book, each closed by a line feed, in the order of their numbers.</param>
    /// <param name="facts">What is known of each.</param>
    /// <param name="tree">The phrases.</param>
    /// <param name="root">The number of the root.</param>
    /// <param name="rootFacts">What is known of the root.</param>
    public PhraseOpenings(ReadOnlySpan<char> words, WordFacts[] facts, PhraseTree tree, int root, in RootFacts rootFacts)
    {
        // What a placeholder begins with is told by classes of words alone, or not at all.
        _any = (rootFacts.Placeholders & RootFacts.BuiltIn) != 0;
        var seconds = new uint[facts.Length];
        var firsts = new uint[facts.Length];
        ReadOnlySpan<char> left = words;
        for (int number = 1; number < facts.Length; number++)
        {
            int end = left.IndexOf('\n');
            firsts[number] = KeyOf(left[..Math.Min(end, FirstLetters)]);
            seconds[number] = KeyOf(left[..Math.Min(end, SecondLetters)]);
            left = left[(end + 1)..];
        }
        for (int number = 1; number < facts.Length; number++)
        {
            ref readonly WordFacts word = ref facts[number];
            int end = words.IndexOf('\n');
            uint first = firsts[number];
            bool isMark = end > 0 && CharTable.ClassOf(words[0]) < CharClass.Single;
            words = words[(end + 1)..];
            if ((word.Classes & rootFacts.Classes) != 0)
                SetAlone(first);
            if (word.Behind(root) is not (>= 0 and var node))
                continue;
            if (isMark)
            {
                AddBehindMark(tree, node, firsts);
                continue;
            }
            if (word.IsOpen(root) || word.Closes(root))
                SetAlone(first);
            Set(_firsts, first >> (32 - FirstBits));
            uint whole = WithLength(first, end);
            AddSeconds(tree, node, whole, seconds);
            for (int link = tree.Nodes[node].FirstLink; link < tree.Nodes[node + 1].FirstLink; link++)
                AddSeconds(tree, tree.Links[link] >> 1, whole, seconds);
        }
    }

    /// <summary>Whether the text, marks before its first word passed over, may begin as a phrase does.</summary>
    public bool May(ReadOnlySpan<char> text)
    {
        int at = 0;
        CharClass kind;
        char folded;
        do
        {
            if (at == text.Length)
                return false;
            kind = CharTable.Read(text[at++], out folded);
        }
        while (kind < CharClass.Single);
        int start = at - 1;
        uint first = folded * Mixer;
        // How numbers are cut, and words with signs inside that nobody sees, is for the tokeniser to say.
        if (_any || kind == CharClass.Digit || (kind == CharClass.Letter && !TryRead(text, ref at, FirstLetters, ref first)))
            return true;
        if (!Has(_firsts, first >> (32 - FirstBits)))
            return false;
        return Has(_alone, first >> (32 - FirstBits)) || MayGoOn(text, start, at, kind, first);
    }

    private bool MayGoOn(ReadOnlySpan<char> text, int start, int at, CharClass kind, uint first)
    {
        if (kind == CharClass.Letter)
        {
            while (at < text.Length && CharTable.IsOfWord(text[at], out _))
                at++;
            first = WithLength(first, at - start);
            CharClass border = at < text.Length ? CharTable.ClassOf(text[at]) : CharClass.Space;
            // An apostrophe behind a letter parts words; a hyphen does so at times.
            if (border == CharClass.Ignored || (border == CharClass.Joiner && CharTable.Fold(text[at]) != '\''))
                return true;
            at += border == CharClass.Joiner ? 1 : 0;
        }
        else
        {
            first = WithLength(first, 1);
        }
        while (at < text.Length && CharTable.ClassOf(text[at]) == CharClass.Space)
            at++;
        if (at == text.Length)
            return false;
        kind = CharTable.Read(text[at++], out char folded);
        uint second = folded * Mixer;
        return kind is CharClass.Digit or CharClass.Joiner or CharClass.Ignored || (kind == CharClass.Letter && !TryRead(text, ref at, SecondLetters, ref second))
            || Has(_pairs, PairOf(first, second));
    }

    /// <summary>Adds the letters that a word begins with to its key; none where a sign stands among them that nobody sees.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(ReadOnlySpan<char> text, ref int at, int most, ref uint key)
    {
        for (int count = 1; count < most; count++, at++)
        {
            if ((uint)at >= (uint)text.Length)
                return true;
            if (!CharTable.IsOfWord(text[at], out char folded))
                return CharTable.ClassOf(text[at]) != CharClass.Ignored;
            key = (key + folded) * Mixer;
        }
        return true;
    }

    private static uint KeyOf(ReadOnlySpan<char> letters)
    {
        uint key = 0;
        foreach (char letter in letters)
            key = (key + letter) * Mixer;
        return key;
    }

    private static uint WithLength(uint first, int letters) => (first + (uint)letters) * Mixer;

    private static uint PairOf(uint first, uint second) => ((first ^ (second >> 15 | second << 17)) * Mixer) >> (32 - PairBits);

    private void AddSeconds(PhraseTree tree, int node, uint first, uint[] seconds)
    {
        for (int e = tree.Nodes[node].FirstEdge; e < tree.Nodes[node + 1].FirstEdge; e++)
        {
            if (tree.EdgeKeys[e] > PhraseTree.FirstWordKey)
                Set(_pairs, PairOf(first, seconds[tree.EdgeKeys[e] - PhraseTree.FirstWordKey]));
        }
    }

    // "(Photo": marks are passed over, so what stands behind one is what is looked for.
    private void AddBehindMark(PhraseTree tree, int node, uint[] firsts)
    {
        AddFirsts(tree, node, firsts);
        for (int link = tree.Nodes[node].FirstLink; link < tree.Nodes[node + 1].FirstLink; link++)
            AddFirsts(tree, tree.Links[link] >> 1, firsts);
    }

    private void AddFirsts(PhraseTree tree, int node, uint[] firsts)
    {
        for (int e = tree.Nodes[node].FirstEdge; e < tree.Nodes[node + 1].FirstEdge; e++)
        {
            if (tree.EdgeKeys[e] > PhraseTree.FirstWordKey)
                SetAlone(firsts[tree.EdgeKeys[e] - PhraseTree.FirstWordKey]);
        }
    }

    private void SetAlone(uint first)
    {
        Set(_firsts, first >> (32 - FirstBits));
        Set(_alone, first >> (32 - FirstBits));
    }

    private static void Set(ulong[] bits, uint bit) => bits[bit >> 6] |= 1UL << (int)bit;

    private static bool Has(ulong[] bits, uint bit) => (bits[bit >> 6] >> (int)bit & 1) != 0;
}
