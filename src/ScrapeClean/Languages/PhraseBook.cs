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

    private readonly HashIndex<int> _edges;
    private readonly HashIndex<ulong> _classes;
    private readonly HashIndex<ulong> _stopWords;
    private readonly PhraseNode[] _nodes;
    private readonly PhraseEntry[] _entries;
    private readonly (int Node, int Next)[] _links;

    public PhraseBook(PhraseBookBuilder builder)
    {
        _edges = builder.Edges;
        _classes = builder.Classes;
        _stopWords = builder.StopWords;
        _nodes = [.. builder.Nodes];
        _entries = [.. builder.Entries];
        _links = [.. builder.Links];
        ClassPlaceholders = [.. builder.ClassPlaceholders];
        Packs = [.. builder.Packs];
    }

    public CompiledPack[] Packs { get; }

    /// <summary>For each placeholder from <see cref="Placeholder.FirstClass"/> on: the bit of its class, and whether one or more words match.</summary>
    public (int ClassBit, bool Many)[] ClassPlaceholders { get; }

    public ref readonly PhraseNode Node(int node) => ref _nodes[node];

    public ref readonly PhraseEntry Entry(int entry) => ref _entries[entry];

    public (int Node, int Next) Link(int link) => _links[link];

    /// <summary>The node behind <paramref name="node"/> by a word or placeholder, or -1.</summary>
    public int Follow(int node, ulong hash) => _edges.TryGet(PhraseBookBuilder.EdgeKey(node, hash), out int next) ? next : -1;

    /// <summary>The classes that a word belongs to, as bits.</summary>
    public ulong ClassesOf(ulong hash) => _classes.TryGet(hash, out ulong bits) ? bits : 0;

    /// <summary>The packs that count the word among their most frequent, as bits of <see cref="CompiledPack.GuessBit"/>.</summary>
    public ulong StopWordPacks(ulong hash) => _stopWords.TryGet(hash, out ulong bits) ? bits : 0;

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

/// <summary>A node of the tree: its first entry and first link, or -1, and the placeholders that lead on from it, as bits.</summary>
internal struct PhraseNode
{
    public int FirstEntry;
    public int FirstLink;
    public ulong Placeholders;
}
