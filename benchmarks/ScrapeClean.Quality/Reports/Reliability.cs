using System.Globalization;

namespace ScrapeClean.Quality.Reports;

/// <summary>How often decisions of a confidence are right: the reliability table.</summary>
internal sealed class Reliability
{
    private const int Bins = 10;
    private readonly double[] _confidence = new double[Bins];
    private readonly double[] _right = new double[Bins];
    private readonly double[] _count = new double[Bins];

    /// <param name="body">Probability of body.</param>
    /// <param name="isBody">The label.</param>
    /// <param name="weight">How much the label is trusted.</param>
    public void Add(double body, bool isBody, double weight)
    {
        // A decision goes to the likelier side: its confidence is a half or more.
        var confidence = Math.Max(body, 1 - body);
        var bin = Math.Min(Bins - 1, (int)((confidence - 0.5) * 2 * Bins));
        _confidence[bin] += confidence * weight;
        _right[bin] += (body >= 0.5) == isBody ? weight : 0;
        _count[bin] += weight;
    }

    /// <summary>Mean distance between confidence and share of right decisions.</summary>
    public double ExpectedError() => Enumerable.Range(0, Bins).Sum(b => Math.Abs(_confidence[b] - _right[b])) / Math.Max(1e-9, _count.Sum());

    public void Write(TextWriter output)
    {
        output.WriteLine("| confidence | decisions | mean confidence | right |");
        output.WriteLine("|---|---:|---:|---:|");
        for (var b = 0; b < Bins; b++)
        {
            if (_count[b] > 0)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {0.5 + (b * 0.05):F2}–{0.55 + (b * 0.05):F2} | {_count[b]:F0} | {_confidence[b] / _count[b]:F3} | {_right[b] / _count[b]:F3} |"));
        }
    }
}
