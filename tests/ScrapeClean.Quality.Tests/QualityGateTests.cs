using System.Globalization;
using System.Security.Cryptography;
using ScrapeClean.Quality.Cleaners;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Tests;

/// <summary>
/// Floors of the shipped cleaner by set and language. The shipped model has seen these documents, so the figures are no promise for others; they
/// fall when something breaks, and that is what they are for.
/// </summary>
public sealed class QualityGateTests
{
    /// <summary>
    /// SHA-256 of Data/floors.tsv. It stands here so that no floor changes in passing: whoever lowers one changes this line too, and says why in
    /// the change.
    /// </summary>
    private const string FloorsHash = "daf3f3483e519c30df7069310b6518e0db3e600314f943c60a7c4a37338a9611";

    [Fact]
    public void The_floors_are_the_pinned_ones()
    {
        Assert.Equal(FloorsHash, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(FloorsPath))));
    }

    [Fact]
    public void Every_set_and_language_stays_above_its_floor()
    {
        var corpora = FindCorpora();
        Assert.SkipWhen(corpora is null, "The corpora are not beside the repository (../shared/corpora): nothing to measure.");
        var floors = File.ReadLines(FloorsPath).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToArray();
        var faults = new List<string>();
        foreach (var set in CorpusSet.FindAll(corpora).Where(set => floors.Any(floor => floor[0] == set.Name)))
            Check(set, [.. floors.Where(floor => floor[0] == set.Name)], faults);
        Assert.Empty(faults);
    }

    private static void Check(CorpusSet set, string[][] floors, List<string> faults)
    {
        var documents = CorpusReader.ReadAll([set], (_, _) => true);
        var hash = Convert.ToHexStringLower(CorpusHash.Of(documents));
        var pinned = floors.Single(floor => floor[1] == "hash")[2];
        if (hash != pinned)
        {
            faults.Add($"{set.Name}: the corpus is another one ({hash}); the floors were measured on {pinned}.");
            return;
        }

        var figures = Evaluator.Run(ScrapeCleanCleaner.Shipped(new CleanerOptions()), documents);
        foreach (var floor in floors.Where(floor => floor[1] != "hash"))
        {
            var part = figures.Where(f => floor[1] == "all" || f.Document.Language == floor[1]).ToArray();
            var value = FigureOf(part);
            var least = double.Parse(floor[2], CultureInfo.InvariantCulture);
            if (value < least)
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{set.Name}, {floor[1]}: {value:F4}, the floor is {least:F4}."));
        }
    }

    /// <summary>Word F1 of documents with gold, macro F1 of labelled lines.</summary>
    private static double FigureOf(DocumentFigures[] figures) => figures[0].Lines is null
        ? DocumentSummary.Of([.. figures.Select(f => f.Words!)]).F1
        : Evaluator.Sum(figures.Select(f => f.Lines!)).MacroF1;

    private static string FloorsPath => Path.Combine(AppContext.BaseDirectory, "Data", "floors.tsv");

    private static string? FindCorpora()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpora = Path.Combine(folder.FullName, "..", "shared", "corpora");
            if (File.Exists(Path.Combine(folder.FullName, "ScrapeClean.sln")))
                return Directory.Exists(corpora) ? corpora : null;
        }

        return null;
    }
}
