namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>Where the parts of a table belong.</summary>
internal static class TableParts
{
    /// <summary>Elements of a table that hold no text of their own.</summary>
    public static bool IsOutsideCells(HtmlTag tag) =>
        tag is HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Tr or HtmlTag.Colgroup;

    /// <summary>Place of the open element that a part goes into, or into an implied child of.</summary>
    /// <param name="open">The open elements.</param>
    /// <param name="table">Place of the table.</param>
    /// <param name="part">The part whose start tag came.</param>
    public static int Parent(OpenElements open, int table, HtmlTag part)
    {
        int parent = table;
        for (int i = table + 1; i < open.Count; i++)
        {
            HtmlTag tag = open[i].Tag;
            if (!IsPath(tag, part)) break;
            parent = i;
        }

        return parent;
    }

    private static bool IsPath(HtmlTag open, HtmlTag part) => part switch
    {
        HtmlTag.Td or HtmlTag.Th => open is HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Tr,
        HtmlTag.Tr => open is HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot,
        HtmlTag.Col => open is HtmlTag.Colgroup,
        _ => false,
    };
}
