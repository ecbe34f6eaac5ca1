using AngleSharp;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;

namespace ScrapeClean.Cli;

/// <summary>Cleans a raw page by way of the parser that was asked for.</summary>
internal static class Pages
{
    /// <exception cref="CannotCleanException">The page nests deeper than a parser that builds a tree can take.</exception>
    public static CleanResult Clean(ArticleCleaner cleaner, string html, PageParser parser) =>
        parser == PageParser.AngleSharp ? cleaner.CleanHtml(html) : cleaner.Clean(Parse(html));

    /// <summary>What was decided of each block of the page.</summary>
    /// <exception cref="CannotCleanException">The page nests deeper than a parser that builds a tree can take.</exception>
    public static IReadOnlyList<LineDecision> Explain(ArticleCleaner cleaner, string html, PageParser parser) =>
        parser == PageParser.AngleSharp ? cleaner.ExplainHtml(html) : cleaner.Explain(Parse(html));

    /// <summary>The page without what was rejected, as HTML.</summary>
    /// <exception cref="CannotCleanException">The page nests deeper than a parser that builds a tree can take.</exception>
    public static string Prune(ArticleCleaner cleaner, string html, PageParser parser)
    {
        if (parser == PageParser.HtmlAgilityPack)
            return cleaner.Prune(Parse(html)).DocumentNode.OuterHtml;
        OpenTags.ThrowIfTooDeep(html);
        return cleaner.Prune(new HtmlParser().ParseDocument(html)).ToHtml();
    }

    private static HtmlDocument Parse(string html)
    {
        OpenTags.ThrowIfTooDeep(html);
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document;
    }
}
