using ScrapeClean.Quality.Cleaners;
using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Commands;

/// <summary>The documents a command works on, and the cleaner it measures.</summary>
internal sealed record Selection(List<(CorpusSet Set, CorpusDocument Document)> Documents, ITextCleaner Cleaner)
{
    public static Selection Of(string corpora, string[] sets, string? foldModels, CleanerOptions options)
    {
        var all = CorpusSet.FindAll(corpora);
        if (all.Count == 0)
            throw new DirectoryNotFoundException($"No corpus in {Path.GetFullPath(corpora)}: it must hold fulltext, lines or extracted with .jsonl, .jsonl.gz or .jsonl.xz files.");
        var unknown = sets.Where(name => all.TrueForAll(set => set.Name != name)).ToArray();
        if (unknown.Length > 0)
            throw new ArgumentException($"No set {string.Join(", ", unknown)}; there are {string.Join(", ", all.Select(set => set.Name))}.", nameof(sets));
        var documents = CorpusReader.ReadAll(all.Where(set => sets.Length == 0 || sets.Contains(set.Name)), (_, _) => true);
        if (foldModels is null)
            return new Selection(documents, ScrapeCleanCleaner.Shipped(options));

        // Which sites share a fold depends on the sets that say so, whatever is measured.
        var linked = all.Where(set => set.Kind != CorpusKind.Extracted).SelectMany(set => JsonLinesFile.Read(set.Path)).ToArray();
        return new Selection(documents, ScrapeCleanCleaner.CrossValidated(options, foldModels, linked));
    }
}
