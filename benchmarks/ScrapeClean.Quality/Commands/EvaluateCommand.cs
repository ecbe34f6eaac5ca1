using System.CommandLine;
using System.Globalization;
using ScrapeClean.Quality.Cleaners;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Commands;

/// <summary>Scores ScrapeClean on the corpora, or on a public checkout.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var corpora = Options.Corpora();
        var models = Options.FoldModels();
        var sets = Options.Sets();
        var strictness = Options.Strictness();
        var by = new Option<string>("--by") { Description = "Splits each set by language, type or nothing.", DefaultValueFactory = _ => "language" };
        by.AcceptOnlyFromAmong("language", "type", "nothing");
        var rules = new Option<bool>("--rules-alone") { Description = "Without the scorer." };
        var wrap = new Option<int?>("--wrap") { Description = "Breaks the lines of texts with gold text at so many characters first, as mail programs and text browsers do." };
        wrap.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 1)
                result.AddError("--wrap takes a width of 1 or more.");
        });
        var wcxb = new Option<string?>("--wcxb") { Description = "A checkout of WCXB instead of the corpora." };
        var split = new Option<string>("--split") { Description = "Its split.", DefaultValueFactory = _ => "test" };
        var scrapinghub = new Option<string?>("--scrapinghub") { Description = "A checkout of scrapinghub's article-extraction-benchmark instead of the corpora." };
        var command = new Command("evaluate", "Scores ScrapeClean and prints the figures as Markdown.") { corpora, models, sets, strictness, by, rules, wrap, wcxb, split, scrapinghub };
        command.SetAction(result =>
        {
            if (result.GetValue(wcxb) is { } wcxbFolder)
                return RunCheckout("wcxb", PublicCheckouts.ReadWcxb(wcxbFolder, result.GetValue(split)!));
            if (result.GetValue(scrapinghub) is { } folder)
                return RunCheckout("scrapinghub", PublicCheckouts.ReadScrapinghub(folder));
            var options = new CleanerOptions { Strictness = result.GetValue(strictness), UseScorer = !result.GetValue(rules) };
            var selection = Selection.Of(result.GetValue(corpora)!, result.GetValue(sets) ?? [], result.GetValue(rules) ? null : result.GetValue(models), options);
            var documents = result.GetValue(wrap) is { } width ? [.. selection.Documents.Select(d => (d.Set, Wrap(d.Document, width)))] : selection.Documents;
            var figures = ProgressBar.Run("Cleaning", documents.Count, step => Evaluator.Run(selection.Cleaner, documents, step));
            new EvaluationTable(figures, Splitter(result.GetValue(by)!)).Write(Console.Out);
            return 0;
        });
        return command;
    }

    private static CorpusDocument Wrap(CorpusDocument document, int width) =>
        document.Gold is null || document.Text is null ? document : document with { Text = WrappedText.Of(document.Text, width) };

    private static Func<DocumentFigures, string?>? Splitter(string by) => by switch
    {
        "language" => f => f.Document.Language,
        "type" => f => f.Document.Type,
        _ => null,
    };

    private static int RunCheckout(string name, List<CorpusDocument> pages)
    {
        var set = new CorpusSet(name, CorpusKind.Page, "");
        var documents = pages.Select(page => (set, page)).ToList();
        foreach (var cleaner in new ITextCleaner[] { new ScrapeCleanHtmlCleaner(), new SmartReaderCleaner() })
        {
            var texts = new string[documents.Count];
            var figures = ProgressBar.Run(cleaner.Name, documents.Count, step => Evaluator.Run(cleaner, documents, step, (i, text) => texts[i] = text));
            Console.WriteLine($"{cleaner.Name}\n");
            new EvaluationTable(figures, name == "wcxb" ? f => f.Document.Type : null).Write(Console.Out);
            var (precision, recall, f1, accuracy) = ShingleScore.Summary([.. documents.Select((d, i) => ShingleScore.Of(texts[i], d.page.Gold ?? ""))]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Shingles: precision {precision:F3}, recall {recall:F3}, F1 {f1:F3}, accuracy {accuracy:F3}\n"));
        }

        return 0;
    }
}
