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
    private readonly int _mask;
    private int[] _entries;

    public TopicTable(int rows)
    {
        var size = 1 << Math.Clamp(32 - int.LeadingZeroCount(rows * 16), 8, 14);
        _mask = size - 1;
        _entries = ArrayPool<int>.Shared.Rent(size);
        _entries.AsSpan(0, size).Clear();
    }

    /// <summary>Counts each content word of line <paramref name="row"/> once.</summary>
    public readonly void Add(int row, ReadOnlySpan<uint> tokens)
    {
        uint before = 0;
        foreach (var token in tokens)
        {
            if (Key(before, token) is var slot and >= 0)
            {
                ref var entry = ref _entries[slot];
                var count = entry & ((1 << CountBits) - 1);
                if (entry >> CountBits != row + 1 && count < 255)
                    entry = ((row + 1) << CountBits) | (count + 1);
            }

            before = token;
        }
    }

    /// <summary>Share of the line's content words that at least <paramref name="own"/> + 1 added lines have.</summary>
    public readonly int Overlap(ReadOnlySpan<uint> tokens, int own)
    {
        var words = 0;
        var found = 0;
        uint before = 0;
        foreach (var token in tokens)
        {
            if (Key(before, token) is var slot and >= 0)
            {
                words++;
                if ((_entries[slot] & ((1 << CountBits) - 1)) > own)
                    found++;
            }

            before = token;
        }

        return words == 0 ? NoWords : Quantity.Share(found, words);
    }

    private readonly int Key(uint before, uint token)
    {
        if ((token & LineScan.ContentBit) != 0)
            return (int)((token * 0x9E3779B1u) >> 16) & _mask;
        if ((token & before & LineScan.DenseBit) != 0)
            return (int)(((token * 0x9E3779B1u) ^ (before * 0x85EBCA6Bu)) >> 16) & _mask;
        return -1;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_entries);
        _entries = [];
    }
}
