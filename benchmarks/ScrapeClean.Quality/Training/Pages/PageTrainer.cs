using ScrapeClean.Features;
using ScrapeClean.Pages;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training.Pages;

/// <summary>What training for pages gives.</summary>
internal sealed record PageTrainingResult(PageModel Model, PageModel[] FoldModels, int[][] Odds);

/// <summary>
/// Trains the scorer of pages: words of the text, words of the markup, first pass, second pass, each upon answers of models that had not seen the
/// line's site. The same as for texts, with the columns of markup besides.
/// </summary>
internal sealed class PageTrainer(TrainingData data, PageSample[] samples, TrainingOptions options, Action<string> log)
{
    private const int None = -1;
    private readonly FunctionWords _functionWords = FunctionWordsReader.FromPacks();
    private const int MarkupBits = 17;

    public PageTrainingResult Train(byte[] dataHash)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism };
        var words = LineWordsTrainer.Train(data, options);
        var markup = new LexicalModel[options.Folds + 1];
        var markupTrainer = new LexicalTrainer(data, MarkupBits, (d, i) => samples[d].TokensOf(i));
        Parallel.For(0, markup.Length, parallel, f => markup[f] = markupTrainer.Train(FoldOrNone(f), data.Labels));
        log("Words learned");
        var columns = new FeatureColumns[data.Documents.Length];
        Parallel.For(0, columns.Length, parallel, d => columns[d] = ColumnsOf(d, words[data.FoldOf[d]], markup[data.FoldOf[d]]));
        log("Columns filled");
        var odds = new int[data.Documents.Length][];
        var first = TrainPass(columns, options.FirstTrees, odds, "First pass", parallel);
        Parallel.For(0, columns.Length, parallel, d =>
        {
            TextScorer.FillFirst(odds[d], columns[d]);
            PassFeatures.Fill(data.Scans[d], columns[d]);
        });
        var second = TrainPass(columns, options.SecondTrees, odds, "Second pass", parallel);
        foreach (var column in columns)
            column.Dispose();
        var calibration = Calibrator.Fit(data, odds);
        var models = Enumerable.Range(0, options.Folds + 1).Select(f => new PageModel(words[f], _functionWords, markup[f], first[f], second[f], calibration, dataHash)).ToArray();
        return new PageTrainingResult(models[^1], models[..^1], odds);
    }

    private FeatureColumns ColumnsOf(int d, LineWords words, LexicalModel markup)
    {
        var columns = new FeatureColumns(MarkupLayout.Columns, data.Scans[d].Rows);
        samples[d].CopyTo(columns);
        TextFeatures.Fill(data.Scans[d], data.Documents[d].Blocks, data.Documents[d].Marks, words, _functionWords, columns);
        var odds = new byte[columns.Rows];
        for (var i = 0; i < odds.Length; i++)
            odds[i] = markup.Score(samples[d].TokensOf(i));
        MarkupFeatures.FillLexical(odds, columns);
        return columns;
    }

    private int FoldOrNone(int f) => f == options.Folds ? None : f;

    private Forest[] TrainPass(FeatureColumns[] columns, int trees, int[][] odds, string name, ParallelOptions parallel)
    {
        var forests = new Forest[options.Folds + 1];
        using var trainer = new ForestTrainer(data, columns, MarkupLayout.Columns, trees, options.Leaves, options.Rate);
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
