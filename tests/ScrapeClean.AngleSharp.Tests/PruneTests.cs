using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScrapeClean.Tests.Shared;

namespace ScrapeClean.Tests;

public class PruneTests
{
    private static readonly string Page = PageFrame.Around("At the ferry", "<p>" + string.Concat(Enumerable.Repeat("The old man was sitting on the bollard and did not look up. ", 5)) + "<img src=a.png></p><script>x</script>");

    [Fact]
    public void The_clone_has_what_was_kept_and_the_document_stays()
    {
        IDocument document = new HtmlParser().ParseDocument(Page);
        string before = document.DocumentElement.OuterHtml;
        IDocument pruned = ArticleCleaner.Default.Prune(document);
        Assert.Equal(before, document.DocumentElement.OuterHtml);
        Assert.NotNull(pruned.QuerySelector("article p img"));
        Assert.Null(pruned.QuerySelector("nav, footer, aside, form, script"));
        Assert.NotNull(pruned.QuerySelector("head title"));
        Assert.Equal(Letters(ArticleCleaner.Default.Clean(document).Text), Letters(pruned.Body!.TextContent));
    }

    [Fact]
    public void An_element_can_be_pruned_alone()
    {
        IElement body = new HtmlParser().ParseDocument(Page).Body!;
        IElement pruned = ArticleCleaner.Default.Prune(body);
        Assert.NotSame(body, pruned);
        Assert.Equal("BODY", pruned.TagName);
        Assert.Null(pruned.QuerySelector("footer"));
    }

    [Fact]
    public void A_tree_too_deep_to_clone_is_refused()
    {
        IDocument document = new HtmlParser().ParseDocument("<p>text</p>");
        IElement deepest = document.Body!;
        for (int i = 0; i < 1500; i++) deepest = (IElement)deepest.AppendChild(document.CreateElement("div"));
        Assert.Throws<InvalidOperationException>(() => ArticleCleaner.Default.Prune(document));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
