using ScrapeClean.Quality.Corpora;
using SmartReader;

namespace ScrapeClean.Quality.Cleaners;

/// <summary>SmartReader on the page's HTML.</summary>
internal sealed class SmartReaderCleaner : ITextCleaner
{
    public string Name => "SmartReader, from the HTML";

    public Cleaned Clean(CorpusDocument document)
    {
        if (string.IsNullOrEmpty(document.Html))
            return new Cleaned("", null);
        var url = Uri.TryCreate(document.Url, UriKind.Absolute, out var uri) ? uri.ToString() : "http://page.example/";
        using var reader = new Reader(url, document.Html);
        var article = reader.GetArticle();
        return new Cleaned(article.TextContent ?? "", null);
    }
}

/// <summary>The library on the page's HTML.</summary>
internal sealed class ScrapeCleanHtmlCleaner : ITextCleaner
{
    public string Name => "ScrapeClean, from the HTML";

    public Cleaned Clean(CorpusDocument document) => new(ArticleCleaner.Default.CleanHtml(document.Html ?? "").Text, null);
}
