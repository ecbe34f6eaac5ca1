using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Metrics;
using ScrapeClean.Quality.Training;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Cleaners;

/// <summary>The library on plain text. With the models of folds each document is cleaned by the model that never saw its site.</summary>
internal sealed class ScrapeCleanCleaner : ITextCleaner
{
    private readonly ArticleCleaner[] _cleaners;
    private readonly Folds? _folds;

    private ScrapeCleanCleaner(string name, ArticleCleaner[] cleaners, Folds? folds)
    {
        Name = name;
        _cleaners = cleaners;
        _folds = folds;
    }

    public string Name { get; }

    /// <summary>The cleaner as it ships.</summary>
    public static ScrapeCleanCleaner Shipped(CleanerOptions options) => new("ScrapeClean", [new ArticleCleaner(options)], null);

    public static ScrapeCleanCleaner RulesAlone(CleanerOptions options) =>
        new("ScrapeClean, rules alone", [new ArticleCleaner(options with { UseScorer = false })], null);

    /// <param name="options">Options of the cleaner.</param>
    /// <param name="folder">Folder with <c>fold-0.model</c> and so on, as training writes them.</param>
    /// <param name="documents">All documents that training read: they say which sites belong together.</param>
    public static ScrapeCleanCleaner CrossValidated(CleanerOptions options, string folder, IReadOnlyCollection<CorpusDocument> documents)
    {
        var models = Array.ConvertAll(FoldModels.Files(folder), file => TextModel.Read(File.ReadAllBytes(file)));
        return CrossValidated(options, models, documents);
    }

    /// <param name="options">Options of the cleaner.</param>
    /// <param name="models">For each fold the model that never saw it.</param>
    /// <param name="documents">All documents that training read.</param>
    public static ScrapeCleanCleaner CrossValidated(CleanerOptions options, TextModel[] models, IReadOnlyCollection<CorpusDocument> documents) =>
        new("ScrapeClean", [.. models.Select(model => new ArticleCleaner(options, new TextScorer(model)))], new Folds(documents, models.Length));

    public Cleaned Clean(CorpusDocument document)
    {
        var cleaner = _cleaners[_folds?.Of(document) ?? 0];
        var result = cleaner.Clean(document.Text ?? "");
        return new Cleaned(result.Text, [.. result.Removals.Select(r => new RemovedSpan(r.Start, r.Length, r.Kind.ToString()))]);
    }
}
