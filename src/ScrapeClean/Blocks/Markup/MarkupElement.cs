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

    /// <summary>No browser shows the content.</summary>
    public bool Hidden;

    /// <summary>For a list item: a block of it was already seen.</summary>
    public bool Begun;

    /// <summary>For an element that was closed before its content was: a misnested link or the like.</summary>
    public bool Ended;

    public ushort Depth;

    /// <summary>Bits of <see cref="HtmlAttribute"/> that were read.</summary>
    public uint Attributes;

    /// <summary>Hints of its own words.</summary>
    public MarkupHint Hints;

    /// <summary>The elements around its content, itself included.</summary>
    public Enclosing Enclosing;

    /// <summary>The nearest list, list item and table row; -1 where there is none.</summary>
    public int List;

    public int Item;

    public int Row;

    /// <summary>For a list the number of its items so far, for a list item its number.</summary>
    public int Number;

    /// <summary>Where its words begin in the page's word pool, and how many there are.</summary>
    public int FirstWord;

    public ushort WordCount;

    /// <summary>Where the page keeps its <see cref="ElementTexts"/>; 0 for an element without any.</summary>
    public int Texts;
}
