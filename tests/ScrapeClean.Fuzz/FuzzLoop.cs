using System.Diagnostics;
using System.Text;

namespace ScrapeClean.Fuzz;

/// <summary>Runs one target in this process, input after input; where the assemblies are instrumented, those that reach something new are changed further.</summary>
internal sealed class FuzzLoop(Target target, Coverage coverage, FuzzSettings settings)
{
    /// <summary>An input that takes longer hangs.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    /// <summary>One input in so many may be as long as the target takes.</summary>
    private const int LongOneIn = 4;

    private long _runs;
    private long _started = Stopwatch.GetTimestamp();

    /// <returns>0, or 1 where something broke.</returns>
    public int Run()
    {
        using var findings = new Findings(target.Name, target.MaxLength);
        var corpus = new Corpus(target.Name, settings.CorpusFolder);
        foreach (byte[] seed in target.Seeds())
            corpus.Add(seed);
        var mutator = new Mutator(Words(), target.MaxLength, settings.Number);
        using var watch = new Timer(_ => EndIfHanging(), null, Hang, Hang / 4);
        Stopwatch time = Stopwatch.StartNew();
        for (int i = 0; i < corpus.Count; i++)
            Try(corpus[i][..Math.Min(corpus[i].Length, target.MaxLength)], findings);
        TimeSpan slowest = TimeSpan.Zero;
        while (_runs < settings.Executions && (_runs % 64 != 0 || time.Elapsed < settings.Time))
        {
            int most = mutator.Below(LongOneIn) == 0 ? target.MaxLength : target.UsualLength;
            byte[] input = mutator.Next(corpus.Pick(mutator), corpus[mutator.Below(corpus.Count)], most);
            if (Try(input, findings))
                corpus.Add(input);
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(_started).Ticks));
        }
        // Of the processor's time, since fuzzing is what runs beside other work.
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{target.Name}: {_runs} executions, {_runs / process.TotalProcessorTime.TotalSeconds:0} a second, {coverage.Reached} pairs of blocks, {corpus.Count} inputs kept, {findings.Count} findings, slowest {slowest.TotalMilliseconds:0} ms");
        return findings.Count > 0 ? 1 : 0;
    }

    // Whether the input reached something new.
    private bool Try(byte[] input, Findings findings)
    {
        _runs++;
        findings.Begin(input);
        Volatile.Write(ref _started, Stopwatch.GetTimestamp());
        coverage.Begin();
        try
        {
            target.Run(input);
        }
        catch (Exception broken)
        {
            findings.Add(input, $"{settings.Number}-{_runs}", broken);
            return false;
        }
        return coverage.IsNew();
    }

    // Nothing can stop the thread that hangs, so the process ends; its input stays behind in the file of the input under work.
    private void EndIfHanging()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _started)) > Hang)
            Environment.FailFast($"{target.Name}: an input takes more than {Hang.TotalSeconds} s");
    }

    private static List<byte[]> Words() =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "dictionary.txt")).Where(l => l.Length > 0).Select(l => Encoding.UTF8.GetBytes(l.Replace("\\n", "\n", StringComparison.Ordinal)))];
}
