using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>
/// Articles with furniture planted between their lines: what extractors left of the corpora's pages holds too few lone prompts and labels to learn
/// them from. Host and furniture come from different sites of one fold and language, so that cross-validation holds.
/// </summary>
/// <param name="data">The lines of the corpora.</param>
/// <param name="words">The models of words of each fold.</param>
internal sealed class PlantedLeftovers(TrainingData data, LineWords[] words)
{
    private const int Seed = 30;

    /// <summary>The set whose texts went through an extractor before they were labelled by hand: hosts as they are.</summary>
    private const string ExtractedByOthers = "turku";

    /// <summary>Lines that are taken of a host, and lines of body that it needs.</summary>
    private const int MostLines = 80;
    private const int FewestLines = 3;

    /// <summary>Where there is less furniture in fold and language, all hosts would hold the same.</summary>
    private const int FewestRuns = 20;

    /// <summary>One host of so many stays as it is; the others get a place of furniture or some, more of them ever more rarely.</summary>
    private const int EveryBare = 4;
    private const double MeanPlaces = 2.5;

    /// <summary>Lines that follow each other at one of three places; at the others there is one.</summary>
    private const int LongestRun = 4;

    private const float SureLabel = 0.6f;
    private const int Body = 1;
    private const int Furniture = 0;
    private const int Unknown = -1;

    public static CorpusSet Set { get; } = new("planted", CorpusKind.Lines, "");

    public IEnumerable<(LabelledDocument Document, int Fold)> Make()
    {
        var around = new FurnitureAround(data, words);
        var random = new Random(Seed);
        for (var d = 0; d < data.Documents.Length; d++)
        {
            var runs = around.Beside(d);
            if (runs.Count >= FewestRuns && HostOf(d, random) is { } host)
                yield return (Plant(data.Documents[d].Document, host, runs, random), data.FoldOf[d]);
        }
    }

    /// <summary>The article by itself: the lines of a page that are body, below its title now and then; a text labelled by hand as it is.</summary>
    private List<(string Line, int Label)>? HostOf(int d, Random random)
    {
        var labelled = data.Documents[d];
        if (labelled.Corpus.Name == ExtractedByOthers)
            return [.. labelled.Text.Split('\n').Zip(labelled.Document.Labels!).Take(MostLines)];
        if (!FurnitureAround.IsPage(labelled) || labelled.Document.Gold is null)
            return null;
        var lines = new List<(string, int)>();
        var withTitle = random.Next(2) == 0;
        for (var i = 0; i < labelled.Blocks.Length && lines.Count < MostLines; i++)
        {
            var isBody = labelled.Body[i] && labelled.Weight[i] >= SureLabel;
            var isTitle = withTitle && lines.Count == 0 && labelled.Weight[i] == 0 && data.Scans[d].Facts[i].Size > 2;
            if (isBody || isTitle)
                lines.Add((labelled.Blocks[i].Of(labelled.Text).ToString().ReplaceLineEndings(" "), isBody ? Body : Unknown));
        }

        return lines.Count(l => l.Item2 == Body) >= FewestLines ? lines : null;
    }

    private static LabelledDocument Plant(CorpusDocument document, List<(string Line, int Label)> lines, IReadOnlyList<FurnitureRun> runs, Random random)
    {
        var site = Folds.SiteOf(document);
        for (var places = random.Next(EveryBare) == 0 ? 0 : 1 + (int)(-MeanPlaces * Math.Log(1 - random.NextDouble())); places > 0; places--)
        {
            var run = runs[random.Next(runs.Count)];
            if (run.Site == site)
                continue;
            var count = Math.Min(run.Lines.Length, random.Next(3) == 0 ? 1 + random.Next(LongestRun) : 1);
            var from = random.Next(run.Lines.Length - count + 1);
            // Below the title, at the end, anywhere.
            var at = random.Next(5) switch { 0 => Math.Min(1, lines.Count), 1 or 2 => lines.Count, _ => 1 + random.Next(lines.Count) };
            lines.InsertRange(at, run.Lines[from..(from + count)].Select(line => (line, Furniture)));
        }

        // Half of them with empty lines between.
        if (random.Next(2) == 0)
            lines = [.. lines.SelectMany(line => new[] { line, ("", Unknown) })];
        var planted = LineLabels.Label(Set, document with
        {
            Id = document.Id + "/planted",
            Text = string.Join('\n', lines.Select(l => l.Line)),
            Html = null,
            Gold = null,
            With = [],
            Without = [],
            Labels = [.. lines.Select(l => l.Label)],
        });
        // Half as if no rule knew a word of the language: the scorer is to stand in for rules that are not there.
        if (random.Next(2) == 0)
            Array.Clear(planted.Marks);
        return planted;
    }
}
