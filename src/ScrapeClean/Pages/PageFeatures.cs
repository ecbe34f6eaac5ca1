using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>What holds for a whole page, and what its title and its data say of each block.</summary>
internal static class PageFeatures
{
    public static void Fill(MarkupPage page, ScannedDocument scanned, ElementSums sums, FeatureColumns columns)
    {
        FillTitle(page, scanned, columns);
        FillEvidence(page, columns);
        FillHeadlineDistance(page, columns);
        PageTypes.Fill(page, columns);
        int articles = 0, paragraphs = 0, all = 0, depth = 0;
        bool main = false;
        ReadOnlySpan<MarkupElement> elements = page.Elements;
        foreach (ref readonly MarkupElement element in elements)
        {
            articles += element.Tag == HtmlTag.Article ? 1 : 0;
            main |= element.Tag == HtmlTag.Main;
        }

        foreach (ref readonly MarkupFacts facts in page.Facts)
        {
            ref readonly MarkupElement element = ref elements[facts.Element];
            all += facts.Characters;
            depth += element.Depth;
            if ((element.Enclosing & Enclosing.Paragraph) != 0) paragraphs += facts.Characters;
        }

        columns.Fill(MarkupLayout.Column(MarkupFeature.PageLinkShare), sums.LinkShare(0));
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageArticles), Quantity.Log(articles));
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageHasMain), main ? 1 : 0);
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageParagraphShare), Quantity.Share(paragraphs, all));
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageDepth), depth / Math.Max(1, page.Facts.Length));
    }

    private static void FillHeadlineDistance(MarkupPage page, FeatureColumns columns)
    {
        int headline = -1;
        for (int i = 0; i < page.Facts.Length && headline < 0; i++)
        {
            if (page.Elements[page.Facts[i].Element].HeadingLevel == 1) headline = i;
        }

        if (headline < 0) return;
        Span<byte> column = columns[MarkupLayout.Column(MarkupFeature.FromHeadline)];
        for (int i = 0; i < column.Length; i++) column[i] = Quantity.Clamp(Quantity.Signed(i - headline));
    }

    private static void FillEvidence(MarkupPage page, FeatureColumns columns)
    {
        if (BodyEvidence.Of(page) is not { } evidence) return;
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageEvidence), 1);
        Span<byte> column = columns[MarkupLayout.Column(MarkupFeature.Evidence)];
        for (int i = 0; i < column.Length; i++) column[i] = (byte)evidence.Share(page.Of(page.Blocks[i]));
    }

    /// <summary>The page's title is read from Open Graph, else from the title element, which has the site's name too.</summary>
    private static void FillTitle(MarkupPage page, ScannedDocument scanned, FeatureColumns columns)
    {
        ReadOnlySpan<char> title = page.Of(page.SharedTitle.IsEmpty ? page.Title : page.SharedTitle);
        Span<uint> titleWords = stackalloc uint[LineScan.MaxTokens];
        LineScan.Scan(title, titleWords, out LineFacts titleFacts);
        titleWords = titleWords[..titleFacts.TokenCount];
        if (titleWords.IsEmpty) return;
        ulong some = 0;
        foreach (uint word in titleWords) some |= 1ul << (int)(word >> 8 & 63);
        ReadOnlySpan<Block> blocks = page.Blocks;
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
