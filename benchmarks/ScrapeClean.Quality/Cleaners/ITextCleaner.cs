using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Cleaners;

/// <summary>What a cleaner made of a document.</summary>
/// <param name="Text">What it kept.</param>
/// <param name="Removed">What it took out of the document's text; null where the cleaner does not work on the text.</param>
internal sealed record Cleaned(string Text, IReadOnlyList<RemovedSpan>? Removed);

/// <summary>Something that cleans documents. Thread-safe.</summary>
internal interface ITextCleaner
{
    string Name { get; }

    Cleaned Clean(CorpusDocument document);
}
