using System.Globalization;
using System.Text.Json;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Metrics;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Reports;

/// <summary>One cell: a cleaner's figure on a set.</summary>
/// <param name="Cleaner">The cleaner.</param>
/// <param name="Set">The set.</param>
/// <param name="Measure">Word F1, segment F1, or macro F1.</param>
/// <param name="Value">The figure.</param>
/// <param name="HalfWidth">Half of its 95 % interval; NaN where it is a figure over all lines.</param>
/// <param name="Lost">Recall lost, or share of body characters removed.</param>
internal sealed record ComparisonCell(string Cleaner, string Set, string Measure, double Value, double HalfWidth, double Lost);

/// <summary>Several cleaners side by side, as Markdown, JSON and a chart.</summary>
internal sealed class Comparison
{
    private readonly List<ComparisonCell> _cells = [];

    public IReadOnlyList<ComparisonCell> Cells => _cells;

    public void Add(string cleaner, IEnumerable<DocumentFigures> figures)
    {
        foreach (var set in figures.GroupBy(f => f.Set.Name))
            _cells.Add(CellOf(cleaner, set.Key, [.. set]));
    }

    public void WriteMarkdown(TextWriter output)
    {
        var sets = _cells.Select(c => (c.Set, c.Measure)).Distinct().ToArray();
        output.WriteLine("| cleaner | " + string.Join(" | ", sets.Select(s => $"{s.Set} ({s.Measure})")) + " |");
        output.WriteLine("|---|" + string.Concat(sets.Select(_ => "---:|")));
        foreach (var cleaner in _cells.GroupBy(c => c.Cleaner))
        {
            var byName = cleaner.ToDictionary(c => c.Set);
            output.WriteLine($"| {cleaner.Key} | " + string.Join(" | ", sets.Select(s => byName.TryGetValue(s.Set, out var cell) ? Text(cell) : "")) + " |");
        }
    }

    public void WriteJson(Stream output)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        writer.WriteStartArray();
        foreach (var cell in _cells)
        {
            writer.WriteStartObject();
            writer.WriteString("cleaner", cell.Cleaner);
            writer.WriteString("set", cell.Set);
            writer.WriteString("measure", cell.Measure);
            WriteNumber(writer, "value", cell.Value);
            WriteNumber(writer, "plusMinus", cell.HalfWidth);
            WriteNumber(writer, "lost", cell.Lost);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double value)
    {
        if (double.IsNaN(value))
            writer.WriteNull(name);
        else
            writer.WriteNumber(name, Math.Round(value, 4));
    }

    private static ComparisonCell CellOf(string cleaner, string set, DocumentFigures[] figures)
    {
        if (figures[0].Lines is not null)
        {
            var sum = Evaluator.Sum(figures.Select(f => f.Lines!));
            return new ComparisonCell(cleaner, set, "macro F1", sum.MacroF1, double.NaN, sum.Body);
        }

        var summary = DocumentSummary.Of([.. figures.Select(f => f.Words!)]);
        if (double.IsNaN(summary.F1))
            return new ComparisonCell(cleaner, set, "segment F1", summary.SegmentF1, double.NaN, 1 - summary.With);
        var half = Bootstrap.HalfWidth(figures.Where(f => f.Words!.Words is not null).Select(f => (Folds.SiteOf(f.Document), f.Words!.Words!.Value.F1)));
        return new ComparisonCell(cleaner, set, "word F1", summary.F1, half, summary.Lost);
    }

    private static string Text(ComparisonCell cell)
    {
        var value = cell.Value.ToString("F3", CultureInfo.InvariantCulture);
        return double.IsNaN(cell.HalfWidth) ? value : $"{value} ± {cell.HalfWidth.ToString("F3", CultureInfo.InvariantCulture)}";
    }
}
