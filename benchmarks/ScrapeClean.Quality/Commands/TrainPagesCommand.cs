using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Training;
using ScrapeClean.Quality.Training.Pages;

namespace ScrapeClean.Quality.Commands;

/// <summary>Builds the model of the scorer of pages from the corpora.</summary>
internal static class TrainPagesCommand
{
    /// <summary>Pages have more columns than texts, and take more trees.</summary>
    private static readonly TrainingOptions Trees = new() { Folds = 4, FirstTrees = 200, SecondTrees = 200, Rate = 0.08 };

    public static Command Create()
    {
        var corpora = Options.Corpora();
        var model = new Option<string>("--model") { Description = "Where the model goes.", DefaultValueFactory = _ => "src/ScrapeClean/Pages/Model/page.model" };
        var foldModels = new Option<string?>("--fold-models") { Description = "Folder for the models of the folds, for cross-validated measuring." };
        var command = new Command("train-pages", "Builds the model of the scorer of pages from the folder html: seeded, deterministic, cross-validated by site.") { corpora, model, foldModels };
        command.SetAction(result => Run(result.GetValue(corpora)!, result.GetValue(model)!, result.GetValue(foldModels), Trees));
        return command;
    }

    private static int Run(string corpora, string model, string? foldModels, TrainingOptions options)
    {
        var watch = Stopwatch.StartNew();
        void Log(string text)
        {
            lock (watch)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:F1} s  {text}"));
        }

        var samples = ReadAll(corpora, options);
        if (samples.Length == 0)
            throw new DirectoryNotFoundException($"No pages in {corpora}: it must hold html with .jsonl, .jsonl.gz or .jsonl.xz files.");
        Log($"{samples.Length} pages read and labelled");
        var hash = CorpusHash.Of(samples.Select(s => s.Labelled).Concat(OwnLines.Examples()).Select(l => (l.Corpus, l.Document)));
        var folds = new Folds([.. samples.Select(s => s.Labelled.Document)], options.Folds);
        samples = [.. samples, .. MakeLong(corpora, folds)];
        var data = TrainingData.Build([.. samples.Select(s => s.Labelled)], folds);
        Log($"{data.Rows} blocks");
        var result = new PageTrainer(data, samples, options, Log).Train(hash);
        var bytes = result.Model.Write();
        File.WriteAllBytes(model, bytes);
        Log($"{model}: {bytes.Length} bytes");
        if (foldModels is not null)
            FoldModels.Write(foldModels, result.FoldModels.Select(m => m.Write()));
        PageReport.Print(data, result.Odds, result.Model.Calibration, Console.Out);
        return 0;
    }

    /// <summary>Pages are large: they are read one by one, and only what training needs of them stays.</summary>
    private static PageSample[] ReadAll(string corpora, TrainingOptions options)
    {
        var samples = new List<PageSample>();
        foreach (var set in CorpusSet.FindHtml(corpora))
        {
            samples.AddRange(JsonLinesFile.ReadLines(set.Path).AsParallel().AsOrdered().WithDegreeOfParallelism(options.Parallelism)
                .Select(line => PageSample.Read(set, CorpusDocument.Parse(line)))
                .Where(s => s.Labelled.Blocks.Length > 0));
        }

        return [.. samples];
    }

    private static IEnumerable<PageSample> MakeLong(string corpora, Folds folds)
    {
        var documents = new LongDocuments(folds);
        foreach (var set in CorpusSet.FindHtml(corpora))
        {
            foreach (var line in JsonLinesFile.ReadLines(set.Path))
                documents.Note(CorpusDocument.Parse(line));
        }

        return documents.Plan().Select(LongPages.Of);
    }
}
