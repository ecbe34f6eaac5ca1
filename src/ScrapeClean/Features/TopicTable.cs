using System.Buffers;

namespace ScrapeClean.Features;

/// <summary>
/// Which content words a document's body lines use, in a table of hashes: a teaser seldom shares the article's words.
/// Rented: dispose it. Not thread-safe.
/// </summary>
internal ref struct TopicTable
{
    /// <summary>What <see cref="Overlap"/> gives for a line without a content word.</summary>
    public const int NoWords = byte.MaxValue;

    private const int CountBits = 8;
    private const int MaxCount = (1 << CountBits) - 1;

    private readonly TopicWords _words;
    private int[] _entries;

    public TopicTable(TopicWords words)
    {
        _words = words;
        _entries = ArrayPool<int>.Shared.Rent(words.TableSize);
        _entries.AsSpan(0, words.TableSize).Clear();
    }

    /// <summary>Counts each content word of line <paramref name="row"/> once.</summary>
    public readonly void Add(int row)
    {
        var entries = _entries;
        var mark = (row + 1) << CountBits;
        foreach (var slot in _words.Of(row))
        {
            ref var entry = ref entries[slot];
            var count = entry & MaxCount;
            var isNew = (entry ^ count) != mark && count < MaxCount;
            entry = isNew ? mark | (count + 1) : entry;
        }
    }

    /// <summary>Share of the line's content words that at least <paramref name="own"/> + 1 added lines have.</summary>
    public readonly int Overlap(int row, int own)
    {
        var entries = _entries;
        var words = _words.Of(row);
        var found = 0;
        foreach (var slot in words)
            found += (entries[slot] & MaxCount) > own ? 1 : 0;
        return words.Length == 0 ? NoWords : Quantity.Share(found, words.Length);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_entries);
        _entries = [];
    }
}
