using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Evaluation;

/// <summary>
/// Puts each of the lines that were written to learn from alone into the article of its language's examples, between two paragraphs and behind the last, and
/// looks whether it goes.
/// </summary>
internal static class LoneLines
{
    /// <summary>Below the title and the first paragraph.</summary>
    private const int Between = 2;

    /// <param name="cleaners">For each fold the cleaner that never saw its lines; or one for all.</param>
    /// <returns>For each language its furniture and its body.</returns>
    public static SortedDictionary<string, (LoneTally Furniture, LoneTally Body)> Run(IReadOnlyList<ArticleCleaner> cleaners)
    {
        var lines = OwnLines.ToLearnFrom(cleaners.Count).ToLookup(line => OwnLines.LanguageOf(line.Document));
        var articles = lines.ToDictionary(language => language.Key, language => OwnLines.ArticleOf(language.Key));
        var results = lines.SelectMany(language => language.Select(line => (Language: language.Key, line.Document, line.Fold))).ToArray().AsParallel()
            .Select(line => (line.Language, IsBody: line.Document.Body[0], Gone: Gone(cleaners[line.Fold], articles[line.Language], line.Document.Text)));
        var tallies = new SortedDictionary<string, (LoneTally Furniture, LoneTally Body)>(StringComparer.Ordinal);
        foreach (var (language, isBody, (between, atEnd)) in results)
        {
            if (!tallies.TryGetValue(language, out var tally))
                tallies[language] = tally = (new LoneTally(), new LoneTally());
            (isBody ? tally.Body : tally.Furniture).Add(between, atEnd);
        }

        return tallies;
    }

    private static (bool Between, bool AtEnd) Gone(ArticleCleaner cleaner, string[] article, string line) =>
        (IsGone(cleaner, article, line, Between), IsGone(cleaner, article, line, article.Length));

    private static bool IsGone(ArticleCleaner cleaner, string[] article, string line, int at)
    {
        var text = string.Join("\n\n", [.. article[..at], line, .. article[at..]]);
        return !cleaner.Clean(text).Text.Split('\n').Contains(line, StringComparer.Ordinal);
    }
}
