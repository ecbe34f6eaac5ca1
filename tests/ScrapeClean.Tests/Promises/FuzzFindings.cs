namespace ScrapeClean.Tests.Promises;

/// <summary>Inputs by which fuzzing broke something once, made as short as they go.</summary>
public class FuzzFindings
{
    [Theory]
    [InlineData("<table><td>e<p>><td><td>p")]
    public void A_page_gives_text_and_Markdown(string html)
    {
        CleanResult result = new ArticleCleaner(new CleanerOptions { UseScorer = false }).CleanHtml(html);
        Assert.NotNull(result.ToMarkdown());
        Assert.NotNull(ArticleCleaner.Default.CleanHtml(html).ToMarkdown());
    }
}
