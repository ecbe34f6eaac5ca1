using System.Runtime.CompilerServices;
using System.Text;

namespace ScrapeClean.Languages;

/// <summary>
/// Reads compiled packs: the packs' headers, the words and their classes, the tree column by column, the entries. Numbers have seven bits a byte, the
/// lowest first. The bytes come with the assembly, so they are taken to be right.
/// </summary>
internal ref struct BookReader
{
    public const int WeakBit = 8;
    public const int WordedBit = 16;
    public const int OpenBit = 32;

    /// <summary>In a node's number: whether it has links, and whether it has entries. How many edges it has stands above.</summary>
    public const int LinksBit = 2;
    public const int EntriesBit = 1;

    private readonly ReadOnlySpan<byte> _source;
    private int _at;

    private BookReader(ReadOnlySpan<byte> source) => _source = source;

    public static BookTables Read(ReadOnlySpan<byte> source)
    {
        var reader = new BookReader(source);
        LanguagePack[] packs = reader.ReadPacks();
        int wordCount = reader.Number();
        return new BookTables
        {
            Packs = packs,
            WordCount = wordCount,
            Words = WordColumn.Read(source, ref reader._at, wordCount),
            ClassNames = reader.ReadNames(),
            ClassPlaceholders = reader.ReadClassPlaceholders(),
            ClassWords = reader.ReadClassWords(),
            StopWords = reader.ReadStopWords(),
            Tree = reader.ReadTree(),
        };
    }

    private LanguagePack[] ReadPacks()
    {
        var packs = new LanguagePack[Number()];
        for (int i = 0; i < packs.Length; i++)
        {
            var header = new PackHeader { Code = Text(), Name = Text(), Inherits = OptionalText(), Akin = OptionalText(), Letters = Text() };
            int phrases = Number();
            header.Scripts = new Script[Number()];
            for (int script = 0; script < header.Scripts.Length; script++)
                header.Scripts[script] = (Script)Number();
            packs[i] = new LanguagePack(header, phrases, header.Code + ".txt");
        }
        return packs;
    }

    private string[] ReadNames()
    {
        var names = new string[Number()];
        for (int i = 0; i < names.Length; i++)
            names[i] = Text();
        return names;
    }

    private (byte ClassBit, bool Many)[] ReadClassPlaceholders()
    {
        var placeholders = new (byte, bool)[Number()];
        for (int i = 0; i < placeholders.Length; i++)
        {
            int number = Number();
            placeholders[i] = ((byte)(number >> 1), (number & 1) != 0);
        }
        return placeholders;
    }

    private (byte Pack, byte Class, int Word)[] ReadClassWords()
    {
        var words = new (byte, byte, int)[Number()];
        for (int i = 0; i < words.Length;)
        {
            (byte pack, byte bit) = ((byte)Number(), (byte)Number());
            int word = 0;
            for (int left = Number(); left > 0; left--)
                words[i++] = (pack, bit, word += Number());
        }
        return words;
    }

    private (byte Pack, int Word)[] ReadStopWords()
    {
        var words = new (byte, int)[Number()];
        for (int i = 0; i < words.Length; i++)
            words[i] = ((byte)Number(), Number());
        return words;
    }

    private PhraseTree ReadTree()
    {
        // Half a million numbers: the place is kept in a register.
        ReadOnlySpan<byte> source = _source;
        int at = _at;
        int count = Number(source, ref at);
        var nodes = new PhraseNode[count + 1];
        // Which nodes have links and entries is put down first, how many follows.
        for (int n = 0; n < count; n++)
        {
            int head = Number(source, ref at);
            nodes[n + 1].FirstEdge = nodes[n].FirstEdge + (head >> 2);
            nodes[n + 1].FirstLink = (head & LinksBit) >> 1;
            nodes[n + 1].FirstEntry = head & EntriesBit;
        }
        for (int n = 0; n < count; n++)
            nodes[n + 1].FirstLink += nodes[n].FirstLink + (nodes[n + 1].FirstLink > 0 ? Number(source, ref at) : 0);
        for (int n = 0; n < count; n++)
            nodes[n + 1].FirstEntry += nodes[n].FirstEntry + (nodes[n + 1].FirstEntry > 0 ? Number(source, ref at) : 0);
        int[] keys = new int[nodes[count].FirstEdge], targets = new int[keys.Length], links = new int[nodes[count].FirstLink];
        TreeReferences.Read(source, ref at, nodes, targets, links);
        TreeKeys.Read(source, ref at, nodes, keys);
        _at = at;
        PhraseTree.MarkPlain(nodes, links);
        return new PhraseTree(nodes, keys, targets, links, ReadEntries(nodes[count].FirstEntry));
    }

    private PhraseEntry[] ReadEntries(int count)
    {
        ReadOnlySpan<byte> forms = Take(count), kinds = Take(count), maxWords = Take(count), packs = Take(count);
        var entries = new PhraseEntry[count];
        for (int i = 0; i < count; i++)
        {
            FurnitureKind? kind = kinds[i] == 0 ? null : (FurnitureKind)(kinds[i] - 1);
            entries[i] = new PhraseEntry(
                (PhraseOperator)(forms[i] & (WeakBit - 1)), kind, (forms[i] & WeakBit) != 0, maxWords[i], packs[i], (forms[i] & WordedBit) != 0, (forms[i] & OpenBit) != 0);
        }
        return entries;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        _at += length;
        return _source.Slice(_at - length, length);
    }

    private string? OptionalText() => Text() is { Length: > 0 } text ? text : null;

    private string Text() => Encoding.UTF8.GetString(Take(Number()));

    private int Number() => Number(_source, ref _at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Number(ReadOnlySpan<byte> source, ref int at)
    {
        int number = source[at++];
        if (number < 0x80)
            return number;
        number &= 0x7F;
        for (int shift = 7; ; shift += 7)
        {
            byte more = source[at++];
            number |= (more & 0x7F) << shift;
            if (more < 0x80)
                return number;
        }
    }
}
