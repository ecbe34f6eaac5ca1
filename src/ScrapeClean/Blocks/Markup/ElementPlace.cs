namespace ScrapeClean.Blocks.Markup;

/// <summary>Which list, item and row an element is in. Elements share it: only lists, items, tables and rows have one of their own.</summary>
internal struct ElementPlace
{
    /// <summary>Outside of all.</summary>
    public static readonly ElementPlace Nowhere = new() { List = -1, Item = -1, Row = -1 };

    /// <summary>The nearest list, list item and table row; -1 where there is none.</summary>
    public int List;

    public int Item;

    public int Row;

    /// <summary>For a list the number of its items so far, for a list item its number.</summary>
    public int Number;
}
