namespace ScrapeClean.Blocks.Markup;

/// <summary>What markup says of one block, beside what its element says.</summary>
internal struct MarkupFacts
{
    /// <summary>Index of the innermost element that holds all of the block's text.</summary>
    public int Element;

    /// <summary>Characters that are not white space.</summary>
    public int Characters;

    /// <summary>Those of them inside links.</summary>
    public int LinkCharacters;

    /// <summary>Those of them in bold type.</summary>
    public int StrongCharacters;

    /// <summary>Links that begin in the block or go through it.</summary>
    public int Links;

    /// <summary>Line breaks that part it from the block before: 0 where an element does, 1 for one, 2 for more.</summary>
    public byte Breaks;

    /// <summary>The first block of a list item.</summary>
    public bool BeginsItem;

    /// <summary>The first and last of the page's text nodes that it has text of.</summary>
    public int FirstText;

    public int LastText;

    public readonly float LinkShare => Characters == 0 ? 0 : (float)LinkCharacters / Characters;
}
