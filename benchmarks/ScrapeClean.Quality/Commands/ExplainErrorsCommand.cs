using System.CommandLine;
using System.Globalization;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Commands;

/// <summary>The worst documents of a set line by line, and the wrong decisions that come most often.</summary>
internal static class ExplainErrorsCommand
{
    private const int Shown = 100;

    public static Command Create()
    {
        var corpora = Options.Corpora();
        var models = Options.FoldModels();
        var sets = Options.Sets();
        var worst = new Option<int>("--worst") { Description = "Documents shown.", DefaultValueFactory = _ => 5 };
        var frequent = new Option<int>("--frequent") { Description = "Wrong decisions shown.", DefaultValueFactory = _ => 30 };
        var command = new Command("explain-errors", "Shows the worst documents and the most frequent wrong decisions.") { corpora, models, sets, worst, frequent };
        command.SetAction(result =>
        {
            var selection = Selection.Of(result.GetValue(corpora)!, result.GetValue(sets) ?? [], result.GetValue(models), new CleanerOptions());
            var errors = ProgressBar.Run("Cleaning", selection.Documents.Count, step => selection.Documents.AsParallel().AsOrdered().Select(d => ErrorsOf(selection, d.Set, d.Document, step)).ToList());
            foreach (var document in errors.OrderByDescending(e => e.Weight).Take(result.GetValue(worst)))
                WriteDocument(document);
            WriteFrequent(errors, result.GetValue(frequent));
            return 0;
        });
        return command;
    }

    private static DocumentErrors ErrorsOf(Selection selection, CorpusSet set, CorpusDocument document, Action step)
    {
        var labelled = LineLabels.Label(set, document);
        var removed = new bool[labelled.Text.Length];
        foreach (var span in selection.Cleaner.Clean(document).Removed ?? [])
            removed.AsSpan(span.Start, span.Length).Fill(true);
        var lines = new List<(bool Lost, string Text)>();
        double wrong = 0;
        double all = 0;
        for (var i = 0; i < labelled.Blocks.Length; i++)
        {
            var block = labelled.Blocks[i];
            var words = WordTokens.Of(block.Of(labelled.Text).ToString()).Count;
            all += words;
            var gone = removed.AsSpan(block.Start, block.Length).Count(true) * 2 > block.Length;
            if (labelled.Weight[i] < 0.5f || gone != labelled.Body[i])
                continue;
            wrong += words;
            lines.Add((gone, block.Of(labelled.Text).ToString().ReplaceLineEndings(" ")));
        }

        step();
        return new DocumentErrors(set.Name, document.Id, all == 0 ? 0 : wrong / all, lines);
    }

    private static void WriteDocument(DocumentErrors document)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document.Set} {document.Id}: {document.Weight:P0} of its words wrong"));
        foreach (var (lost, text) in document.Lines)
            Console.WriteLine($"  {(lost ? "lost" : "left")}  {text[..Math.Min(Shown, text.Length)]}");
        Console.WriteLine();
    }

    private static void WriteFrequent(List<DocumentErrors> errors, int count)
    {
        Console.WriteLine("Most frequent");
        foreach (var group in errors.SelectMany(e => e.Lines).GroupBy(line => line).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Text, StringComparer.Ordinal).Take(count))
            Console.WriteLine($"  {group.Count(),5}  {(group.Key.Lost ? "lost" : "left")}  {group.Key.Text[..Math.Min(Shown, group.Key.Text.Length)]}");
    }

    private sealed record DocumentErrors(string Set, string Id, double Weight, List<(bool Lost, string Text)> Lines);
}
