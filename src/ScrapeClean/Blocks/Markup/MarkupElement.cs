using System.Runtime.InteropServices;

namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// What is remembered of an element. What its content inherits from it stands here too, so that no question walks up the tree. A page may be
/// nothing but elements, so what few of them have stands elsewhere.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct MarkupElement
{
    /// <summary>Index of the parent in the page's elements; -1 for the page itself.</summary>
    public int Parent;

    public HtmlTag Tag;

    /// <summary>What a block directly inside is.</summary>
    public BlockKind Kind;

    /// <summary>1 to 6 inside a heading, else 0.</summary>
    public byte HeadingLevel;

    public byte ListDepth;

    public byte QuoteDepth;

    public ElementStates States;

    public ushort Depth;

    public ushort WordCount;

    /// <summary>Where its words begin in the page's word pool; there are <see cref="WordCount"/>.</summary>
    public int FirstWord;

    /// <summary>Hints of its own words.</summary>
    public MarkupHint Hints;

    /// <summary>The elements around its content, itself included.</summary>
    public Enclosing Enclosing;

    /// <summary>Where the page keeps its <see cref="ElementPlace"/>.</summary>
    public int Place;

    /// <summary>Where the page keeps its <see cref="ElementTexts"/>; 0 for an element without any.</summary>
    public int Texts;

    public readonly bool Is(ElementStates states) => (States & states) != 0;
}
