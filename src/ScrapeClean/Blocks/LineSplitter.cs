using System.Numerics;
using ScrapeClean.Languages;

namespace ScrapeClean.Blocks;

/// <summary>
/// Cuts a text into blocks, one for each line that is not blank. A line ends with <c>\n</c>, <c>\r\n</c>, <c>\r</c>, <c>\v</c>, <c>\f</c>, U+0085, U+2028 or U+2029.
/// </summary>
internal static class LineSplitter
{
    private const string Bullets = "•‣◦▪▫●○■□–—-*·⁃➤►▶»";

    private const int BlocksBetweenLooks = 1 << 12;

    /// <param name="text">The text.</param>
    /// <param name="blocks">Receives the blocks.</param>
    public static void Split(ReadOnlySpan<char> text, BlockList blocks)
    {
        var marks = new TextMarks();
        marks.Read(text);
        Split(text, marks, blocks, int.MaxValue, CancellationToken.None);
    }

    /// <param name="text">The text.</param>
    /// <param name="marks">Where its lines end.</param>
    /// <param name="blocks">Receives the blocks.</param>
    /// <param name="maxBlocks">How many there may be.</param>
    /// <param name="cancellation">The caller's wish to give up.</param>
    /// <exception cref="TooManyBlocksException">There are more.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static void Split(ReadOnlySpan<char> text, TextMarks marks, BlockList blocks, int maxBlocks, CancellationToken cancellation)
    {
        blocks.Clear();
        int at = 0, blank = 0;
        ReadOnlySpan<ulong> words = marks.LineBreaks;
        for (int word = 0; word < words.Length; word++)
        {
            for (ulong breaks = words[word]; breaks != 0; breaks &= breaks - 1)
            {
                int end = word * CharMasks.Width + BitOperations.TrailingZeroCount(breaks);
                // The second half of \r\n is behind the line already.
                if (end < at)
                    continue;
                int next = end + BreakLength(text, end);
                AddLine(text, at, end, next);
                at = next;
            }
        }
        if (at < text.Length)
            AddLine(text, at, text.Length, text.Length);
        blocks.BlankAfter = blank;

        void AddLine(ReadOnlySpan<char> text, int from, int to, int next)
        {
            if (!Trim(text, from, to, out int start, out int stop))
            {
                blank++;
                return;
            }
            BlockKind kind = SkipBullet(text, ref start, stop) ? BlockKind.ListItem : BlockKind.Line;
            if (blocks.Count == maxBlocks)
                throw new TooManyBlocksException(maxBlocks);
            if (blocks.Count % BlocksBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            blocks.Add(new Block(from, start, stop, next, blank, kind));
            blank = 0;
        }
    }

    private static int BreakLength(ReadOnlySpan<char> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    private static bool Trim(ReadOnlySpan<char> text, int from, int to, out int start, out int end)
    {
        start = from;
        end = to;
        while (start < end && CharTable.IsBlank(text[start]))
            start++;
        while (end > start && CharTable.IsBlank(text[end - 1]) && !CharTable.IsAccent(text[end - 1]))
            end--;
        return start < end;
    }

    // A bullet is a sign of its own with white space behind it, and something behind that.
    private static bool SkipBullet(ReadOnlySpan<char> text, ref int start, int end)
    {
        if (char.IsAsciiLetterOrDigit(text[start]) || !Bullets.Contains(text[start]))
            return false;
        int at = start + 1;
        while (at < end && CharTable.IsBlank(text[at]))
            at++;
        if (at == start + 1 || at == end)
            return false;
        start = at;
        return true;
    }
}
