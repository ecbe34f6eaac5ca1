using System.Text.Json;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Tests;

/// <summary>The figures expected here were printed by the reference scripts <c>score.py</c> and <c>score_lines.py</c> for the files in Data.</summary>
public sealed class MetricTests
{
    private const double Digit = 0.00006;

    [Fact]
    public void Words_are_runs_of_letters_digits_and_underscores_and_single_ideographs()
    {
        Assert.Equal(["l", "été", "n_1", "2½", "日", "本", "カ", "ok"], WordTokens.Of("L'ÉTÉ, n_1: 2½ 日本カ-OK!"));
    }

    [Fact]
    public void Document_figures_are_those_of_the_reference_script()
    {
        var texts = ResultsOf("documents.result.jsonl", root => root.GetProperty("text").GetString()!);
        var summary = DocumentSummary.Of([.. JsonLinesFile.Read(Data("documents.jsonl")).Select(d => DocumentScore.Of(d, texts.GetValueOrDefault(d.Id, "")))]);

        Assert.Equal(6, summary.Documents);
        AssertFigures([0.6894, 0.6964, 0.6929, 0.6, 0.6667, 0.1429, 0.7273], [summary.F1, summary.Precision, summary.Recall, summary.Harmed, summary.With, summary.Without, summary.SegmentF1]);
    }

    [Fact]
    public void Line_figures_are_those_of_the_reference_script()
    {
        var removed = ResultsOf("lines.result.jsonl", root => root.GetProperty("removed").EnumerateArray()
            .Select(r => new RemovedSpan(r.GetProperty("start").GetInt32(), r.GetProperty("length").GetInt32(), r.GetProperty("kind").GetString())).ToArray());
        var sum = Evaluator.Sum(JsonLinesFile.Read(Data("lines.jsonl")).Select(d => LineScore.Of(d, removed[d.Id])));

        Assert.Equal(3, sum.Documents);
        AssertFigures([0.5, 0.25, 0.6667, 0.5, 0.5714, 0.6494, 0.0, 0.5, 1.0], [sum.Leak, sum.Body, sum.Precision, sum.Recall, sum.F1, sum.MacroF1, sum.Clean, sum.Kind, sum.Inline]);
    }

    private static void AssertFigures(double[] expected, double[] actual)
    {
        for (var i = 0; i < expected.Length; i++)
            Assert.InRange(actual[i], expected[i] - Digit, expected[i] + Digit);
    }

    private static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    private static Dictionary<string, T> ResultsOf<T>(string name, Func<JsonElement, T> read) =>
        JsonLinesFile.ReadLines(Data(name)).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(root => root.GetProperty("id").GetString()!, read);
}
