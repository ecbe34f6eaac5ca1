using System.CommandLine;
using ScrapeClean.Quality.Cleaners;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Reports;

namespace ScrapeClean.Quality.Commands;

/// <summary>Measures ScrapeClean beside others in one run: whole pages, then the lift over what an extractor left.</summary>
internal static class CompareCommand
{
    private const int LengthThreshold = 80;

    public static Command Create()
    {
        var corpora = Options.Corpora();
        var models = Options.FoldModels();
        var output = Options.Output();
        var html = new Option<bool>("--html") { Description = "SmartReader too, from the pages' HTML in the folder html." };
        var command = new Command("compare", "Measures ScrapeClean, text baselines and SmartReader side by side, and the lift over extractors.") { corpora, models, output, html };
        command.SetAction(result => Run(result.GetValue(corpora)!, result.GetValue(models), result.GetValue(output), result.GetValue(html)));
        return command;
    }

    private static int Run(string corpora, string? models, string? output, bool html)
    {
        var selection = Selection.Of(corpora, [], models, new CleanerOptions());
        var pages = selection.Documents.Where(d => d.Set.Kind != CorpusKind.Extracted).ToList();
        var comparison = new Comparison();
        ITextCleaner[] cleaners = [selection.Cleaner, ScrapeCleanCleaner.RulesAlone(new CleanerOptions()), LineRule.C4(), LineRule.Length(LengthThreshold), new NothingRemoved()];
        foreach (var cleaner in cleaners)
            comparison.Add(cleaner.Name, ProgressBar.Run(cleaner.Name, pages.Count, step => Evaluator.Run(cleaner, pages, step)));
        if (html)
            AddHtml(corpora, comparison);
        Console.WriteLine("Whole pages and labelled lines; word F1 with the 95 % interval over sites\n");
        comparison.WriteMarkdown(Console.Out);

        var extracted = selection.Documents.Where(d => d.Set.Kind == CorpusKind.Extracted).ToList();
        var lift = new Comparison();
        if (extracted.Count > 0)
        {
            lift.Add("as the extractor left it", Evaluator.Run(new NothingRemoved(), extracted));
            lift.Add("cleaned once more", ProgressBar.Run("Lift", extracted.Count, step => Evaluator.Run(selection.Cleaner, extracted, step)));
            Console.WriteLine("\nLift: what an extractor left, cleaned once more\n");
            lift.WriteMarkdown(Console.Out);
        }

        if (output is not null)
            Save(output, comparison, lift);
        return 0;
    }

    private static void AddHtml(string corpora, Comparison comparison)
    {
        var smartReader = new SmartReaderCleaner();
        foreach (var set in CorpusSet.FindHtml(corpora))
        {
            var documents = JsonLinesFile.Read(set.Path).Select(document => (set, document)).ToList();
            comparison.Add(smartReader.Name, ProgressBar.Run($"{smartReader.Name}: {set.Name}", documents.Count, step => Evaluator.Run(smartReader, documents, step)));
        }
    }

    private static void Save(string folder, Comparison comparison, Comparison lift)
    {
        Directory.CreateDirectory(folder);
        using (var markdown = new StreamWriter(Path.Combine(folder, "quality.md")))
        {
            comparison.WriteMarkdown(markdown);
            markdown.WriteLine();
            lift.WriteMarkdown(markdown);
        }

        using (var json = File.Create(Path.Combine(folder, "quality.json")))
            comparison.WriteJson(json);
        using (var json = File.Create(Path.Combine(folder, "lift.json")))
            lift.WriteJson(json);
        File.WriteAllText(Path.Combine(folder, "quality.svg"), BarChart.Draw(comparison.Cells, "What stays of the article and goes of the page, from text alone"));
    }
}
