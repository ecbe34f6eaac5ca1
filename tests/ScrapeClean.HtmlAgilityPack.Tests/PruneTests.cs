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
}
