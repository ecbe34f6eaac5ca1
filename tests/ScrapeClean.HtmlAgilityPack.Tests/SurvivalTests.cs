using HtmlAgilityPack;
using ScrapeClean.Tests.Shared;

namespace ScrapeClean.Tests;

public class SurvivalTests
{
    public static TheoryData<string, string, string[]> Cases => SurvivalCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Both_parsers_keep_the_same(string title, string body, string[] lines)
    {
        string html = PageFrame.Around(title, body);
        var document = new HtmlDocument();
        document.LoadHtml(html);
        string before = document.DocumentNode.OuterHtml;
        CleanResult result = ArticleCleaner.Default.Clean(document);
        Assert.Equal(ArticleCleaner.Default.CleanHtml(html).Text, result.Text);
        foreach (string line in lines) Assert.Contains(line, result.Text, StringComparison.Ordinal);
        Assert.Equal(before, document.DocumentNode.OuterHtml);
    }

    [Fact]
    public void Paths_lead_to_the_node()
    {
        var document = new HtmlDocument();
        document.LoadHtml(PageFrame.Around("At the ferry", "<p>" + string.Concat(Enumerable.Repeat("The old man was sitting on the bollard and did not look up. ", 5)) + "</p>"));
        foreach (Removal removal in ArticleCleaner.Default.Clean(document).Removals)
        {
            HtmlNode node = document.DocumentNode.SelectSingleNode(removal.Path!)!;
            Assert.Contains(string.Concat(removal.Text.Where(char.IsLetter)), string.Concat(HtmlEntity.DeEntitize(node.InnerText)!.Where(char.IsLetter)), StringComparison.Ordinal);
        }
    }
}
