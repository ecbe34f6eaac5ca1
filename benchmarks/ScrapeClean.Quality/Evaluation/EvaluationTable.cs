using System.Globalization;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Evaluation;

/// <summary>Rows of figures by set, and within a set by a field, as Markdown.</summary>
internal sealed class EvaluationTable
{
    private readonly List<string[]> _documents = [];
    private readonly List<string[]> _lines = [];

    /// <param name="figures">Figures of one cleaner.</param>
    /// <param name="by">What splits a set: its language, its type, nothing.</param>
    public EvaluationTable(IReadOnlyCollection<DocumentFigures> figures, Func<DocumentFigures, string?>? by)
    {
        foreach (var set in figures.GroupBy(f => f.Set.Name))
        {
            Add(set.Key, [.. set]);
            if (by is null)
                continue;
            foreach (var part in set.GroupBy(f => by(f) ?? "?").OrderByDescending(g => g.Count()))
                Add($"{set.Key}, {part.Key}", [.. part]);
        }
    }

    public void Write(TextWriter output)
    {
        if (_documents.Count > 0)
            WriteTable(output, ["set", "documents", "F1", "P", "R", "lost", "harmed", "with", "without", "segment F1"], _documents);
        if (_lines.Count > 0)
            WriteTable(output, ["set", "documents", "leak", "body", "P", "R", "F1", "macro F1", "clean", "kind", "inline"], _lines);
    }

    private void Add(string name, DocumentFigures[] figures)
    {
        if (figures[0].Lines is not null)
        {
            var sum = Evaluator.Sum(figures.Select(f => f.Lines!));
            _lines.Add([name, Count(sum.Documents), .. new[] { sum.Leak, sum.Body, sum.Precision, sum.Recall, sum.F1, sum.MacroF1, sum.Clean, sum.Kind, sum.Inline }.Select(Figure)]);
            return;
        }

        var summary = DocumentSummary.Of([.. figures.Select(f => f.Words!)]);
        _documents.Add([name, Count(summary.Documents), .. new[] { summary.F1, summary.Precision, summary.Recall, summary.Lost, summary.Harmed, summary.With, summary.Without, summary.SegmentF1 }.Select(Figure)]);
    }

    private static string Count(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Figure(double value) => double.IsNaN(value) ? "" : value.ToString("F4", CultureInfo.InvariantCulture);

    private static void WriteTable(TextWriter output, string[] heads, List<string[]> rows)
    {
        var widths = heads.Select((head, i) => Math.Max(head.Length, rows.Max(row => row[i].Length))).ToArray();
        output.WriteLine("| " + string.Join(" | ", heads.Select((head, i) => i == 0 ? head.PadRight(widths[i]) : head.PadLeft(widths[i]))) + " |");
        output.WriteLine("|" + string.Join("|", widths.Select((width, i) => new string('-', width + 1) + (i == 0 ? "-" : ":"))) + "|");
        foreach (var row in rows)
            output.WriteLine("| " + string.Join(" | ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))) + " |");
        output.WriteLine();
    }
}
