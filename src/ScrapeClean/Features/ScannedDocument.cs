using ScrapeClean.Blocks;

namespace ScrapeClean.Features;

/// <summary>The counts of every block of a document and the hashes of its words. Rented: dispose it. Not thread-safe.</summary>
internal sealed class ScannedDocument : IDisposable
{
    private Rented<LineFacts> _facts;
    private Rented<uint> _tokens;
    private int _tokenCount;
    private TopicWords? _topics;

    private ScannedDocument(int rows)
    {
        Rows = rows;
        _facts = new Rented<LineFacts>(rows);
        _tokens = new Rented<uint>(Math.Max(LineScan.MaxTokens * 4, rows * 8));
    }

    public int Rows { get; }

    public ReadOnlySpan<LineFacts> Facts => _facts.Span;

    public ReadOnlySpan<uint> TokensOf(int row) => _tokens.Span.Slice(Facts[row].TokenStart, Facts[row].TokenCount);

    /// <summary>The words of all rows, one row after the other.</summary>
    public ReadOnlySpan<uint> Tokens => _tokens.Span[.._tokenCount];

    /// <summary>Their content words.</summary>
    public TopicWords Topics => _topics ??= new TopicWords(this);

    /// <param name="text">The text.</param>
    /// <param name="blocks">The rows, slices of it.</param>
    /// <param name="limit">How many words of a row are kept.</param>
    public static ScannedDocument Scan(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, WordLimit limit)
    {
        var scanned = new ScannedDocument(blocks.Length);
        using var scanner = new LineScanner(limit);
        for (var i = 0; i < blocks.Length; i++)
            scanned.ScanRow(scanner, text, i, blocks[i]);
        return scanned;
    }

    private void ScanRow(LineScanner scanner, ReadOnlySpan<char> text, int row, Block block)
    {
        if (_tokens.Span.Length - _tokenCount < LineScan.MaxTokens)
            Grow();
        ref var facts = ref _facts.Span[row];
        scanner.Scan(text, block.Start, block.Length, _tokens.Span[_tokenCount..], out facts);
        facts.TokenStart = _tokenCount;
        _tokenCount += facts.TokenCount;
    }

    private void Grow()
    {
        var larger = new Rented<uint>(_tokens.Span.Length * 2);
        Tokens.CopyTo(larger.Span);
        _tokens.Return();
        _tokens = larger;
    }

    public void Dispose()
    {
        _facts.Return();
        _tokens.Return();
        _topics?.Dispose();
        (_facts, _tokens, _topics) = (default, default, null);
    }
}
