using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>
/// <c>ratios</c> prints the README's tables of texts and of the scorer; with <c>--save FOLDER</c> it keeps them and a chart in a folder named after the processor;
/// with <c>--check</c> it fails where a ratio or an allocation is above its limit.
/// </summary>
internal static class RatioCommand
{
    private const int Rounds = 2;

    private static readonly ArticleCleaner Cleaner = new(new CleanerOptions { UseScorer = false });
    private static readonly ArticleCleaner FivePacks = new(new CleanerOptions { UseScorer = false, Packs = LanguagePacks.BuiltIn.Only("fr", "en", "de", "es", "ru") });

    public static int Run(string[] args)
    {
        // The first round is there for the runtime to compile what is hot; on a busy machine that takes its time.
        TextRow[] rows = [];
        ScorerRow[] scorer = [];
        for (int round = 0; round < Rounds; round++)
        {
            rows = [.. TextRow.Inputs.Select(TextRow.Of)];
            scorer = [.. TextRow.Inputs.Select(ScorerRow.Of)];
        }
        string table = Table(rows) + Environment.NewLine + Growth() + Environment.NewLine + ScorerRow.Table(scorer);
        Console.WriteLine(table);
        int save = Array.IndexOf(args, "--save");
        if (save >= 0)
        {
            string folder = Path.Combine(args[save + 1], Machine.FolderName);
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "text.md"), $"{Machine.Description}\n\n{table}".ReplaceLineEndings("\n"));
            File.WriteAllText(Path.Combine(folder, "text.svg"), RatioChart.Draw(rows));
        }
        string[] faults = args.Contains("--check") ? [.. Limits.Faults(rows), .. Limits.Faults(scorer)] : [];
        foreach (string fault in faults)
            Console.Error.WriteLine(fault);
        return faults.Length == 0 ? 0 : 1;
    }

    private static string Table(IEnumerable<TextRow> rows)
    {
        var table = new StringBuilder("| text | line walk | ScrapeClean, rules | ScrapeClean, default | one alternation regex, at the start | anywhere in the line | a regex a phrase | rules, MB/s | allocated by rules, a byte of output |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (TextRow row in rows)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {row.Input.Name}, {row.Input.Content.Length:N0} characters | 1.0 | {row.Rules:N1} | {row.Default:N1} | {row.Alternation:N1} | {row.Anywhere:N1} | {row.RegexEach:N1} | {row.MegabytesASecond:N0} | {(double)row.Allocated / row.Output:N2} |");
        }
        return table.ToString();
    }

    // Twice the text, the worst of texts, twice the cores, and the packs.
    private static string Growth()
    {
        var lines = new StringBuilder();
        foreach (Sample input in (Sample[])[Texts.VariedPage, Texts.Long])
            lines.AppendLine(CultureInfo.InvariantCulture, $"Twice the {input.Name}: {Twice(input):N2} x the time.");
        foreach (Sample input in Texts.WorstCases)
        {
            double walk = Measure.Microseconds(() => TextRow.Walk(input.Content)), rules = Measure.Microseconds(() => Cleaner.Clean(input.Content).Text.Length);
            lines.AppendLine(CultureInfo.InvariantCulture, $"Worst case, {input.Name}: {rules / walk:N1} x the walk, {input.Content.Length * 2 / rules:N0} MB/s; twice of it: {Twice(input):N2} x the time.");
        }
        lines.AppendLine(CoreGains.Measured());
        lines.AppendLine(CultureInfo.InvariantCulture, $"Packs: one read and compiled in {Measure.Microseconds(PackLoading.One) / 1000:N1} ms, all loaded in {Measure.Microseconds(PackLoading.All) / 1000:N1} ms.");
        lines.AppendLine(CultureInfo.InvariantCulture, $"All packs beside five: {string.Join(", ", TextRow.Inputs.Select(BesideFive))}.");
        return lines.ToString();
    }

    // French is among the five, and the texts are French.
    private static string BesideFive(Sample input)
    {
        double all = Measure.Microseconds(() => Cleaner.Clean(input.Content).Text.Length), five = Measure.Microseconds(() => FivePacks.Clean(input.Content).Text.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{input.Name} {all / five:N2} x the time");
    }

    private static double Twice(Sample input)
    {
        string twice = input.Content + "\n" + input.Content;
        return Measure.Microseconds(() => Cleaner.Clean(twice).Text.Length) / Measure.Microseconds(() => Cleaner.Clean(input.Content).Text.Length);
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
