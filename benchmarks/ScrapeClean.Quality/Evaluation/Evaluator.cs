using ScrapeClean.Quality.Cleaners;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Evaluation;

/// <summary>One document's figures, with what it is grouped by.</summary>
internal sealed record DocumentFigures(CorpusSet Set, CorpusDocument Document, DocumentScore? Words, LineScore? Lines);

/// <summary>Cleans documents and scores what is left.</summary>
internal static class Evaluator
{
    public static DocumentFigures[] Run(ITextCleaner cleaner, IReadOnlyList<(CorpusSet Set, CorpusDocument Document)> documents, Action? progress = null, Action<int, string>? texts = null)
    {
        var figures = new DocumentFigures[documents.Count];
        Parallel.For(0, documents.Count, i =>
        {
            var (set, document) = documents[i];
            var cleaned = cleaner.Clean(document);
            figures[i] = document.Labels is null
                ? new DocumentFigures(set, document, DocumentScore.Of(document, cleaned.Text), null)
                : new DocumentFigures(set, document, null, LineScore.Of(document, cleaned.Removed ?? []));
            texts?.Invoke(i, cleaned.Text);
            progress?.Invoke();
        });
        return figures;
    }

    public static LineScore Sum(IEnumerable<LineScore> scores)
    {
        var sum = new LineScore();
        foreach (var score in scores)
            sum.Add(score);
        return sum;
    }
}
