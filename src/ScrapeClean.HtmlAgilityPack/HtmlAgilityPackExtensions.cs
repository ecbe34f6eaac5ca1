using HtmlAgilityPack;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.HtmlAgilityPack;

namespace ScrapeClean;

/// <summary>Cleans documents of HtmlAgilityPack. Thread-safe as far as the documents are: one that another thread changes must not be cleaned.</summary>
public static class HtmlAgilityPackExtensions
{
    /// <summary>Cleans a parsed page. The document stays as it is.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, HtmlDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Clean(cleaner, document.DocumentNode);
    }

    /// <summary>Cleans a node and what is in it, as if it were the whole page. The document stays as it is.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="node">The node; paths of removals begin at it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The node's text is longer than the options allow.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, HtmlNode node)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(node);
        using var page = new MarkupPage();
        var reader = new MarkupReader(page);
        AgilitySource.Read(node, reader);
        reader.Finish();
        return cleaner.Clean(page);
    }
}
