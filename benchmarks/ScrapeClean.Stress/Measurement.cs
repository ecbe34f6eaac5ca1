using System.Diagnostics;
using System.Globalization;
using ScrapeClean.Stress.Families;

namespace ScrapeClean.Stress;

/// <summary>What one subject took for one input, in a process of its own.</summary>
/// <param name="Seconds">Processor time of the quickest run; NaN where it did not end.</param>
/// <param name="Bytes">Greatest memory beyond what the process had before, which is the input among other things, of a document the parsed tree.</param>
/// <param name="Fault">Why there are no figures; empty where there are.</param>
/// <param name="IsPrepared">Whether the input came as far as the cleaner: a parser may not end, or end the process.</param>
internal sealed record Measurement(double Seconds, long Bytes, string Fault, bool IsPrepared = true)
{
    private const string Prepared = "prepared";

    private const int Runs = 3;
    private const int WarmUpSize = 20_000;
    private const double LongRun = 4;

    /// <summary>Greatest heap of a process, in hexadecimal bytes: two gigabytes.</summary>
    private const string MostHeap = "80000000";

    private static readonly string[] Died = ["stack overflow", "out of memory"];

    /// <summary>What stands before the arguments: this program's assembly where it was started by the runtime's own command.</summary>
    private static string[] Host => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];

    /// <summary>Measures in this process, and prints the figures for the one that started it.</summary>
    public static void Inside(Family family, Subject subject, int size)
    {
        subject.Run(subject.Prepare(family.Make(WarmUpSize)));
        object input = subject.Prepare(family.Make(size));
        Console.WriteLine(Prepared);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        ForgetPeak();
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        long before = process.WorkingSet64;
        double best = double.MaxValue;
        long peak = 0;
        double all = 0;
        for (int run = 0; run < Runs && all < LongRun; run++)
        {
            TimeSpan started = process.TotalProcessorTime;
            subject.Run(input);
            process.Refresh();
            double seconds = (process.TotalProcessorTime - started).TotalSeconds;
            best = Math.Min(best, seconds);
            all += seconds;
            // Later runs find the heap of the first: only the first tells the peak.
            peak = run == 0 ? process.PeakWorkingSet64 : peak;
        }
        GC.KeepAlive(input);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best:R} {Math.Max(0, peak - before)}"));
    }

    /// <summary>Has the system begin anew with the peak of this process, which may be of what was prepared. Only Linux can; elsewhere the figure of a document may be too low.</summary>
    private static void ForgetPeak()
    {
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/clear_refs", "5");
    }

    /// <summary>Measures in a new process, which is ended when it takes longer than the limit.</summary>
    public static Measurement Outside(Family family, Subject subject, int size, TimeSpan limit)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Host, "measure", family.Name, subject.Name, size.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A small first generation, so that the peak shows what is held and not what was not yet collected.
        start.Environment["DOTNET_GCgen0size"] = "800000";
        start.Environment["DOTNET_GCHeapHardLimit"] = MostHeap;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(limit);
        if (!ended)
            process.Kill();
        string[] said = output.Result.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (ended && process.ExitCode == 0 && said is [Prepared, var seconds, var bytes])
            return new Measurement(double.Parse(seconds, CultureInfo.InvariantCulture), long.Parse(bytes, CultureInfo.InvariantCulture), "");
        string fault = ended ? Died.FirstOrDefault(d => error.Result.Contains(d, StringComparison.OrdinalIgnoreCase)) ?? FaultIn(error.Result) : $"over {limit.TotalSeconds:0} s";
        bool isPrepared = said is [Prepared, ..];
        return new Measurement(double.NaN, 0, isPrepared ? fault : $"not parsed: {fault}", isPrepared);
    }

    private static string FaultIn(string error)
    {
        string first = error.Split('\n')[0].Replace("Unhandled exception. ", "", StringComparison.Ordinal);
        int colon = first.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? first[..colon] : "ended";
    }
}
