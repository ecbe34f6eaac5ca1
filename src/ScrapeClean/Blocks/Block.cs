namespace ScrapeClean.Blocks;

/// <summary>
/// A slice of the input: one line that is not blank, or one block of a page. All positions are UTF-16 units of the buffer.
/// </summary>
internal readonly struct Block
{
    public Block(int lineStart, int start, int end, int lineEnd, int blankBefore, BlockKind kind)
    {
        LineStart = lineStart;
        Start = start;
        End = end;
        LineEnd = lineEnd;
        BlankBefore = blankBefore;
        Kind = kind;
    }

    /// <summary>Where the line begins, with its indentation and bullet.</summary>
    public int LineStart { get; }

    /// <summary>Where the content begins: behind white space, invisible marks and a bullet.</summary>
    public int Start { get; }

    /// <summary>Where the content ends, exclusive: before white space at the end.</summary>
    public int End { get; }

    /// <summary>Where the next line begins: behind the line break.</summary>
    public int LineEnd { get; }

    /// <summary>Number of blank lines directly above.</summary>
    public int BlankBefore { get; }

    public BlockKind Kind { get; }

    public int Length => End - Start;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> buffer) => buffer[Start..End];
}
