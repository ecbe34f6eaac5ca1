using AngleSharp.Html.Parser;
using ScrapeClean.Tests.Shared;

namespace ScrapeClean.Tests;

public class SurvivalTests
{
    public static TheoryData<string, string, string[]> Cases => SurvivalCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_body_survives_and_the_frame_does_not(string title, string body, string[] lines)
    {
        string html = PageFrame.Around(title, body);
        CleanResult raw = ArticleCleaner.Default.CleanHtml(html);
        foreach (string line in lines) Assert.Contains(line, raw.Text, StringComparison.Ordinal);
        foreach (string line in PageFrame.Furniture) Assert.DoesNotContain(line, raw.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Raw_page_and_document_give_the_same_result(string title, string body, string[] lines)
    {
        string html = PageFrame.Around(title, body);
        CleanResult raw = ArticleCleaner.Default.CleanHtml(html);
        var document = new HtmlParser().ParseDocument(html);
        string before = document.DocumentElement.OuterHtml;
        CleanResult parsed = ArticleCleaner.Default.Clean(document);
        Assert.NotEmpty(lines);
        Assert.Equal(raw.Text, parsed.Text);
        Assert.Equal(raw.Removals.Select(r => (r.Path, r.Text, r.Kind, r.Rule)), parsed.Removals.Select(r => (r.Path, r.Text, r.Kind, r.Rule)));
        Assert.Equal(before, document.DocumentElement.OuterHtml);
    }

    [Fact]
    public void Removals_name_the_node()
    {
        string html = PageFrame.Around("At the ferry", "<p>" + string.Concat(Enumerable.Repeat("The old man was sitting on the bollard and did not look up. ", 5)) + "</p>");
        var document = new HtmlParser().ParseDocument(html);
        Removal rights = ArticleCleaner.Default.Clean(document).Removals.Single(r => r.Text.Contains("All rights", StringComparison.Ordinal));
        Assert.Equal("/html/body/footer/p", rights.Path);
        Assert.Equal(-1, rights.Start);
    }

    [Fact]
    public void A_page_that_scripts_are_to_fill_is_read_as_without_scripts()
    {
        string text = string.Concat(Enumerable.Repeat("<p>The ferry did not come on Friday, and nobody at the landing knew why it had not left the other side.</p>", 6));
        string html = "<html><head><noscript><link rel=stylesheet></noscript></head><body><div id=app></div><noscript><div class=post>" + text + "</div></noscript></body></html>";
        Assert.Contains("The ferry did not come", ArticleCleaner.Default.CleanHtml(html).Text, StringComparison.Ordinal);
        Assert.Contains("The ferry did not come", ArticleCleaner.Default.Clean(new HtmlParser().ParseDocument(html)).Text, StringComparison.Ordinal);
    }
}
