using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>
/// <c>ratios</c> prints the README's table of texts; with <c>--save FOLDER</c> it keeps the table and its chart in a folder named after the processor;
/// with <c>--check</c> it fails where a ratio or an allocation is above its limit.
/// </summary>
internal static class RatioCommand
{
    private const int Rounds = 2;

    public static int Run(string[] args)
    {
        // The first round is there for the runtime to compile what is hot; on a busy machine that takes its time.
        TextRow[] rows = [];
        for (int round = 0; round < Rounds; round++)
            rows = [.. TextRow.Inputs.Select(TextRow.Of)];
        string table = Table(rows) + Environment.NewLine + Growth();
        Console.WriteLine(table);
        int save = Array.IndexOf(args, "--save");
        if (save >= 0)
        {
            string folder = Path.Combine(args[save + 1], Machine.FolderName);
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "text.md"), $"{Machine.Description}\n\n{table}".ReplaceLineEndings("\n"));
            File.WriteAllText(Path.Combine(folder, "text.svg"), RatioChart.Draw(rows));
        }
        string[] faults = args.Contains("--check") ? [.. Limits.Faults(rows)] : [];
        foreach (string fault in faults)
            Console.Error.WriteLine(fault);
        return faults.Length == 0 ? 0 : 1;
    }

    private static string Table(IEnumerable<TextRow> rows)
    {
        var table = new StringBuilder("| text | line walk | ScrapeClean, rules | ScrapeClean, default | one alternation regex | a regex a phrase | rules, MB/s | allocated by rules, a byte of output |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (TextRow row in rows)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {row.Input.Name}, {row.Input.Content.Length:N0} characters | 1.0 | {row.Rules:N1} | {row.Default:N1} | {row.Alternation:N1} | {row.RegexEach:N1} | {row.MegabytesASecond:N0} | {(double)row.Allocated / row.Output:N2} |");
        }
        return table.ToString();
    }

    // Twice the text, and twice the cores.
    private static string Growth()
    {
        var cleaner = new ArticleCleaner(new CleanerOptions { UseScorer = false });
        var lines = new StringBuilder();
        foreach (Sample input in (Sample[])[Texts.VariedPage, Texts.Long])
        {
            string twice = input.Content + "\n" + input.Content;
            double ratio = Measure.Microseconds(() => cleaner.Clean(twice).Text.Length) / Measure.Microseconds(() => cleaner.Clean(input.Content).Text.Length);
            lines.AppendLine(CultureInfo.InvariantCulture, $"Twice the {input.Name}: {ratio:N2} x the time.");
        }
        int cores = Math.Min(2, Environment.ProcessorCount);
        double one = Measure.Microseconds(() => Many(cleaner, 1)), more = Measure.Microseconds(() => Many(cleaner, cores));
        lines.AppendLine(CultureInfo.InvariantCulture, $"{cores} cores: {one / more:N2} x the texts of one.");
        return lines.ToString();
    }

    private static int Many(ArticleCleaner cleaner, int cores)
    {
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = cores }, _ => cleaner.Clean(Texts.Long.Content));
        return cores;
    }

    private static class Machine
    {
        public static string FolderName => string.Concat(Processor.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');

        public static string Description =>
            $"{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, ScrapeClean {typeof(ArticleCleaner).Assembly.GetName().Version?.ToString(3)}{Load}";

        // What else ran: ratios within a thread bear it, those between cores do not.
        private static string Load => File.Exists("/proc/loadavg") ? $", load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} when done" : "";

        private static string Processor { get; } = ReadProcessor();

        private static string ReadProcessor()
        {
            const string Path = "/proc/cpuinfo";
            string? line = File.Exists(Path) ? File.ReadLines(Path).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
            return line?[(line.IndexOf(':', StringComparison.Ordinal) + 2)..].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.OSArchitecture.ToString();
        }
    }
}
