namespace ScrapeClean.Blocks.Markup;

/// <summary>What an element does to the text in it or behind it, for the Markdown output.</summary>
internal enum InlineMarkKind : byte
{
    None,
    Link,
    Strong,
    Emphasis,
    Code,
    Image,

    /// <summary>A table cell begins.</summary>
    Cell,
}

/// <summary>A place inside the page's text where an element begins or ends that Markdown shows. What kind it is its element says.</summary>
internal readonly record struct InlineMark
{
    private readonly int _element;

    /// <param name="position">Where it stands in the page's text.</param>
    /// <param name="element">The element.</param>
    /// <param name="ends">Whether it ends there.</param>
    public InlineMark(int position, int element, bool ends)
    {
        Position = position;
        _element = ends ? ~element : element;
    }

    public int Position { get; init; }

    public bool Ends => _element < 0;

    public int Element => Ends ? ~_element : _element;

    public static InlineMarkKind KindOf(HtmlTag tag) => tag switch
    {
        HtmlTag.A => InlineMarkKind.Link,
        HtmlTag.B or HtmlTag.Strong => InlineMarkKind.Strong,
        HtmlTag.I or HtmlTag.Em => InlineMarkKind.Emphasis,
        HtmlTag.Code or HtmlTag.Kbd or HtmlTag.Samp or HtmlTag.Tt => InlineMarkKind.Code,
        HtmlTag.Img => InlineMarkKind.Image,
        HtmlTag.Td or HtmlTag.Th => InlineMarkKind.Cell,
        _ => InlineMarkKind.None,
    };
}
