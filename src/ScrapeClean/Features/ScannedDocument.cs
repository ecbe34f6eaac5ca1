using System.Buffers;
using ScrapeClean.Blocks;

namespace ScrapeClean.Features;

/// <summary>The counts of every block of a document and the hashes of its words. Rented: dispose it. Not thread-safe.</summary>
internal sealed class ScannedDocument : IDisposable
{
    private LineFacts[] _facts;
    private uint[] _tokens;
    private int _tokenCount;
    private TopicWords? _topics;

    private ScannedDocument(int rows)
    {
        Rows = rows;
        _facts = ArrayPool<LineFacts>.Shared.Rent(Math.Max(1, rows));
        _tokens = ArrayPool<uint>.Shared.Rent(Math.Max(LineScan.MaxTokens * 4, rows * 8));
    }

    public int Rows { get; }

    public ReadOnlySpan<LineFacts> Facts => _facts.AsSpan(0, Rows);

    public ReadOnlySpan<uint> TokensOf(int row) => _tokens.AsSpan(_facts[row].TokenStart, _facts[row].TokenCount);

    /// <summary>The words of all rows, one row after the other.</summary>
    public ReadOnlySpan<uint> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>Their content words.</summary>
    public TopicWords Topics => _topics ??= new TopicWords(this);

    public static ScannedDocument Scan(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks)
    {
        var scanned = new ScannedDocument(blocks.Length);
        using var scanner = new LineScanner();
        for (var i = 0; i < blocks.Length; i++)
            scanned.ScanRow(scanner, text, i, blocks[i]);
        return scanned;
    }

    private void ScanRow(LineScanner scanner, ReadOnlySpan<char> text, int row, Block block)
    {
        if (_tokens.Length - _tokenCount < LineScan.MaxTokens)
            Grow();
        ref var facts = ref _facts[row];
        scanner.Scan(text, block.Start, block.Length, _tokens.AsSpan(_tokenCount), out facts);
        facts.TokenStart = _tokenCount;
        _tokenCount += facts.TokenCount;
    }

    private void Grow()
    {
        var larger = ArrayPool<uint>.Shared.Rent(_tokens.Length * 2);
        _tokens.AsSpan(0, _tokenCount).CopyTo(larger);
        ArrayPool<uint>.Shared.Return(_tokens);
        _tokens = larger;
    }

    public void Dispose()
    {
        if (_facts.Length == 0)
            return;
        ArrayPool<LineFacts>.Shared.Return(_facts);
        ArrayPool<uint>.Shared.Return(_tokens);
        _topics?.Dispose();
        _facts = [];
        _tokens = [];
        _topics = null;
    }
}
