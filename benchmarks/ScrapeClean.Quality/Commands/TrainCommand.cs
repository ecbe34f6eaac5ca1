using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ScrapeClean.Quality.Cleaners;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Quality.Reports;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Commands;

/// <summary>Builds the scorer's model from the corpora.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var corpora = Options.Corpora();
        var model = new Option<string>("--model") { Description = "Where the model goes.", DefaultValueFactory = _ => DefaultModel };
        var foldModels = new Option<string?>("--fold-models") { Description = "Folder for the models of the folds, for cross-validated measuring." };
        var folds = new Option<int>("--folds") { Description = "Folds, by site.", DefaultValueFactory = _ => new TrainingOptions().Folds };
        var command = new Command("train", "Builds the scorer's model: seeded, deterministic, cross-validated by site.") { corpora, model, foldModels, folds };
        command.SetAction(result => Run(result.GetValue(corpora)!, result.GetValue(model)!, result.GetValue(foldModels), new TrainingOptions { Folds = result.GetValue(folds) }));
        return command;
    }

    /// <summary>Where the library's own model is.</summary>
    internal const string DefaultModel = "src/ScrapeClean/Scoring/Model/text.model";

    private const string Card = "CARD.md";

    private static int Run(string corpora, string model, string? foldModels, TrainingOptions options)
    {
        var log = Logger();
        var documents = Read(corpora);
        log($"{documents.Count} documents read");
        var data = Label(documents, options);
        log($"{data.Rows} lines labelled");
        var hash = CorpusHash.Of(documents.Concat(OwnLines.All().Select(l => (l.Corpus, l.Document))));
        var result = new ScorerTrainer(data, options, log).Train(hash);
        var bytes = result.Model.Write();
        File.WriteAllBytes(model, bytes);
        log($"{model}: {bytes.Length} bytes, data {Convert.ToHexStringLower(hash)}");
        if (foldModels is not null)
            FoldModels.Write(foldModels, result.FoldModels.Select(m => m.Write()));
        var reliability = ReliabilityOf(result);
        Console.WriteLine("Confidence and how often it is right, by cross-validation over sites\n");
        reliability.Write(Console.Out);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nMean difference {reliability.ExpectedError():F4}"));
        var measured = documents.Where(d => d.Set.Kind != CorpusKind.Extracted).ToList();
        var cleaner = ScrapeCleanCleaner.CrossValidated(new CleanerOptions(), result.FoldModels, [.. documents.Select(d => d.Document)]);
        var figures = Evaluator.Run(cleaner, measured);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(model) ?? "", Card), ModelCard.Write(bytes.Length, hash, documents.Select(d => d.Set), figures, reliability));
        return 0;
    }

    /// <summary>Writes what is done when.</summary>
    internal static Action<string> Logger()
    {
        var watch = Stopwatch.StartNew();
        return text =>
        {
            lock (watch)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:F1} s  {text}"));
        };
    }

    internal static IReadOnlyList<(CorpusSet Set, CorpusDocument Document)> Read(string corpora)
    {
        var documents = CorpusReader.ReadAll(CorpusSet.FindAll(corpora), CorpusReader.ForTraining);
        return documents.Count > 0
            ? documents
            : throw new DirectoryNotFoundException($"No corpus in {Path.GetFullPath(corpora)}: it must hold fulltext, lines and extracted with .jsonl, .jsonl.gz or .jsonl.xz files.");
    }

    internal static TrainingData Label(IReadOnlyList<(CorpusSet Set, CorpusDocument Document)> documents, TrainingOptions options)
    {
        var folds = new Folds([.. documents.Select(d => d.Document)], options.Folds);
        var labelled = new LabelledDocument[documents.Count];
        Parallel.For(0, documents.Count, i => labelled[i] = LineLabels.Label(documents[i].Set, documents[i].Document));
        return TrainingData.Build([.. labelled, .. MakeLong(documents, folds)], folds);
    }

    private static IEnumerable<LabelledDocument> MakeLong(IEnumerable<(CorpusSet Set, CorpusDocument Document)> documents, Folds folds)
    {
        var longOnes = new LongDocuments(folds);
        foreach (var (set, document) in documents)
        {
            if (set.Kind == CorpusKind.Page)
                longOnes.Note(document);
        }

        return longOnes.Plan().Select(LongTexts.Of);
    }

    private static Reliability ReliabilityOf(TrainingResult result)
    {
        var data = result.Data;
        var table = new Reliability();
        for (var d = 0; d < data.Documents.Length; d++)
        {
            for (var i = 0; i < result.Odds[d].Length; i++)
            {
                if (data.Documents[d].Weight[i] > 0)
                    table.Add(result.Model.Calibration.Probability(result.Odds[d][i]), data.Documents[d].Body[i], data.Documents[d].Weight[i]);
            }
        }

        return table;
    }
}
