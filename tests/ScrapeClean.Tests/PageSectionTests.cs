using ScrapeClean.Blocks.Markup;
using ScrapeClean.Blocks.Markup.Scanning;
using ScrapeClean.Features;
using ScrapeClean.Pages;

namespace ScrapeClean.Tests;

/// <summary>Giant pages are scored in sections: what markup says of a block must not depend on where one begins.</summary>
public class PageSectionTests
{
    private const int Rows = 40;

    /// <summary>What a block shares with its neighbours ends with its section.</summary>
    private static readonly MarkupFeature[] OfNeighbours =
        [MarkupFeature.StepAbove, MarkupFeature.StepBelow, MarkupFeature.StepLongAbove, MarkupFeature.StepLongBelow, MarkupFeature.FromHeadline, MarkupFeature.Lexical];

    [Theory]
    [InlineData(0, Rows)]
    [InlineData(1, 7)]
    [InlineData(13, 20)]
    [InlineData(Rows - 1, 1)]
    public void A_block_has_the_same_columns_in_a_section_as_in_the_whole_page(int first, int count)
    {
        using var page = new MarkupPage();
        HtmlScanner.ReadWhole(Page(), page);
        Assert.Equal(Rows, page.Blocks.Length);
        using var whole = ScannedDocument.Scan(page.Text, page.Blocks, WordLimit.Most);
        using var expected = new FeatureColumns(MarkupLayout.Columns, Rows);
        MarkupFeatures.Fill(page, whole, expected);

        using var part = ScannedDocument.Scan(page.Text, page.Blocks.Slice(first, count), WordLimit.Most);
        using var actual = new FeatureColumns(MarkupLayout.Columns, count);
        using var totals = PageTotals.Of(page, part);
        MarkupFeatures.Fill(PageSection.From(page, in page.Blocks[first], count), totals, part, actual);

        for (int column = MarkupLayout.Start; column < MarkupLayout.CopyStart; column++)
        {
            if (OfNeighbours.Any(feature => MarkupLayout.Column(feature) == column)) continue;
            Assert.Equal(expected[column].Slice(first, count).ToArray(), actual[column].ToArray());
        }
    }

    [Fact]
    public void Who_gave_up_is_heard_while_a_page_is_summed_up()
    {
        using var source = new CancellationTokenSource();
        using var page = new MarkupPage { Cancellation = source.Token };
        HtmlScanner.ReadWhole(string.Concat(Enumerable.Repeat("<p>x", 1 << 14)), page);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
        {
            using var scanned = ScannedDocument.Scan(page.Text, page.Blocks, WordLimit.Most);
            return PageTotals.Of(page, scanned);
        });
        Assert.Throws<OperationCanceledException>(() => new AlikeCounts(page));
    }

    private static string Page()
    {
        string links = string.Concat(Enumerable.Range(0, 12).Select(i => $"<li class=\"menu-item n{i}\"><a href=\"/{i}\">Part {i}</a></li>"));
        string body = string.Concat(Enumerable.Range(0, 20).Select(i => $"<p class=\"text\">Paragraph {i} tells at some length, with a <a href=x>link</a>, what the council did on its day.</p>"));
        string comments = string.Concat(Enumerable.Range(0, 8).Select(i => $"<div class=\"comment\" id=\"c{i}\"><b>Reader {i}</b> agrees.</div>"));
        return "<title>What the council did</title><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"}</script>"
            + $"<nav><ul>{links}</ul></nav><main><article itemprop=\"articleBody\">{body}</article></main><section class=\"comments\">{comments}</section>";
    }
}
