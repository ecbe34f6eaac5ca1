using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>How the scorer is built.</summary>
internal sealed record TrainingOptions
{
    public int Folds { get; init; } = 8;

    public int FirstTrees { get; init; } = 150;

    public int SecondTrees { get; init; } = 120;

    public int Leaves { get; init; } = Forest.MaxLeaves;

    public double Rate { get; init; } = 0.1;

    /// <summary>Trainings side by side.</summary>
    public int Parallelism { get; init; } = 2;
}

/// <summary>What training gives: the lines it learned from, a model for each fold that never saw the fold, the odds those models gave, and the model of all.</summary>
internal sealed record TrainingResult(TrainingData Data, TextModel Model, TextModel[] FoldModels, int[][] Odds);

/// <summary>
/// Trains words, first pass and second pass one upon the other. Whatever a stage hands to the next was computed by a model that had not seen the
/// line's site, so that each stage learns from answers as good, and as bad, as it will get.
/// </summary>
internal sealed class ScorerTrainer(TrainingData corpora, TrainingOptions options, Action<string> log)
{
    private const int None = -1;

    public TrainingResult Train(byte[] dataHash)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism };
        var words = LineWordsTrainer.Train(corpora, options);
        var leftovers = LeftoverWordsTrainer.Train(corpora, options);
        var functionWords = FunctionWordsReader.FromPacks();
        log("Words learned");
        var data = corpora.With(new PlantedLeftovers(corpora, words).Make());
        log($"{data.Documents.Length - corpora.Documents.Length} articles with planted leftovers, {data.Rows} lines");
        var columns = new FeatureColumns[data.Documents.Length];
        Parallel.For(0, columns.Length, d =>
        {
            columns[d] = new FeatureColumns(TextLayout.SecondPass, data.Scans[d].Rows);
            TextFeatures.Fill(data.Scans[d], data.Documents[d].Blocks, data.Documents[d].Marks, words[data.FoldOf[d]], functionWords, columns[d]);
        });
        var odds = new int[data.Documents.Length][];
        var first = TrainPass(data, columns, TextLayout.FirstPass, options.FirstTrees, odds, "First pass", parallel);
        var doubted = LabelDoubts.Apply(data, odds);
        log($"{doubted} documents whose gold text is doubted");
        Parallel.For(0, columns.Length, d =>
        {
            TextScorer.FillFirst(odds[d], columns[d]);
            PassFeatures.Fill(data.Scans[d], columns[d]);
        });
        var second = TrainPass(data, columns, TextLayout.SecondPass, options.SecondTrees, odds, "Second pass", parallel);
        foreach (var column in columns)
            column.Dispose();
        Parallel.For(0, odds.Length, d => leftovers[data.FoldOf[d]].Revise(data.Scans[d], data.Documents[d].Marks, odds[d]));
        var calibration = Calibrator.Fit(data, odds);
        var models = Enumerable.Range(0, options.Folds + 1).Select(f => new TextModel(words[f], leftovers[f], functionWords, first[f], second[f], calibration, dataHash)).ToArray();
        return new TrainingResult(data, models[^1], models[..^1], odds);
    }

    private int FoldOrNone(int f) => f == options.Folds ? None : f;

    private Forest[] TrainPass(TrainingData data, FeatureColumns[] columns, int features, int trees, int[][] odds, string name, ParallelOptions parallel)
    {
        var forests = new Forest[options.Folds + 1];
        using var trainer = new ForestTrainer(data, columns, features, trees, options.Leaves, options.Rate);
        Parallel.For(0, forests.Length, parallel, f =>
        {
            forests[f] = trainer.Train(FoldOrNone(f));
            for (var d = 0; d < columns.Length; d++)
            {
                if (data.FoldOf[d] != f)
                    continue;
                odds[d] = new int[columns[d].Rows];
                forests[f].Score(columns[d], odds[d]);
            }

            log(f == options.Folds ? $"{name}, all" : $"{name}, without fold {f}");
        });
        return forests;
    }
}
