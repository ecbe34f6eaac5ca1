using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>
/// Learns <see cref="LeftoverWords"/> from the corpora, without the furniture of whole pages, and from all lines of the project's own: for each fold one that
/// never saw it, and behind them the one of all.
/// </summary>
internal static class LeftoverWordsTrainer
{
    /// <summary>Twice as many weights as for other words: with fewer, what prompts alone say shared its weight with words of articles too often.</summary>
    private const int SizeBits = 19;

    /// <summary>There are few leftovers in the corpora.</summary>
    private const float OwnWeight = 5;

    private const int None = -1;

    public static LeftoverWords[] Train(TrainingData corpora, TrainingOptions options)
    {
        var data = corpora.With(OwnLines.InFolds(options.Folds));
        var trainer = new LexicalTrainer(data, SizeBits, (d, i) => data.Scans[d].TokensOf(i), OwnWeight);
        var targets = WordTargets.Leftovers(data);
        var models = new LeftoverWords[options.Folds + 1];
        Parallel.For(0, models.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism }, f =>
            models[f] = new LeftoverWords(trainer.Train(f == options.Folds ? None : f, targets)));
        return models;
    }
}
