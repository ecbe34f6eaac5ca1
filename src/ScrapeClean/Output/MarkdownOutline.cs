using ScrapeClean.Blocks;

namespace ScrapeClean.Output;

/// <summary>The kept blocks of a page, as much of them as Markdown needs. Immutable and thread-safe.</summary>
/// <param name="text">The runs' texts, one behind the other.</param>
/// <param name="blocks">The blocks.</param>
/// <param name="runs">Their runs.</param>
/// <param name="names">Targets of links and images and languages of code; blocks and runs, of which there may be very many, have numbers for them.</param>
internal sealed class MarkdownOutline(string text, MarkdownBlock[] blocks, MarkdownRun[] runs, string[] names)
{
    /// <summary>The number of no name.</summary>
    public const int NoName = -1;

    public ReadOnlySpan<MarkdownBlock> Blocks => blocks;

    public ReadOnlySpan<MarkdownRun> RunsOf(MarkdownBlock block) => runs.AsSpan(block.FirstRun, block.RunCount);

    public ReadOnlySpan<char> TextOf(MarkdownRun run) => text.AsSpan(run.Start, run.Length);

    /// <summary>Target of a link or image; null where there is none.</summary>
    public string? TargetOf(MarkdownRun run) => run.Target < 0 ? null : names[run.Target];

    /// <summary>Of code its language, as the page names it; empty where it does not.</summary>
    public string LanguageOf(MarkdownBlock block) => block.Language < 0 ? "" : names[block.Language];
}

/// <summary>One kept block.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Of a heading 1 to 6; 0 where it has none.</param>
/// <param name="ListDepth">Lists around it.</param>
/// <param name="QuoteDepth">Quotations around it.</param>
/// <param name="Number">Of an item of an ordered list its number, else -1.</param>
/// <param name="BeginsItem">Whether the item's mark goes before it.</param>
/// <param name="Table">A number for the table that it is in; -1 for none.</param>
/// <param name="IsContinued">Whether only a line break parts it from the block before.</param>
/// <param name="Language">Number of the name of its language; see <see cref="MarkdownOutline.LanguageOf"/>.</param>
/// <param name="FirstRun">Its first run.</param>
/// <param name="RunCount">Number of its runs.</param>
internal readonly record struct MarkdownBlock(
    BlockKind Kind, byte Level, byte ListDepth, byte QuoteDepth, int Number, bool BeginsItem, int Table, bool IsContinued, int Language, int FirstRun, int RunCount);

/// <summary>Text of one style.</summary>
/// <param name="Start">Where it begins in the outline's text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Target">Number of its target; see <see cref="MarkdownOutline.TargetOf"/>.</param>
internal readonly record struct MarkdownRun(int Start, int Length, RunStyle Style, int Target);

[Flags]
internal enum RunStyle : byte
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Code = 4,

    /// <summary>An image; the text is its alternative text.</summary>
    Image = 8,

    /// <summary>A table cell begins; no text.</summary>
    Cell = 16,
}
