using System.CommandLine;
using System.Globalization;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Training;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Commands;

/// <summary>
/// What goes of the lines in <c>Training/Lines</c> where each stands alone in an article. Furniture and body were written to be hard to tell apart, and no phrase
/// need know them: the figures are for comparing models and lines, not of texts as they are found.
/// </summary>
internal static class EvaluateLeftoversCommand
{
    private const string All = "all";

    public static Command Create()
    {
        var models = Options.FoldModels();
        var rules = new Option<bool>("--rules-alone") { Description = "Without the scorer." };
        var command = new Command("evaluate-leftovers", "Shows what goes of the lines to learn from, each alone in an article.") { models, rules };
        command.SetAction(result => Run(result.GetValue(rules) ? null : result.GetValue(models), result.GetValue(rules)));
        return command;
    }

    private static int Run(string? models, bool rulesAlone)
    {
        ArticleCleaner[] cleaners = models is null
            ? [new ArticleCleaner(new CleanerOptions { UseScorer = !rulesAlone })]
            : Array.ConvertAll(FoldModels.Files(models), file => new ArticleCleaner(new CleanerOptions(), new TextScorer(TextModel.Read(File.ReadAllBytes(file)))));
        var tallies = LoneLines.Run(cleaners);
        Console.WriteLine("| language | furniture | goes between paragraphs | goes at the end | body | goes between paragraphs | goes at the end |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        var (furniture, body) = (new LoneTally(), new LoneTally());
        foreach (var (language, tally) in tallies)
        {
            Write(language, tally.Furniture, tally.Body);
            furniture.Add(tally.Furniture);
            body.Add(tally.Body);
        }

        Write(All, furniture, body);
        return 0;
    }

    private static void Write(string name, LoneTally furniture, LoneTally body) => Console.WriteLine($"| {name} | {Columns(furniture)} | {Columns(body)} |");

    private static string Columns(LoneTally tally) =>
        string.Create(CultureInfo.InvariantCulture, $"{tally.Lines} | {tally.GoneBetween / (double)tally.Lines:F4} | {tally.GoneAtEnd / (double)tally.Lines:F4}");
}
