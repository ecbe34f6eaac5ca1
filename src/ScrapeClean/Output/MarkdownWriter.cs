using System.Text;
using ScrapeClean.Blocks;

namespace ScrapeClean.Output;

/// <summary>Writes an outline as Markdown: what goes before each line, and what parts the blocks. Used once.</summary>
internal sealed class MarkdownWriter
{
    private const int MostDepth = 16;

    private readonly MarkdownOutline _outline;
    private readonly MarkdownInlines _inlines;
    private readonly StringBuilder _to = new();

    /// <summary>Columns before the text of an item, by depth.</summary>
    private readonly int[] _indents = new int[MostDepth + 1];

    private int _depth;
    private int _quotes;

    public MarkdownWriter(MarkdownOutline outline, MarkdownOptions options)
    {
        _outline = outline;
        _inlines = new MarkdownInlines(outline, options, _to);
    }

    public string Write()
    {
        ReadOnlySpan<MarkdownBlock> blocks = _outline.Blocks;
        for (int i = 0; i < blocks.Length;)
        {
            int rows = MarkdownTable.Rows(_outline, i);
            int end = rows > 1 ? i + rows : i + 1;
            int before = _to.Length;
            if (i > 0) Part(blocks[i - 1], blocks[i]);
            int start = _to.Length;
            if (rows > 1) WriteTable(i, end);
            else WriteBlock(blocks[i]);
            if (_to.Length == start) _to.Length = before;
            i = end;
        }

        return _to.ToString();
    }

    private void Part(MarkdownBlock before, MarkdownBlock block)
    {
        if (_to.Length == 0) return;
        bool item = block.Kind == BlockKind.ListItem && before.Kind == BlockKind.ListItem && block.BeginsItem;
        if (item && before.QuoteDepth == block.QuoteDepth)
        {
            _to.Append('\n');
            return;
        }

        bool joined = block.IsContinued && before.Kind == block.Kind && block.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem;
        if (joined && before.QuoteDepth == block.QuoteDepth && before.ListDepth == block.ListDepth)
        {
            _to.Append("\\\n");
            return;
        }

        _to.Append('\n');
        Quote(Math.Min(before.QuoteDepth, block.QuoteDepth));
        while (_to.Length > 0 && _to[^1] == ' ') _to.Length--;
        _to.Append('\n');
    }

    private void WriteBlock(MarkdownBlock block)
    {
        ReadOnlySpan<MarkdownRun> runs = _outline.RunsOf(block);
        int start = _to.Length;
        Quote(block.QuoteDepth);
        Indent(block);
        int prefix = _to.Length;
        switch (block.Kind)
        {
            case BlockKind.Heading when block.Level > 0:
                _to.Append('#', block.Level).Append(' ');
                prefix = _to.Length;
                _inlines.Write(runs, plain: true);
                break;
            case BlockKind.Heading or BlockKind.Term:
                _to.Append("**");
                prefix = _to.Length;
                _inlines.Write(runs, plain: true);
                if (_to.Length > prefix) _to.Append("**");
                break;
            case BlockKind.Code:
                WriteCode(block, runs, start);
                return;
            default:
                _inlines.Write(runs, plain: false);
                break;
        }

        while (_to.Length > prefix && _to[^1] == ' ') _to.Length--;
        if (_to.Length == prefix) _to.Length = start;
    }

    private void WriteCode(MarkdownBlock block, ReadOnlySpan<MarkdownRun> runs, int start)
    {
        string prefix = _to.ToString(start, _to.Length - start);
        string rest = RestOf(prefix);
        var code = new StringBuilder();
        foreach (MarkdownRun run in runs)
        {
            if ((run.Style & (RunStyle.Image | RunStyle.Cell)) == 0) code.Append(_outline.TextOf(run));
        }

        string text = code.ToString();
        string fence = new('`', Math.Max(3, MarkdownInlines.LongestRun(text, '`') + 1));
        _to.Append(fence).Append(_outline.LanguageOf(block));
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines()) _to.Append('\n').Append(rest).Append(line);
        _to.Append('\n').Append(rest).Append(fence);
    }

    /// <summary>What stands before the further lines of a block: its quotes, and spaces for its item's mark.</summary>
    private static string RestOf(string prefix)
    {
        int quotes = prefix.LastIndexOf('>') + 1;
        return string.Concat(prefix.AsSpan(0, quotes), new string(' ', prefix.Length - quotes));
    }

    private void WriteTable(int first, int end)
    {
        MarkdownBlock block = _outline.Blocks[first];
        var prefix = new StringBuilder();
        prefix.Insert(0, "> ", block.QuoteDepth);
        MarkdownTable.Write(_outline, _inlines, _to, first, end, prefix.ToString());
        _depth = 0;
    }

    private void Quote(int depth) => _to.Insert(_to.Length, "> ", Math.Min(depth, MostDepth));

    private void Indent(MarkdownBlock block)
    {
        // The mark of a quotation ends the list around it, so that what was indented for the list would be code.
        if (block.QuoteDepth != _quotes) _depth = 0;
        _quotes = block.QuoteDepth;
        int depth = Math.Min((int)block.ListDepth, MostDepth);
        if (depth == 0)
        {
            _depth = 0;
            return;
        }

        // A list that begins deeper than one level below what is written would be code.
        depth = Math.Min(depth, _depth + 1);
        int outer = depth > 1 ? _indents[depth - 1] : 0;
        if (block.Kind != BlockKind.ListItem || !block.BeginsItem)
        {
            if (_depth > 0) _to.Append(' ', _indents[Math.Min(depth, _depth)]);
            return;
        }

        _to.Append(' ', outer);
        int mark = _to.Length;
        if (block.Number >= 0) _to.Append(block.Number).Append(". ");
        else _to.Append("- ");
        _indents[depth] = outer + _to.Length - mark;
        _depth = depth;
    }
}
