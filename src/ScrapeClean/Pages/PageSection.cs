using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Pages;

/// <summary>Neighbouring blocks of a page that are scored together: all of them, but on giant pages.</summary>
internal readonly ref struct PageSection(MarkupPage page, int first, int count)
{
    public MarkupPage Page { get; } = page;

    public ReadOnlySpan<Block> Blocks { get; } = page.Blocks.Slice(first, count);

    public ReadOnlySpan<MarkupFacts> Facts { get; } = page.Facts.Slice(first, count);

    /// <summary>All elements of the page.</summary>
    public ReadOnlySpan<MarkupElement> Elements { get; } = page.Elements;

    /// <summary>The section of a page that begins with a block.</summary>
    public static PageSection From(MarkupPage page, in Block block, int count)
    {
        ReadOnlySpan<Block> blocks = page.Blocks;
        int low = 0, high = blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (blocks[middle].Start < block.Start) low = middle + 1;
            else high = middle;
        }

        return new PageSection(page, low, count);
    }
}
