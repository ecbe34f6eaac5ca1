using System.Runtime.InteropServices;

namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>An element whose end has not come yet.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct OpenElement
{
    public HtmlTag Tag;

    /// <summary>Its number in the page; -1 inside what no browser shows.</summary>
    public int Element;

    /// <summary>Its name in the page, for unknown elements.</summary>
    public Slice Name;

    /// <summary>Its number among the formatting elements; else 0.</summary>
    public int Formatting;

    /// <summary>Part of SVG or MathML.</summary>
    public bool Foreign;

    /// <summary>Its end tag came while elements inside were open: it ends with them.</summary>
    public bool Ended;
}
