using ScrapeClean.Blocks.Markup;
using ScrapeClean.Blocks.Markup.Scanning;

namespace ScrapeClean;

/// <summary>Cleans raw HTML in one pass, without building a document. Thread-safe.</summary>
public static class RawHtmlExtensions
{
    /// <summary>Cleans a page.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return CleanHtml(cleaner, html.AsMemory());
    }

    /// <summary>Cleans a page.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, ReadOnlyMemory<char> html)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        if (html.Length > cleaner.Options.MaxInputLength) throw new InputTooLongException(html.Length, cleaner.Options.MaxInputLength);
        using var page = new MarkupPage();
        HtmlScanner.Read(html.Span, new MarkupReader(page));
        return cleaner.Clean(page);
    }
}
