using System.Buffers;
using ScrapeClean.Blocks;

namespace ScrapeClean.Quality.Corpora;

/// <summary>Plain text as blocks, one a line that is not blank.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static Block[] Split(string text)
    {
        var blocks = new List<Block>();
        var blank = 0;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny(Breaks);
            end = end < 0 ? text.Length : start + end;
            var next = Math.Min(text.Length, end + 1);
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                next++;
            var line = text.AsSpan(start, end - start);
            var trimmed = line.Trim();
            if (trimmed.Length == 0)
            {
                blank++;
            }
            else
            {
                var from = start + (line.Length - line.TrimStart().Length);
                blocks.Add(new Block(start, from, from + trimmed.Length, next, blank, BlockKind.Line));
                blank = 0;
            }

            start = next;
        }

        return [.. blocks];
    }
}
