using System.Buffers;

namespace ScrapeClean.Features;

/// <summary>
/// The content words of every line as slots of a <see cref="TopicTable"/>: longer words, and pairs of letters in writing without spaces. Rented:
/// dispose it. Not thread-safe.
/// </summary>
internal sealed class TopicWords : IDisposable
{
    private Rented<ushort> _slots;
    private int[] _ends;

    public TopicWords(ScannedDocument document)
    {
        TableSize = 1 << Math.Clamp(32 - int.LeadingZeroCount(document.Rows * 16), 8, 14);
        _slots = new Rented<ushort>(document.Tokens.Length + 1);
        _ends = ArrayPool<int>.Shared.Rent(document.Rows + 1);
        var slots = _slots.Span;
        var facts = document.Facts;
        var count = 0;
        _ends[0] = 0;
        for (var row = 0; row < document.Rows; row++)
        {
            count += facts[row].DenseLetters == 0 ? AddPlain(document.TokensOf(row), slots[count..]) : Add(document.TokensOf(row), slots[count..]);
            _ends[row + 1] = count;
        }
    }

    /// <summary>Slots of the table; a power of two.</summary>
    public int TableSize { get; }

    public ReadOnlySpan<ushort> Of(int row) => _slots.Span[_ends[row].._ends[row + 1]];

    public void Dispose()
    {
        _slots.Return();
        ArrayPool<int>.Shared.Return(_ends);
        (_slots, _ends) = (default, []);
    }

    /// <summary>The same where no letter is a word of its own.</summary>
    private int AddPlain(ReadOnlySpan<uint> tokens, Span<ushort> slots)
    {
        var mask = (uint)TableSize - 1;
        var count = 0;
        foreach (var token in tokens)
        {
            slots[count] = (ushort)((token * 0x9E3779B1u >> 16) & mask);
            count += (int)(token & LineScan.ContentBit);
        }

        return count;
    }

    /// <summary>Each token is written and counted only where it says anything: a jump that cannot be foreseen costs more.</summary>
    private int Add(ReadOnlySpan<uint> tokens, Span<ushort> slots)
    {
        var mask = (uint)TableSize - 1;
        var count = 0;
        uint before = 0;
        foreach (var token in tokens)
        {
            var key = token * 0x9E3779B1u;
            var isContent = token & LineScan.ContentBit;
            var pair = isContent != 0 ? 0 : before * 0x85EBCA6Bu;
            slots[count] = (ushort)(((key ^ pair) >> 16) & mask);
            count += (int)(isContent | ((token & before & LineScan.DenseBit) != 0 ? 1u : 0u));
            before = token;
        }

        return count;
    }
}
