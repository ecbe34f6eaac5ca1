using System.CommandLine;
using ScrapeClean.Quality.Cleaners;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Commands;

/// <summary>Cleans the pages of the corpora, each by a model that never saw its site, and prints the figures.</summary>
internal static class EvaluatePagesCommand
{
    public static Command Create()
    {
        var corpora = Options.Corpora();
        var models = Options.FoldModels();
        var parser = new Option<string>("--parser") { Description = "What reads the pages; smartreader is the other library.", DefaultValueFactory = _ => "raw" };
        parser.AcceptOnlyFromAmong("raw", "anglesharp", "htmlagilitypack", "smartreader");
        var command = new Command("evaluate-pages", "Scores ScrapeClean on the pages of the folder html and prints the figures as Markdown.") { corpora, models, parser };
        command.SetAction(result => Run(result.GetValue(corpora)!, result.GetValue(models), result.GetValue(parser)!, Console.Out));
        return command;
    }

    private static int Run(string corpora, string? foldModels, string cleaner, TextWriter output)
    {
        // Folds need every site that training saw; pages are read again one by one, since all of them do not fit into memory.
        var sets = CorpusSet.FindHtml(corpora).ToArray();
        var sites = sets.SelectMany(set => JsonLinesFile.Read(set.Path).Select(d => d with { Html = null, Gold = null, Text = null })).ToArray();
        ITextCleaner tested = cleaner == "smartreader"
            ? new SmartReaderCleaner()
            : PageCleaners.CrossValidated(new CleanerOptions(), foldModels, sites, Enum.Parse<PageParser>(cleaner, ignoreCase: true));
        var figures = sets.SelectMany(set => JsonLinesFile.ReadLines(set.Path).AsParallel().AsOrdered()
            .Select(line => Score(set, CorpusDocument.Parse(line), tested))).ToArray();
        output.WriteLine($"{tested.Name}{(foldModels is null ? ", as shipped: trained on these very pages" : ", cross-validated by site")}");
        new EvaluationTable(figures, f => f.Set.Name == "wcxb" ? f.Document.Type : f.Document.Language).Write(output);
        return 0;
    }

    private static DocumentFigures Score(CorpusSet set, CorpusDocument document, ITextCleaner cleaner)
    {
        var score = DocumentScore.Of(document, cleaner.Clean(document).Text);
        return new DocumentFigures(set, document with { Html = null, Gold = null }, score, null);
    }
}
