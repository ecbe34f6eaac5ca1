using System.Runtime.InteropServices;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Tests;

public sealed class TrainingTests
{
    /// <summary>So many sites have each document, so that there are lines enough to learn from.</summary>
    private const int Copies = 40;

    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        Assert.SkipUnless(NativeLibrary.TryLoad("lib_lightgbm", typeof(TrainingOptions).Assembly, null, out _), "LightGBM cannot be loaded here: on Linux it needs libgomp1.");

        var first = Train();

        Assert.Contains(first.Model.First.Trees.ToArray(), tree => tree.Features.Length > 0);
        Assert.Equal(first.Model.Write(), Train().Model.Write());
    }

    private static TrainingResult Train()
    {
        var set = new CorpusSet("own", CorpusKind.Lines, "");
        var documents = Enumerable.Range(0, Copies)
            .SelectMany(copy => OwnCorpus.Read().Select(d => d with { Id = $"{d.Id}-{copy}", Site = $"site-{d.Id}-{copy}.example" }))
            .Select(d => LineLabels.Label(set, d)).ToArray();
        var options = new TrainingOptions { Folds = 2, FirstTrees = 6, SecondTrees = 4 };
        var data = TrainingData.Build(documents, new Folds([.. documents.Select(d => d.Document)], options.Folds));
        return new ScorerTrainer(data, options, _ => { }).Train(new byte[32]);
    }
}
