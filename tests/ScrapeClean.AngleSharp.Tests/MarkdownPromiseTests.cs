using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScrapeClean.Tests.Promises;

namespace ScrapeClean.Tests;

/// <summary>What a reader of Markdown makes of the Markdown that is written, held on tag soup and texts made at random.</summary>
public class MarkdownPromiseTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    // Everything is kept, so that everything is written.
    private static readonly ArticleCleaner Cleaner = new(new CleanerOptions { UseScorer = false, Keep = Enum.GetValues<FurnitureKind>() });

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "ftp"];

    [Fact]
    public void No_page_gives_live_HTML_or_a_link_to_anything_but_web_mail_and_telephone() => Gen.Select(Cases.Pages, Gen.Bool, Gen.Bool).Sample((html, links, images) =>
    {
        string markdown = Cleaner.CleanHtml(html).ToMarkdown(new MarkdownOptions { Links = links, Images = images });
        foreach (MarkdownObject part in Markdown.Parse(markdown, Pipeline).Descendants())
        {
            Assert.False(part is HtmlBlock or HtmlInline or AutolinkInline or LinkReferenceDefinition, $"{part.GetType().Name} in {markdown}");
            if (part is LinkInline link)
                Assert.True((link.IsImage ? images : links) && IsSafe(link.Url!), $"{link.Url} in {markdown}");
        }
    }, iter: Cases.Count);

    // Preformatted text with paragraphs in it gives several blocks of code.
    [Fact]
    public void No_page_gives_code_that_it_does_not_have_nor_more_images() => Cases.Pages.Sample(html =>
    {
        List<MarkdownObject> parts = [.. Markdown.Parse(Cleaner.CleanHtml(html).ToMarkdown(new MarkdownOptions { Images = true }), Pipeline).Descendants()];
        return (!parts.Any(p => p is CodeBlock) || html.Contains("<pre", StringComparison.Ordinal)) && parts.Count(p => p is LinkInline { IsImage: true }) <= Count(html, "<img");
    }, iter: Cases.Count);

    [Fact]
    public void A_text_gives_paragraphs_and_nothing_else() => Cases.Texts.Sample(text =>
    {
        foreach (MarkdownObject part in Markdown.Parse(Cleaner.Clean(text).ToMarkdown(), Pipeline).Descendants())
            Assert.True(part is ParagraphBlock or LiteralInline or LineBreakInline, $"{part.GetType().Name} in {text}");
    }, iter: Cases.Count);

    [Fact]
    public void A_text_is_read_back_as_it_was() => Cases.Texts.Sample(text =>
    {
        // A reader replaces NULs, as it must.
        CleanResult result = Cleaner.Clean(text.Replace("\0", "", StringComparison.Ordinal));
        return Solid(Markdown.ToPlainText(result.ToMarkdown(), Pipeline)) == Solid(result.Text);
    }, iter: Cases.Count);

    private static bool IsSafe(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        int other = url.AsSpan().IndexOfAny("/?#");
        return colon < 0 || (other >= 0 && other < colon) || Schemes.Contains(url[..colon], StringComparer.OrdinalIgnoreCase);
    }

    private static int Count(string html, string tag) => html.Split(tag, StringSplitOptions.None).Length - 1;

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
