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

    [Theory]
    [InlineData("\uFEFF :fr")]
    [InlineData("\uFEFF : \uFEFF")]
    [InlineData(" \uFEFF :fr")]
    public void A_pack_with_a_header_without_a_name_is_refused(string pack) => Assert.Throws<PackFormatException>(() => LanguagePack.Parse(pack, "test"));

    [Theory]
    [InlineData("\uFEFFlanguage: fr")]
    [InlineData("language: fr\r\n\uFEFF \r\n\uFEFF# a comment behind a mark of the order of bytes")]
    public void A_mark_of_the_order_of_bytes_begins_a_line_of_a_pack(string pack) => Assert.Equal("fr", LanguagePack.Parse(pack, "test").Code);
}
