using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>
/// Fits the table of probabilities to out-of-fold odds: the share of body among the lines of each step, never falling (pool adjacent violators).
/// </summary>
internal static class Calibrator
{
    /// <summary>Lines that the sigmoid's own guess counts for in each step, so that a step with few lines does not jump.</summary>
    private const double Prior = 20;

    public static Calibration Fit(TrainingData data, int[][] odds)
    {
        var lines = new double[Calibration.Entries];
        var body = new double[Calibration.Entries];
        for (var i = 0; i < Calibration.Entries; i++)
        {
            lines[i] = Prior;
            body[i] = Prior / (1 + Math.Exp(8 - (i / 8.0)));
        }

        for (var d = 0; d < data.Documents.Length; d++)
        {
            for (var i = 0; i < odds[d].Length; i++)
            {
                double weight = data.Documents[d].Weight[i];
                var entry = Calibration.EntryOf(odds[d][i]);
                lines[entry] += weight;
                body[entry] += data.Documents[d].Body[i] ? weight : 0;
            }
        }

        return new Calibration([.. Rising(lines, body).Select(p => (ushort)Math.Round(p * ushort.MaxValue))]);
    }

    internal static double[] Rising(double[] weights, double[] hits)
    {
        var pools = new List<(double Weight, double Hits, int Count)>();
        for (var i = 0; i < weights.Length; i++)
        {
            var pool = (Weight: weights[i], Hits: hits[i], Count: 1);
            while (pools.Count > 0 && pools[^1].Hits / pools[^1].Weight >= pool.Hits / pool.Weight)
            {
                pool = (pools[^1].Weight + pool.Weight, pools[^1].Hits + pool.Hits, pools[^1].Count + pool.Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        return [.. pools.SelectMany(p => Enumerable.Repeat(p.Hits / p.Weight, p.Count))];
    }
}
