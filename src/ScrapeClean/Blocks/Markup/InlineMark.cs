namespace ScrapeClean.Blocks.Markup;

/// <summary>What begins, ends or stands at a place inside a block's text.</summary>
internal enum InlineMarkKind : byte
{
    LinkStart,
    LinkEnd,
    StrongStart,
    StrongEnd,
    EmphasisStart,
    EmphasisEnd,
    CodeStart,
    CodeEnd,
    Image,

    /// <summary>A table cell begins.</summary>
    Cell,
}

/// <summary>A mark for the Markdown output.</summary>
/// <param name="Position">Where it stands in the page's text.</param>
/// <param name="Element">The element that it comes from: target of a link, source of an image, head cell or not.</param>
/// <param name="Kind">What it marks.</param>
internal readonly record struct InlineMark(int Position, int Element, InlineMarkKind Kind);
