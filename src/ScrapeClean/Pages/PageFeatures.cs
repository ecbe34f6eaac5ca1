using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>What holds for a whole page, and what its title and its data say of each block.</summary>
internal static class PageFeatures
{
    public static void Fill(PageSection section, PageTotals totals, ScannedDocument scanned, FeatureColumns columns)
    {
        FillTitle(section, scanned, columns);
        FillEvidence(section, totals, columns);
        FillHeadlineDistance(section, columns);
        totals.Types.Fill(columns);
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageLinkShare), totals.Sums.LinkShare(0));
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageArticles), Quantity.Log(totals.Articles));
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageHasMain), totals.HasMain ? 1 : 0);
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageParagraphShare), totals.ParagraphShare);
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageDepth), totals.MeanDepth);
    }

    private static void FillHeadlineDistance(PageSection section, FeatureColumns columns)
    {
        int headline = -1;
        for (int i = 0; i < section.Facts.Length && headline < 0; i++)
        {
            if (section.Elements[section.Facts[i].Element].HeadingLevel == 1) headline = i;
        }

        if (headline < 0) return;
        Span<byte> column = columns[MarkupLayout.Column(MarkupFeature.FromHeadline)];
        for (int i = 0; i < column.Length; i++) column[i] = Quantity.Clamp(Quantity.Signed(i - headline));
    }

    private static void FillEvidence(PageSection section, PageTotals totals, FeatureColumns columns)
    {
        if (totals.Evidence is not { } evidence) return;
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageEvidence), 1);
        Span<byte> column = columns[MarkupLayout.Column(MarkupFeature.Evidence)];
        for (int i = 0; i < column.Length; i++) column[i] = (byte)evidence.Share(section.Page.Of(section.Blocks[i]));
    }

    /// <summary>The page's title is read from Open Graph, else from the title element, which has the site's name too.</summary>
    private static void FillTitle(PageSection section, ScannedDocument scanned, FeatureColumns columns)
    {
        MarkupPage page = section.Page;
        ReadOnlySpan<char> title = page.Of(page.SharedTitle.IsEmpty ? page.Title : page.SharedTitle);
        Span<uint> titleWords = stackalloc uint[LineScan.MaxTokens];
        LineScan.Scan(title, WordLimit.Most, titleWords, out LineFacts titleFacts);
        titleWords = titleWords[..titleFacts.TokenCount];
        if (titleWords.IsEmpty) return;
        ulong some = 0;
        foreach (uint word in titleWords) some |= 1ul << (int)(word >> 8 & 63);
        ReadOnlySpan<Block> blocks = section.Blocks;
        Span<byte> column = columns[MarkupLayout.Column(MarkupFeature.Title)];
        for (int i = 0; i < column.Length; i++)
        {
            if (blocks[i].Length > title.Length * 2) continue;
            ReadOnlySpan<uint> words = scanned.TokensOf(i);
            int shared = 0;
            foreach (uint word in words) shared += (some >> (int)(word >> 8 & 63) & 1) != 0 && titleWords.Contains(word) ? 1 : 0;
            column[i] = (byte)Quantity.Share(shared, Math.Max(words.Length, titleWords.Length / 2));
        }
    }
}
