using AngleSharp.Html.Parser;
using HtmlAgilityPack;
using ScrapeClean.Pages;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Cleaners;

/// <summary>What reads the page.</summary>
internal enum PageParser
{
    Raw,
    AngleSharp,
    HtmlAgilityPack,
}

/// <summary>The library on pages. With the models of folds each page is cleaned by the model that never saw its site.</summary>
internal sealed class PageCleaners : ITextCleaner
{
    private readonly ArticleCleaner[] _cleaners;
    private readonly Folds? _folds;
    private readonly PageParser _parser;

    private PageCleaners(ArticleCleaner[] cleaners, Folds? folds, PageParser parser)
    {
        _cleaners = cleaners;
        _folds = folds;
        _parser = parser;
    }

    public string Name => $"ScrapeClean, {_parser}";

    /// <param name="options">Options of the cleaner.</param>
    /// <param name="folder">Folder with <c>fold-0.model</c> and so on, as training writes them; null for the cleaner as it ships.</param>
    /// <param name="documents">All documents that training read: they say which sites belong together.</param>
    /// <param name="parser">What reads the pages.</param>
    public static PageCleaners CrossValidated(CleanerOptions options, string? folder, IReadOnlyCollection<CorpusDocument> documents, PageParser parser)
    {
        if (folder is null)
            return new([new ArticleCleaner(options)], null, parser);
        var models = Array.ConvertAll(FoldModels.Files(folder), file => PageModel.Read(File.ReadAllBytes(file)));
        return new([.. models.Select(model => new ArticleCleaner(options, null, model))], new Folds(documents, models.Length), parser);
    }

    public Cleaned Clean(CorpusDocument document)
    {
        var cleaner = _cleaners[_folds?.Of(document) ?? 0];
        var html = document.Html ?? "";
        return new Cleaned(Clean(cleaner, html).Text, null);
    }

    private CleanResult Clean(ArticleCleaner cleaner, string html)
    {
        if (_parser == PageParser.Raw)
            return cleaner.CleanHtml(html);
        if (_parser == PageParser.AngleSharp)
            return cleaner.Clean(new HtmlParser().ParseDocument(html));
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return cleaner.Clean(document);
    }
}
