using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>Learns the models of words of a line, from the corpora and from the examples of the packs: for each fold one that never saw it, and behind them the one of all.</summary>
internal static class LineWordsTrainer
{
    private const int SizeBits = 18;
    private const int None = -1;

    public static LineWords[] Train(TrainingData corpora, TrainingOptions options)
    {
        var data = corpora.With(OwnLines.Examples().Select(line => (line, TrainingData.NoFold)));
        var trainer = new LexicalTrainer(data, SizeBits, (d, i) => data.Scans[d].TokensOf(i));
        var targets = WordTargets.OfWords(data);
        var heads = new LexicalModel[(options.Folds + 1) * LineWords.Heads];
        Parallel.For(0, heads.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism }, n =>
        {
            var fold = n / LineWords.Heads;
            heads[n] = trainer.Train(fold == options.Folds ? None : fold, targets[n % LineWords.Heads]);
        });
        return [.. heads.Chunk(LineWords.Heads).Select(LineWords.Of)];
    }
}
