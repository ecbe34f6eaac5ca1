using System.Globalization;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>
/// <c>pages</c> prints the README's table of pages: the generated ones, and with <c>pages FOLDER</c> those of a folder instead. Each page by itself, the
/// shortest of some runs, so that the sum is what they cost when nothing else wants the processor.
/// </summary>
internal static class PageCommand
{
    private const int Rounds = 2;
    private const int Runs = 40;
    private const int RunsOfMany = 7;

    private static readonly Func<PageBenchmarks, int>[] Works =
        [b => b.AngleSharpParse(), b => b.AgilityPackParse(), b => b.Raw(), b => b.AngleSharpDocument(), b => b.AgilityPackDocument(), b => b.SmartReader()];

    public static int Run(string[] args)
    {
        if (args.Length > 1)
            Environment.SetEnvironmentVariable(PageSamples.FolderVariable, args[1]);
        // The first round is there for the runtime to compile what is hot.
        PageSet[] sets = [.. PageSamples.All];
        string[] rows = [];
        for (int round = 0; round < Rounds; round++)
            rows = [.. sets.Select(Row)];
        Console.WriteLine("| pages | AngleSharp's parse alone | HtmlAgilityPack's | raw page to text | AngleSharp document to text | HtmlAgilityPack document to text | SmartReader | allocated by raw, of the parse |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (string row in rows)
            Console.WriteLine(row);
        return 0;
    }

    private static string Row(PageSet set)
    {
        int runs = set.Pages.Count > 1 ? RunsOfMany : Runs;
        var times = new double[Works.Length];
        long raw = 0, parse = 0;
        foreach (string page in set.Pages)
        {
            var benchmarks = new PageBenchmarks { Input = new PageSet(set.Name, [page]) };
            benchmarks.ParseWithAngleSharp();
            benchmarks.ParseWithAgilityPack();
            for (int i = 0; i < times.Length; i++)
                times[i] += Measure.Least(runs, () => Works[i](benchmarks));
            raw += Measure.Allocated(benchmarks.Raw);
            parse += Measure.Allocated(benchmarks.AngleSharpParse);
        }
        string ratios = string.Join(" | ", times.Select(time => (time / times[0]).ToString("N2", CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"| {set.Name}, {set.Pages.Average(page => page.Length):N0} characters each | {ratios} | {(double)raw / parse:N2} |");
    }
}
