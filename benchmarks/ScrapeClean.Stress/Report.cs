using System.Globalization;
using ScrapeClean.Stress.Families;

namespace ScrapeClean.Stress;

/// <summary>Writes the measurements as Markdown tables, one a subject, and counts what is beyond the bounds.</summary>
internal sealed class Report(TextWriter output, int size, TimeSpan limit)
{
    private const double MostGrowth = 2.2;
    private const double MostSecondsPerMegabyte = 2;
    private const double MostMemory = 20;

    /// <summary>Below this a growth is noise, in seconds of the larger input.</summary>
    private const double LeastTime = 0.1;

    /// <summary>A process that ran code for the first time has this much more, whatever the input.</summary>
    private const long Overhead = 16 << 20;

    public int Beyond { get; private set; }

    public void Write(Subject subject, IEnumerable<Family> families)
    {
        output.WriteLine($"### {subject.Name}");
        output.WriteLine();
        output.WriteLine("| family | time, n | time, 2n | growth | s a MB | memory over input | |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|---|");
        foreach (Family family in families.Where(f => f.IsPage || !subject.PagesOnly))
        {
            output.WriteLine(Row(subject, family));
            output.Flush();
        }
        output.WriteLine();
    }

    private string Row(Subject subject, Family family)
    {
        Measurement once = Measurement.Outside(family, subject, size, limit);
        if (once.Fault.Length > 0)
            return Cell(subject, family, once.Fault);
        Measurement twice = Measurement.Outside(family, subject, size * 2, limit);
        if (twice.Fault.Length > 0)
            return Cell(subject, family, $"n in {Seconds(once.Seconds)}; 2n: {twice.Fault}");
        double growth = twice.Seconds / once.Seconds;
        double perMegabyte = twice.Seconds / Megabytes(family, size * 2);
        double memory = Math.Max(0, twice.Bytes - Overhead) / ((double)size * 2 * sizeof(char));
        bool beyond = (growth > MostGrowth && twice.Seconds > LeastTime) || perMegabyte > MostSecondsPerMegabyte || memory > MostMemory;
        Count(subject, beyond);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {family.Name} | {Seconds(once.Seconds)} | {Seconds(twice.Seconds)} | {growth:0.00} | {perMegabyte:0.000} | {memory:0.0} | {(beyond ? "beyond" : "")} |");
    }

    private string Cell(Subject subject, Family family, string fault)
    {
        Count(subject, beyond: true);
        return $"| {family.Name} | | | | | | {fault} |";
    }

    private void Count(Subject subject, bool beyond) => Beyond += beyond && !subject.IsPeer ? 1 : 0;

    // Of UTF-8, as files count.
    private static double Megabytes(Family family, int units) => System.Text.Encoding.UTF8.GetByteCount(family.Make(units)) / 1e6;

    private static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";
}
