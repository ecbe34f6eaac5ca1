using System.Globalization;
using ScrapeClean.Quality.Metrics;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training.Pages;

/// <summary>What the blocks that stay score, out of fold, with the scorer alone: no rules.</summary>
internal static class PageReport
{
    public static void Print(TrainingData data, int[][] odds, Calibration calibration, TextWriter output)
    {
        var scores = new DocumentScore[data.Documents.Length];
        var best = new double[data.Documents.Length];
        Parallel.For(0, scores.Length, d =>
        {
            var profile = CutoffFinder.Find(odds[d], data.Scans[d].Facts, CutoffFinder.PageShare(odds[d], data.Documents[d].Marks), calibration);
            scores[d] = DocumentScore.Of(data.Documents[d].Document, Keep(data, d, i => calibration.Probability(odds[d][i]) >= profile.EvenCutoff));
            best[d] = DocumentScore.Of(data.Documents[d].Document, Keep(data, d, i => data.Documents[d].Body[i])).Words?.F1 ?? double.NaN;
        });
        foreach (var group in Enumerable.Range(0, scores.Length).SelectMany(d => Keys(data, d).Select(key => (key, d))).GroupBy(x => x.key, x => x.d))
        {
            var s = DocumentSummary.Of([.. group.Select(d => scores[d])]);
            var ideal = group.Select(d => best[d]).Where(b => !double.IsNaN(b)).DefaultIfEmpty(double.NaN).Average();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {group.Key,-20} n {s.Documents,5}  F1 {s.F1:F4}  P {s.Precision:F4}  R {s.Recall:F4}  lost {s.Lost:F4}  with {s.With:F3}  without {s.Without:F3}  seg {s.SegmentF1:F4}  labels {ideal:F4}"));
        }
    }

    private static string Keep(TrainingData data, int d, Func<int, bool> keep)
    {
        var labelled = data.Documents[d];
        return string.Join('\n', Enumerable.Range(0, labelled.Blocks.Length).Where(keep).Select(i => labelled.Blocks[i].Of(labelled.Text).ToString()));
    }

    private static IEnumerable<string> Keys(TrainingData data, int d)
    {
        var set = data.Documents[d].Corpus.Name;
        yield return set;
        if (set == "wcxb")
            yield return "  wcxb:" + data.Documents[d].Document.Type;
        if (set == "daniel")
            yield return "  daniel:" + data.Documents[d].Document.Language;
    }
}
