using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using ScrapeClean.Tests;

namespace ScrapeClean.Mutants;

/// <summary>
/// Tries mutants in this process, one after the other, each by the tests that reach it, those first that found something last, then the
/// quickest. A mutant that runs on ends the process, after an answer.
/// </summary>
internal sealed class Trial(string coverageFile, TextReader numbers, TextWriter answers)
{
    /// <summary>Processor time that one test may take; the longest takes a tenth of it.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(8);

    private readonly Assembly _tests = typeof(SeedTests).Assembly;
    private List<TestCase> _order = [];
    private Coverage _coverage = null!;
    private volatile int _mutant = -1;
    private TimeSpan _started;

    public void Run()
    {
        var control = new MutantSwitch(typeof(ArticleCleaner).Assembly);
        // What is built but once is built under the first mutant: a child that tries such a one gets no other.
        string? first = null;
        if (File.Exists(coverageFile))
        {
            first = numbers.ReadLine();
            if (first is not null)
                control.TurnOn(Number(first));
        }
        IReadOnlyList<TestCase> tests = TestCase.Of(_tests);
        var cleaners = new Cleaners(_tests);
        if (first is null)
        {
            _coverage = Coverage.Take(tests, control, cleaners);
            _coverage.Save(coverageFile);
        }
        else
        {
            _coverage = Coverage.Load(coverageFile);
        }
        _order = [.. _coverage.Order(tests)];
        using var watch = new Timer(_ => EndIfRunningOn(), null, Most / 8, Most / 8);
        for (string? line = first ?? numbers.ReadLine(); line is not null; line = numbers.ReadLine())
        {
            int mutant = Number(line);
            control.TurnOn(mutant);
            Answer(mutant, Killer(mutant, cleaners));
            control.TurnOff();
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private string? Killer(int mutant, Cleaners cleaners)
    {
        cleaners.Renew();
        foreach (TestCase test in _order.Where(t => _coverage.Reaches(t.Name, mutant)).ToList())
        {
            _started = Process.GetCurrentProcess().TotalProcessorTime;
            _mutant = mutant;
            try
            {
                test.Run();
            }
            catch (Exception)
            {
                _order.Remove(test);
                _order.Insert(0, test);
                return test.Name;
            }
            finally
            {
                _mutant = -1;
            }
        }
        return null;
    }

    private void EndIfRunningOn()
    {
        int mutant = _mutant;
        using var process = Process.GetCurrentProcess();
        if (mutant < 0 || process.TotalProcessorTime - _started < Most || mutant != _mutant)
            return;
        Answer(mutant, "it runs on");
        Environment.Exit(3);
    }

    private void Answer(int mutant, string? killer)
    {
        lock (answers)
        {
            answers.WriteLine($"{Supervisor.Mark}{mutant.ToString(CultureInfo.InvariantCulture)} {killer?.ReplaceLineEndings(" ")}");
            answers.Flush();
        }
    }
}
