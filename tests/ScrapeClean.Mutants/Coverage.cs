using System.Diagnostics;
using System.Globalization;

namespace ScrapeClean.Mutants;

/// <summary>Which mutants each test comes by; the quickest tests first.</summary>
internal sealed class Coverage
{
    private const string StaticName = "static";

    private readonly Dictionary<string, HashSet<int>> _reached = new(StringComparer.Ordinal);

    /// <summary>Mutants in what runs but once in a process.</summary>
    public HashSet<int> Static => _reached[StaticName];

    public bool Reaches(string test, int mutant) => _reached.TryGetValue(test, out HashSet<int>? by) && by.Contains(mutant);

    public bool IsReached(int mutant) => _reached.Values.Any(r => r.Contains(mutant));

    /// <summary>The tests that were not left out, the quickest first.</summary>
    public IEnumerable<TestCase> Order(IEnumerable<TestCase> tests)
    {
        Dictionary<string, int> places = _reached.Keys.Select((name, place) => (name, place)).ToDictionary(p => p.name, p => p.place, StringComparer.Ordinal);
        return tests.Where(t => places.ContainsKey(t.Name)).OrderBy(t => places[t.Name]);
    }

    /// <summary>Runs each test. One that fails without a mutant is told of and left out.</summary>
    public static Coverage Take(IEnumerable<TestCase> tests, MutantSwitch control, Cleaners cleaners)
    {
        var coverage = new Coverage();
        HashSet<int> all = [];
        var times = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        foreach (TestCase test in tests)
        {
            try
            {
                (IReadOnlyList<int> reached, IReadOnlyList<int> once) = control.Reach(() =>
                {
                    cleaners.Renew();
                    var watch = Stopwatch.StartNew();
                    test.Run();
                    times[test.Name] = watch.Elapsed;
                });
                coverage._reached[test.Name] = [.. reached];
                all.UnionWith(once);
            }
            catch (Exception fault)
            {
                Console.Error.WriteLine($"left out: {test.Name}: {fault.GetType().Name} {fault.Message.ReplaceLineEndings(" ")}");
            }
        }
        // What one test ran at first, others rely on.
        foreach (HashSet<int> reached in coverage._reached.Values)
            reached.UnionWith(all);
        var sorted = new Coverage();
        foreach ((string name, HashSet<int> reached) in coverage._reached.OrderBy(r => times[r.Key]))
            sorted._reached[name] = reached;
        sorted._reached[StaticName] = all;
        return sorted;
    }

    public void Save(string file)
    {
        File.WriteAllLines(file + ".new", _reached.Select(r => $"{r.Key.ReplaceLineEndings(" ")}\t{string.Join(' ', r.Value)}"));
        File.Move(file + ".new", file);
    }

    public static Coverage Load(string file)
    {
        var coverage = new Coverage();
        foreach (string line in File.ReadLines(file))
        {
            int tab = line.LastIndexOf('\t');
            coverage._reached[line[..tab]] = [.. line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
        }
        return coverage;
    }
}
