using System.Diagnostics;
using System.Globalization;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Commands;

/// <summary>Builds the scorer's model from the corpora.</summary>
internal static class TrainCommand
{
    /// <param name="corpora">Folder with fulltext, extracted and lines.</param>
    /// <param name="model">Where the model goes.</param>
    /// <param name="foldModels">Folder for the models of the folds, for cross-validated measuring; null for none.</param>
    /// <param name="options">How it is built.</param>
    /// <param name="output">Where progress goes.</param>
    public static int Run(string corpora, string model, string? foldModels, TrainingOptions options, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        void Log(string text)
        {
            lock (output)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:F1} s  {text}"));
        }

        var documents = CorpusReader.ReadAll(CorpusSet.FindAll(corpora), CorpusReader.ForTraining);
        if (documents.Count == 0)
            throw new DirectoryNotFoundException($"No corpus in {corpora}: it must hold fulltext, lines and extracted with .jsonl, .jsonl.gz or .jsonl.xz files.");
        Log($"{documents.Count} documents read");
        var labelled = new LabelledDocument[documents.Count];
        Parallel.For(0, documents.Count, i => labelled[i] = LineLabels.Label(documents[i].Set, documents[i].Document));
        var data = TrainingData.Build(labelled, new Folds([.. documents.Select(d => d.Document)], options.Folds));
        Log($"{data.Rows} lines labelled");
        var result = new ScorerTrainer(data, options, Log).Train(CorpusHash.Of(documents));
        var bytes = result.Model.Write();
        File.WriteAllBytes(model, bytes);
        Log($"{model}: {bytes.Length} bytes");
        if (foldModels is not null)
        {
            Directory.CreateDirectory(foldModels);
            for (var f = 0; f < result.FoldModels.Length; f++)
                File.WriteAllBytes(Path.Combine(foldModels, $"fold-{f}.model"), result.FoldModels[f].Write());
        }

        OddsFile.Write(Path.ChangeExtension(model, ".odds"), result.Odds);
        return 0;
    }
}
