using System.Globalization;
using System.Text;
using ScrapeClean.Benchmarks.Material;
using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Pages;
using ScrapeClean.Scoring;

namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>What the scorer costs by itself, a line, beside the walk over the same lines.</summary>
/// <param name="Input">The text.</param>
/// <param name="Lines">Its lines that hold anything.</param>
/// <param name="Walk">The walk, in microseconds a line.</param>
/// <param name="Scorer">Features and both passes of trees, in microseconds a line.</param>
internal sealed record ScorerRow(Sample Input, int Lines, double Walk, double Scorer)
{
    private const int ReadingRuns = 20;

    public double Ratio => Scorer / Walk;

    public static ScorerRow Of(Sample input)
    {
        string text = input.Content;
        var list = new BlockList();
        LineSplitter.Split(text, list);
        Block[] blocks = list.Items.ToArray();
        var marks = new RuleMark[blocks.Length];
        var scores = new BlockScore[blocks.Length];
        double walk = Measure.Microseconds(() => TextRow.Walk(text));
        double scorer = Measure.Microseconds(() =>
        {
            TextScorer.Embedded.Score(text, blocks, marks, scores);
            return scores.Length;
        });
        return new ScorerRow(input, blocks.Length, walk / blocks.Length, scorer / blocks.Length);
    }

    public static string Table(IEnumerable<ScorerRow> rows)
    {
        var table = new StringBuilder("| text | lines | line walk, µs a line | scorer alone, µs a line | of the walk |\n|---|---:|---:|---:|---:|\n");
        foreach (ScorerRow row in rows)
            table.AppendLine(CultureInfo.InvariantCulture, $"| {row.Input.Name}, {row.Input.Content.Length:N0} characters | {row.Lines:N0} | {row.Walk:N3} | {row.Scorer:N2} | {row.Ratio:N1} |");
        table.AppendLine();
        table.AppendLine(CultureInfo.InvariantCulture, $"Reading the model: {Reading(TextModel.ResourceName, bytes => TextModel.Read(bytes)):N1} ms for texts, {Reading(PageModel.ResourceName, bytes => PageModel.Read(bytes)):N1} ms for pages.");
        return table.ToString();
    }

    /// <summary>In milliseconds, the resource's bytes in memory.</summary>
    private static double Reading(string resource, Action<byte[]> read)
    {
        using Stream stream = typeof(ArticleCleaner).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Measure.Least(ReadingRuns, () => read(bytes)) / 1000;
    }
}
