using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Pages;

/// <summary>Which blocks stand directly below one another.</summary>
internal static class BlockJoints
{
    /// <summary>True where no blank line parts a block from the kept one before it.</summary>
    public static bool BelongsTo(MarkupPage page, int before, int index)
    {
        MarkupFacts upper = page.Facts[before];
        MarkupFacts lower = page.Facts[index];
        if (lower.Breaks == 1 && before == index - 1) return true;
        BlockKind kind = page.Blocks[index].Kind;
        BlockKind above = page.Blocks[before].Kind;
        return (kind, above) switch
        {
            (BlockKind.ListItem, BlockKind.ListItem) => true,
            (BlockKind.Cell, BlockKind.Cell) => Table(page, upper) == Table(page, lower),
            (BlockKind.Paragraph, BlockKind.Term) or (BlockKind.Term, BlockKind.Term) => true,
            _ => false,
        };
    }

    /// <summary>The table that a block stands in; -1 for none.</summary>
    public static int Table(MarkupPage page, MarkupFacts facts)
    {
        int at = page.PlaceOf(in page.Elements[facts.Element]).Row;
        while (at >= 0 && page.Elements[at].Tag != HtmlTag.Table) at = page.Elements[at].Parent;
        return at;
    }
}
