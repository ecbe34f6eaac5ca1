using System.Text;

namespace ScrapeClean.Languages;

/// <summary>Writes compiled packs in the form that <see cref="BookReader"/> reads; the order of the fields is said there.</summary>
internal sealed class BookWriter
{
    private readonly List<byte> _target = [];
    private readonly List<byte[]> _parts = [];

    private BookWriter()
    {
    }

    /// <summary>Writes the packs in parts, one behind the other: words, nodes, references and keys compress best each by itself.</summary>
    public static byte[][] Write(BookTables tables)
    {
        var writer = new BookWriter();
        writer.WritePacks(tables.Packs);
        writer.WriteWords(tables);
        writer.WriteTree(TreeMerger.Merge(tables.Tree));
        writer.EndPart();
        return [.. writer._parts];
    }

    private void EndPart()
    {
        _parts.Add([.. _target]);
        _target.Clear();
    }

    private void WritePacks(LanguagePack[] packs)
    {
        Write(packs.Length);
        foreach (LanguagePack pack in packs)
        {
            Write(pack.Code);
            Write(pack.Name);
            Write(pack.Inherits ?? "");
            Write(pack.Header.Akin ?? "");
            Write(pack.Header.Letters);
            Write(pack.PhraseCount);
            Write(pack.Header.Scripts.Length);
            foreach (Script script in pack.Header.Scripts)
                Write((int)script);
        }
    }

    private void WriteWords(BookTables tables)
    {
        Write(tables.WordCount);
        WordColumnWriter.Write(tables.Words, _target);
        EndPart();
        Write(tables.ClassNames.Length);
        foreach (string name in tables.ClassNames)
            Write(name);
        Write(tables.ClassPlaceholders.Length);
        foreach ((byte bit, bool many) in tables.ClassPlaceholders)
            Write(bit << 1 | (many ? 1 : 0));
        WriteClassWords(tables.ClassWords);
        Write(tables.StopWords.Length);
        foreach ((byte pack, int word) in tables.StopWords)
        {
            Write(pack);
            Write(word);
        }
    }

    // The words of a class mostly follow each other in the vocabulary.
    private void WriteClassWords((byte Pack, byte Class, int Word)[] words)
    {
        Write(words.Length);
        foreach (var group in words.GroupBy(w => (w.Pack, w.Class)))
        {
            Write(group.Key.Pack);
            Write(group.Key.Class);
            Write(group.Count());
            int before = 0;
            foreach (int word in group.Select(w => w.Word).Order())
            {
                Write(word - before);
                before = word;
            }
        }
    }

    // Each column on its own compresses best.
    private void WriteTree(PhraseTree tree)
    {
        TreeOrder order = TreeOrder.Of(tree);
        PhraseNode[] nodes = tree.Nodes;
        Write(order.Nodes.Count);
        foreach (int n in order.Nodes)
            Write((nodes[n + 1].FirstEdge - nodes[n].FirstEdge) << 2 | (nodes[n + 1].FirstLink > nodes[n].FirstLink ? BookReader.LinksBit : 0) | (nodes[n + 1].FirstEntry > nodes[n].FirstEntry ? BookReader.EntriesBit : 0));
        WriteMore(order, n => nodes[n + 1].FirstLink - nodes[n].FirstLink);
        WriteMore(order, n => nodes[n + 1].FirstEntry - nodes[n].FirstEntry);
        EndPart();
        foreach (int reference in order.References)
            Write(reference);
        EndPart();
        TreeKeyWriter.Write(order.Nodes, tree, _target);
        EndPart();
        WriteEntries([.. order.Nodes.SelectMany(n => tree.Entries[nodes[n].FirstEntry..nodes[n + 1].FirstEntry])]);
    }

    private void WriteMore(TreeOrder order, Func<int, int> count)
    {
        foreach (int n in order.Nodes)
        {
            if (count(n) > 0)
                Write(count(n) - 1);
        }
    }

    private void WriteEntries(PhraseEntry[] entries)
    {
        foreach (PhraseEntry entry in entries)
            Write((int)entry.Operator | (entry.Weak ? BookReader.WeakBit : 0) | (entry.Worded ? BookReader.WordedBit : 0) | (entry.Open ? BookReader.OpenBit : 0));
        foreach (PhraseEntry entry in entries)
            Write(entry.Kind is { } kind ? (int)kind + 1 : 0);
        foreach (PhraseEntry entry in entries)
            Write(entry.MaxWords);
        foreach (PhraseEntry entry in entries)
            Write(entry.Pack);
    }

    private void Write(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Write(bytes.Length);
        _target.AddRange(bytes);
    }

    private void Write(int number) => Write(_target, number);

    /// <summary>Writes a number, not negative: seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
    public static void Write(List<byte> target, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        for (; number >= 0x80; number >>= 7)
            target.Add((byte)(number | 0x80));
        target.Add((byte)number);
    }
}
