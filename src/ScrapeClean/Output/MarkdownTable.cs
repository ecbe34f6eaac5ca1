using System.Text;
using ScrapeClean.Blocks;

namespace ScrapeClean.Output;

/// <summary>Writes rows of one table as a pipe table, the first row as its head.</summary>
internal static class MarkdownTable
{
    private const int MostColumns = 64;

    /// <summary>Rows from a block on that make a table of two columns at least; 0 where they make none.</summary>
    public static int Rows(MarkdownOutline outline, int first)
    {
        MarkdownBlock head = outline.Blocks[first];
        if (head.Kind != BlockKind.Cell || head.Table < 0) return 0;
        int end = first;
        int columns = 0;
        while (end < outline.Blocks.Length && outline.Blocks[end].Kind == BlockKind.Cell && outline.Blocks[end].Table == head.Table)
            columns = Math.Max(columns, Columns(outline, outline.Blocks[end++]));
        return columns is > 1 and <= MostColumns ? end - first : 0;
    }

    public static void Write(MarkdownOutline outline, MarkdownInlines inlines, StringBuilder to, int first, int end, string prefix)
    {
        int columns = 1;
        for (int i = first; i < end; i++) columns = Math.Max(columns, Columns(outline, outline.Blocks[i]));
        for (int i = first; i < end; i++)
        {
            if (i > first) to.Append('\n');
            to.Append(prefix);
            WriteRow(outline, inlines, to, outline.Blocks[i], columns);
            if (i > first) continue;
            to.Append('\n').Append(prefix).Append('|').Insert(to.Length, " --- |", columns);
        }
    }

    private static void WriteRow(MarkdownOutline outline, MarkdownInlines inlines, StringBuilder to, MarkdownBlock block, int columns)
    {
        ReadOnlySpan<MarkdownRun> runs = outline.RunsOf(block);
        int at = 0, written = 0;
        to.Append('|');
        while (at < runs.Length)
        {
            if ((runs[at].Style & RunStyle.Cell) != 0) at++;
            int cell = at;
            while (at < runs.Length && (runs[at].Style & RunStyle.Cell) == 0) at++;
            to.Append(' ');
            int start = to.Length;
            inlines.Write(runs[cell..at], plain: false);
            string text = to.ToString(start, to.Length - start);
            to.Length = start;
            to.Append(text.AsSpan().Trim()).Append(" |");
            written++;
        }

        to.Insert(to.Length, "  |", columns - written);
    }

    private static int Columns(MarkdownOutline outline, MarkdownBlock block)
    {
        ReadOnlySpan<MarkdownRun> runs = outline.RunsOf(block);
        // Where markup is torn, text stands before the first cell's mark: a cell of its own.
        int cells = runs.Length > 0 && (runs[0].Style & RunStyle.Cell) == 0 ? 1 : 0;
        foreach (MarkdownRun run in runs) cells += (run.Style & RunStyle.Cell) != 0 ? 1 : 0;
        return Math.Max(1, cells);
    }
}
