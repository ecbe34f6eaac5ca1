using AngleSharp.Dom;
using ScrapeClean.AngleSharp;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean;

/// <summary>Cleans documents of AngleSharp. Thread-safe as far as the documents are: one that another thread changes must not be cleaned.</summary>
public static class AngleSharpExtensions
{
    /// <summary>Cleans a parsed page. The document stays as it is.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, IDocument document)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(document);
        return CleanTree(cleaner, document);
    }

    /// <summary>Cleans an element and what is in it, as if it were the whole page. The document stays as it is.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="element">The element; paths of removals begin at it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The element's text is longer than the options allow.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, IElement element)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(element);
        return CleanTree(cleaner, element);
    }

    private static CleanResult CleanTree(ArticleCleaner cleaner, INode root)
    {
        using var page = new MarkupPage();
        var reader = new MarkupReader(page);
        AngleSharpSource.Read(root, reader);
        reader.Finish();
        return cleaner.Clean(page);
    }
}
