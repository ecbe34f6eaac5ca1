using System.Diagnostics;
using System.Globalization;

namespace ScrapeClean.Mutants;

/// <summary>
/// Has mutants tried by children of this process, starts another where one died or ran on, and counts. The mutants come in a mixed order, so that those
/// that were tried when the time is up are a fair sample; what was answered is kept in the folder, and a later run goes on from it.
/// </summary>
internal sealed class Supervisor(IReadOnlyList<Mutant> mutants, string folder, TimeSpan time)
{
    /// <summary>Begins a line of an answer: tests may print too.</summary>
    public const string Mark = "\u0001mutant ";

    /// <summary>A child that says nothing for so long waits for something.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(4);

    private readonly string _coverageFile = Path.Combine(folder, "coverage");
    private readonly string _answersFile = Path.Combine(folder, "answers");
    private readonly Dictionary<int, string> _answers = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <returns>Whether the score reaches the bar.</returns>
    public bool Run()
    {
        Directory.CreateDirectory(folder);
        if (!File.Exists(_coverageFile))
            TryAll([], waitForCoverage: true);
        Coverage coverage = Coverage.Load(_coverageFile);
        ReadAnswers();
        Mutant[] mixed = [.. mutants];
        new Random(mutants.Count).Shuffle(mixed);
        TryAll(mixed.Where(m => !_answers.ContainsKey(m.Number) && !coverage.Static.Contains(m.Number)), waitForCoverage: false);
        foreach (Mutant mutant in mixed.Where(m => !_answers.ContainsKey(m.Number) && coverage.Static.Contains(m.Number)))
            TryAll([mutant], waitForCoverage: false);
        return new ScoreTable(mutants, coverage, _answers).Write(Path.Combine(folder, "mutants.md"));
    }

    private void ReadAnswers()
    {
        if (!File.Exists(_answersFile))
            return;
        foreach (string[] answer in File.ReadLines(_answersFile).Select(l => l.Split('\t', 2)))
            _answers[int.Parse(answer[0], CultureInfo.InvariantCulture)] = answer[1];
    }

    private void Keep(Mutant mutant, string killer)
    {
        _answers[mutant.Number] = killer;
        File.AppendAllText(_answersFile, string.Create(CultureInfo.InvariantCulture, $"{mutant.Number}\t{killer}\n"));
        Console.WriteLine($"{mutant.File}({mutant.Line}): {mutant.Kind}: {mutant.Before} → {mutant.After}: {(killer.Length > 0 ? killer : "survives")}");
    }

    // A child dies of some mutants: the next one goes on behind it.
    private void TryAll(IEnumerable<Mutant> these, bool waitForCoverage)
    {
        var waiting = new Queue<Mutant>(these);
        while (waitForCoverage || (waiting.Count > 0 && _watch.Elapsed < time))
        {
            using Process child = Start();
            if (waitForCoverage)
            {
                child.StandardInput.Close();
                child.StandardOutput.ReadToEnd();
            }
            while (_watch.Elapsed < time && waiting.TryDequeue(out Mutant? mutant) && TryOne(child, mutant))
            {
                // One after the other.
            }
            if (!child.HasExited)
                child.StandardInput.Close();
            if (!child.WaitForExit(Silence))
                child.Kill();
            waitForCoverage = false;
        }
    }

    private bool TryOne(Process child, Mutant mutant)
    {
        try
        {
            child.StandardInput.WriteLine(mutant.Number.ToString(CultureInfo.InvariantCulture));
            child.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It ended between two mutants; what that says of this one is read below.
        }
        using var silence = new Timer(_ => child.Kill(), null, Silence, Timeout.InfiniteTimeSpan);
        while (child.StandardOutput.ReadLine() is { } line)
        {
            int at = line.IndexOf(Mark, StringComparison.Ordinal);
            if (at < 0)
                continue;
            string[] answer = line[(at + Mark.Length)..].Split(' ', 2);
            Keep(mutant, answer[1]);
            return answer[1] != "it runs on";
        }
        Keep(mutant, "the process ended");
        return false;
    }

    private Process Start() => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["try", _coverageFile])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        // A mutant that grows without end dies of it.
        Environment = { ["DOTNET_GCHeapHardLimit"] = "60000000" },
    })!;
}
