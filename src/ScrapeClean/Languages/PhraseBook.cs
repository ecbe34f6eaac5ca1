using System.Runtime.CompilerServices;

namespace ScrapeClean.Languages;

/// <summary>
/// All packs of a cleaner, compiled: one tree of words over every phrase of every language, so that looking a line up costs the same
/// however many packs there are. Immutable once built, and thread-safe.
/// </summary>
internal sealed class PhraseBook
{
    public const int StartRoot = 0;
    public const int InsideRoot = 1;
    public const int InlineRoot = 2;
    public const int Roots = 3;

    private readonly PhraseTree _tree;
    private readonly Vocabulary _vocabulary;
    private readonly WordFacts[] _words;
    private readonly RootFacts[] _roots;
    private readonly PairFilter _pairs;
    private readonly Lazy<PromptWords> _promptWords;

    public PhraseBook(BookTables tables)
    {
        _tree = tables.Tree;
        _vocabulary = new Vocabulary(tables.Words, tables.WordCount);
        _words = new WordFacts[tables.WordCount + 1];
        // Pages of memory that are read before they are written are mapped twice.
        Array.Clear(_words);
        ClassPlaceholders = tables.ClassPlaceholders;
        Packs = CompiledPack.Of(tables);
        AllPacks = new bool[Packs.Length];
        for (int i = 0; i < AllPacks.Length; i++)
            AllPacks[i] = true;
        Languages = new LanguageTable(Packs);
        foreach ((_, byte bit, int word) in tables.ClassWords)
            _words[word].Classes |= 1UL << bit;
        _promptWords = new Lazy<PromptWords>(() => new PromptWords(tables.ClassWords, Packs, _vocabulary));
        foreach ((byte pack, int word) in tables.StopWords)
            _words[word].StopWords |= Packs[pack].GuessBit >= 0 ? 1UL << Packs[pack].GuessBit : 0;
        StopWords = new StopWordTable(tables.Words, _words);
        _roots = RootFacts.Of(tables, _words);
        foreach (ref readonly PhraseEntry entry in _tree.Entries.AsSpan())
            MostWordsInside = entry.Operator is PhraseOperator.End or PhraseOperator.Anywhere ? Math.Max(MostWordsInside, entry.MaxWords) : MostWordsInside;
        _pairs = new PairFilter(_tree, _words);
        InlineOpenings = new PhraseOpenings(tables.Words, _words, _tree, InlineRoot, _roots[InlineRoot]);
    }

    public CompiledPack[] Packs { get; }

    /// <summary>What stands in for <see cref="CompiledPack.Own"/> where the language is not known: every pack is its own.</summary>
    public bool[] AllPacks { get; }

    /// <summary>What a language is guessed by.</summary>
    public LanguageTable Languages { get; }

    /// <summary>The most frequent words of the languages in Latin letters.</summary>
    public StopWordTable StopWords { get; }

    /// <summary>For each placeholder from <see cref="Placeholder.FirstClass"/> on: the bit of its class, and whether one or more words match.</summary>
    public (byte ClassBit, bool Many)[] ClassPlaceholders { get; }

    /// <summary>What words are in prompts; made when first asked for, since few texts do.</summary>
    public PromptWords PromptWords => _promptWords.Value;

    /// <summary>Greatest number of words of a line that a phrase within it or at its end may have.</summary>
    public int MostWordsInside { get; }

    /// <summary>How phrases between and behind sentences begin.</summary>
    public PhraseOpenings InlineOpenings { get; }

    public PhraseTree Tree => _tree;

    public ref readonly PhraseEntry Entry(int entry) => ref _tree.Entries[entry];

    /// <summary>What a number in a line adds to <see cref="WordFacts.Follows"/> of its words.</summary>
    public uint NumberFollows => _roots[StartRoot].NumberFollows | _roots[InsideRoot].NumberFollows | _roots[InlineRoot].NumberFollows;

    public ref readonly RootFacts Root(int root) => ref _roots[root];

    /// <summary>What the phrases know of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly WordFacts Facts(in Token token) => ref _words[NumberOf(token)];

    /// <summary>Finds the numbers of words, so that nobody has to look them up again.</summary>
    public void LookUp(Span<Token> tokens)
    {
        foreach (ref Token token in tokens)
            token.Word = _vocabulary.Find(token.Hash);
    }

    /// <summary>Whether a phrase under <paramref name="root"/> may start with the word, placeholders aside, as the next one is: nearly always no.</summary>
    /// <param name="root">The root.</param>
    /// <param name="word">The word.</param>
    /// <param name="next">The word or mark behind it.</param>
    /// <param name="hasNext">Whether there is one.</param>
    /// <param name="closes">Whether no word is behind it.</param>
    public bool MayStart(int root, in Token word, in Token next, bool hasNext, bool closes)
    {
        ref readonly WordFacts facts = ref Facts(word);
        return facts.Behind(root) >= 0
            && (facts.IsOpen(root) || (closes && facts.Closes(root)) || (hasNext && _pairs.MayStart(root, NumberOf(word), NumberOf(next)) && GoesOn(facts.Behind(root), next)));
    }

    private bool GoesOn(int node, in Token next)
    {
        if (Follow(node, next) >= 0)
            return true;
        for (int link = _tree.Nodes[node].FirstLink; link < _tree.Nodes[node + 1].FirstLink; link++)
        {
            if (Follow(_tree.Links[link] >> 1, next) >= 0)
                return true;
        }
        return false;
    }

    private int NumberOf(in Token token) => token.Word >= 0 ? token.Word : _vocabulary.Find(token.Hash);

    /// <summary>The node behind <paramref name="node"/> by a word, or -1.</summary>
    public int Follow(int node, in Token token)
    {
        int word = NumberOf(token);
        return word == 0 ? -1 : node < Roots ? _words[word].Behind(node) : _tree.Follow(node, PhraseTree.FirstWordKey + word);
    }

    /// <summary>The classes that a word belongs to, as bits.</summary>
    public ulong ClassesOf(in Token token) => Facts(token).Classes;

    /// <summary>The first word of some tokens, as prompts know words: the first token, or several.</summary>
    /// <param name="text">The text that the tokens are parts of.</param>
    /// <param name="tokens">The tokens, looked up.</param>
    /// <param name="languages">Languages that a word of several tokens may be of, as bits of <see cref="CompiledPack.GuessBit"/>.</param>
    /// <param name="word">Its number, 0 for a word that no pack has.</param>
    /// <returns>How many tokens it is.</returns>
    public int PromptWordAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ulong languages, out int word)
    {
        bool begins = (ClassesOf(tokens[0]) >> WordClass.Compound & 1) != 0;
        if (begins && PromptWords.Longest(text, tokens, languages, out word) is > 0 and int taken)
            return taken;
        word = NumberOf(tokens[0]);
        return 1;
    }

    /// <summary>The classes that the word of a number belongs to, as bits.</summary>
    public ulong ClassesOf(int word) => _words[word].Classes;

    /// <summary>The packs that count the word among their most frequent, as bits of <see cref="CompiledPack.GuessBit"/>.</summary>
    public ulong StopWordPacks(in Token token) => Facts(token).StopWords;

    /// <summary>The pack for a language's code or the nearest it inherits in name (pt-BR, then pt), or null.</summary>
    public CompiledPack? Find(string code)
    {
        string wanted = code.Replace('_', '-');
        while (true)
        {
            foreach (CompiledPack pack in Packs)
            {
                if (pack.Code.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                    return pack;
            }
            int dash = wanted.LastIndexOf('-');
            if (dash <= 0)
                return null;
            wanted = wanted[..dash];
        }
    }
}
