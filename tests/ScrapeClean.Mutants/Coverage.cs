using System.Globalization;

namespace ScrapeClean.Mutants;

/// <summary>Which mutants each test comes by.</summary>
internal sealed class Coverage
{
    private const string StaticName = "static";

    private readonly Dictionary<string, HashSet<int>> _reached = new(StringComparer.Ordinal);

    /// <summary>Mutants in what runs but once in a process.</summary>
    public HashSet<int> Static => _reached[StaticName];

    public bool Reaches(string test, int mutant) => _reached.TryGetValue(test, out HashSet<int>? by) && by.Contains(mutant);

    public bool IsReached(int mutant) => _reached.Values.Any(r => r.Contains(mutant));

    /// <summary>Runs each test. One that fails without a mutant is told of and left out.</summary>
    public static Coverage Take(IEnumerable<TestCase> tests, MutantSwitch control, Cleaners cleaners)
    {
        var coverage = new Coverage();
        coverage._reached[StaticName] = [];
        foreach (TestCase test in tests)
        {
            try
            {
                (IReadOnlyList<int> reached, IReadOnlyList<int> once) = control.Reach(() =>
                {
                    cleaners.Renew();
                    test.Run();
                });
                coverage._reached[test.Name] = [.. reached];
                coverage.Static.UnionWith(once);
            }
            catch (Exception fault)
            {
                Console.Error.WriteLine($"left out: {test.Name}: {fault.GetType().Name} {fault.Message.ReplaceLineEndings(" ")}");
            }
        }
        // What one test ran at first, others rely on.
        foreach (HashSet<int> reached in coverage._reached.Values)
            reached.UnionWith(coverage.Static);
        return coverage;
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
