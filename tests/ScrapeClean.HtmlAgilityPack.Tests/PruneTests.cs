using HtmlAgilityPack;
using ScrapeClean.Tests.Shared;

namespace ScrapeClean.Tests;

public class PruneTests
{
    [Fact]
    public void The_clone_has_what_was_kept_and_the_document_stays()
    {
        var document = new HtmlDocument();
        document.LoadHtml(PageFrame.Around("At the ferry", "<p>" + string.Concat(Enumerable.Repeat("The old man was sitting on the bollard and did not look up. ", 5)) + "<img src=a.png></p><script>x</script>"));
        string before = document.DocumentNode.OuterHtml;
        HtmlDocument pruned = ArticleCleaner.Default.Prune(document);
        Assert.Equal(before, document.DocumentNode.OuterHtml);
        Assert.NotNull(pruned.DocumentNode.SelectSingleNode("//article//p/img"));
        Assert.Null(pruned.DocumentNode.SelectSingleNode("//nav|//footer|//aside|//script"));
        Assert.NotNull(pruned.DocumentNode.SelectSingleNode("//head/title"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>Share on Facebook</p>")]
    [InlineData("<svg><text>a</text></svg>")]
    public void A_page_of_which_nothing_is_left_is_empty(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        Assert.Equal("", ArticleCleaner.Default.Prune(document).DocumentNode.OuterHtml);
    }

    [Fact]
    public void A_document_that_was_never_loaded_is_empty_too() => Assert.Equal("", ArticleCleaner.Default.Prune(new HtmlDocument()).DocumentNode.OuterHtml);
}
