namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>What the standard says of elements inside SVG and MathML.</summary>
internal static class ForeignParts
{
    /// <summary>Start tags that end SVG and MathML.</summary>
    public static bool BreaksOut(HtmlTag tag) => tag is HtmlTag.B or HtmlTag.Big or HtmlTag.Blockquote or HtmlTag.Body or HtmlTag.Br
        or HtmlTag.Center or HtmlTag.Code or HtmlTag.Dd or HtmlTag.Div or HtmlTag.Dl or HtmlTag.Dt or HtmlTag.Em or HtmlTag.Embed
        or (>= HtmlTag.H1 and <= HtmlTag.H6) or HtmlTag.Head or HtmlTag.Hr or HtmlTag.I or HtmlTag.Img or HtmlTag.Li or HtmlTag.Listing
        or HtmlTag.Menu or HtmlTag.Meta or HtmlTag.Nobr or HtmlTag.Ol or HtmlTag.P or HtmlTag.Pre or HtmlTag.Ruby or HtmlTag.S
        or HtmlTag.Small or HtmlTag.Span or HtmlTag.Strong or HtmlTag.Strike or HtmlTag.Sub or HtmlTag.Sup or HtmlTag.Table
        or HtmlTag.Tt or HtmlTag.U or HtmlTag.Ul or HtmlTag.Var;

    /// <summary>Elements of SVG and MathML with HTML inside.</summary>
    public static bool HoldsHtml(ReadOnlySpan<char> name) => name.Length switch
    {
        2 => Is(name, "mi") || Is(name, "mo") || Is(name, "mn") || Is(name, "ms"),
        4 => Is(name, "desc"),
        5 => Is(name, "mtext") || Is(name, "title"),
        13 => Is(name, "foreignObject"),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);
}
