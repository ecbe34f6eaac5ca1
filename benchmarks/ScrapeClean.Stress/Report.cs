using System.Globalization;
using ScrapeClean.Stress.Families;

namespace ScrapeClean.Stress;

/// <summary>Writes the measurements as a Markdown table, a family a row, a subject a column, and counts what is beyond the bounds.</summary>
internal sealed class Report(TextWriter output, int size, TimeSpan limit)
{
    private const double MostGrowth = 2.2;
    private const double MostSecondsPerMegabyte = 2;
    private const double MostMemory = 20;

    /// <summary>Below this a growth is noise, in seconds of the larger input.</summary>
    private const double LeastTime = 0.1;

    /// <summary>A process that ran code for the first time has this much more, whatever the input.</summary>
    private const long Overhead = 16 << 20;

    /// <summary>A growth beyond the bound is measured again before it is believed.</summary>
    private const int Tries = 3;

    public int Beyond { get; private set; }

    public void Write(IReadOnlyList<Subject> subjects, IEnumerable<Family> families)
    {
        output.WriteLine($"| family | {string.Join(" | ", subjects.Select(s => s.Name))} |");
        output.WriteLine($"|---|{string.Concat(subjects.Select(_ => "---|"))}");
        foreach (Family family in families)
        {
            output.Write($"| {family.Name} |");
            foreach (Subject subject in subjects)
            {
                output.Write($" {Cell(subject, family)} |");
                output.Flush();
            }
            output.WriteLine();
        }
        output.WriteLine();
        output.WriteLine($"Beyond the bounds: {Beyond}.");
    }

    private string Cell(Subject subject, Family family)
    {
        if (subject.PagesOnly && !family.IsPage)
            return "";
        string cell = "";
        bool beyond = true;
        for (int i = 0; i < (subject.IsPeer ? 1 : Tries) && beyond; i++)
            cell = Measure(subject, family, out beyond);
        Beyond += beyond && !subject.IsPeer ? 1 : 0;
        return beyond ? $"**{cell}**" : cell;
    }

    private string Measure(Subject subject, Family family, out bool beyond)
    {
        Measurement once = Measurement.Outside(family, subject, size, limit);
        beyond = once.IsPrepared;
        if (once.Fault.Length > 0)
            return once.Fault;
        Measurement twice = Measurement.Outside(family, subject, size * 2, limit);
        beyond = twice.IsPrepared;
        if (twice.Fault.Length > 0)
            return string.Create(CultureInfo.InvariantCulture, $"n: {once.Seconds:0.00} s, 2n: {twice.Fault}");
        double growth = twice.Seconds / once.Seconds;
        double perMegabyte = twice.Seconds / Megabytes(family, size * 2);
        double memory = Math.Max(0, twice.Bytes - Overhead) / ((double)size * 2 * sizeof(char));
        beyond = (growth > MostGrowth && twice.Seconds > LeastTime) || perMegabyte > MostSecondsPerMegabyte || memory > MostMemory;
        return string.Create(CultureInfo.InvariantCulture, $"{perMegabyte:0.000} ×{growth:0.0} {memory:0.0}");
    }

    // Of UTF-8, as files count.
    private static double Megabytes(Family family, int units) => System.Text.Encoding.UTF8.GetByteCount(family.Make(units)) / 1e6;
}
