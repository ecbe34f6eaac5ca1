namespace ScrapeClean.Quality.Corpora;

/// <summary>Reads the sets of a folder.</summary>
internal static class CorpusReader
{
    private static readonly string[] Extractors = ["boilerpipe", "readability-linkedom", "smartreader", "trafilatura"];

    /// <summary>All documents of the sets that pass, in a fixed order.</summary>
    public static List<(CorpusSet Set, CorpusDocument Document)> ReadAll(IEnumerable<CorpusSet> sets, Func<CorpusSet, CorpusDocument, bool> take)
    {
        var documents = new List<(CorpusSet, CorpusDocument)>();
        foreach (var set in sets)
            documents.AddRange(JsonLinesFile.Read(set.Path).Where(d => take(set, d)).Select(d => (set, d)));
        return documents;
    }

    /// <summary>What training takes: everything, but of the largest extracted set each page from one extractor only.</summary>
    public static bool ForTraining(CorpusSet set, CorpusDocument document) =>
        set.Kind != CorpusKind.Extracted || !set.Name.StartsWith("wcxb/", StringComparison.Ordinal)
        || set.Name.EndsWith(Extractors[document.Id.Sum(c => c) % Extractors.Length], StringComparison.Ordinal);
}
