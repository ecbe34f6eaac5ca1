using AngleSharp;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;

namespace ScrapeClean.Cli;

/// <summary>Cleans a raw page by way of the parser that was asked for.</summary>
internal static class Pages
{
    /// <exception cref="CannotCleanException">The page nests deeper than a parser that builds a tree can take.</exception>
    public static CleanResult Clean(ArticleCleaner cleaner, string html, PageParser parser)
    {
        if (parser == PageParser.AngleSharp)
            return cleaner.CleanHtml(html);
        OpenTags.ThrowIfTooDeep(html);
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return cleaner.Clean(document);
    }

    /// <summary>The page without what was rejected, as HTML.</summary>
    /// <exception cref="CannotCleanException">The page nests deeper than a parser that builds a tree can take.</exception>
    public static string Prune(ArticleCleaner cleaner, string html, PageParser parser)
    {
        OpenTags.ThrowIfTooDeep(html);
        if (parser == PageParser.AngleSharp)
            return cleaner.Prune(new HtmlParser().ParseDocument(html)).ToHtml();
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return cleaner.Prune(document).DocumentNode.OuterHtml;
    }
}
