using System.Globalization;

namespace ScrapeClean.Mutants;

/// <summary>The score by file, and what survived, of the mutants that were tried.</summary>
internal sealed class ScoreTable(IReadOnlyList<Mutant> mutants, Coverage coverage, IReadOnlyDictionary<int, string> answers)
{
    /// <summary>Least share of mutants that the tests find.</summary>
    private const double Bar = 0.85;

    /// <returns>Whether the score reaches the bar.</returns>
    public bool Write(string file)
    {
        using var output = new StreamWriter(file);
        output.WriteLine("| file | mutants | tried | killed | reached by no test | score |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (IGrouping<string, Mutant> group in mutants.GroupBy(m => m.File).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine(Row(group.Key, [.. group]));
        string all = Row("all", [.. mutants]);
        output.WriteLine(all);
        output.WriteLine();
        foreach (Mutant mutant in mutants.Where(Survives).OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line))
            output.WriteLine($"- {mutant.File}({mutant.Line}) {mutant.Kind}: `{mutant.Before}` → `{mutant.After}`{(coverage.IsReached(mutant.Number) ? "" : " (reached by no test)")}");
        Console.WriteLine(all);
        return mutants.Count(IsKilled) >= Bar * mutants.Count(m => answers.ContainsKey(m.Number));
    }

    private bool IsKilled(Mutant mutant) => answers.TryGetValue(mutant.Number, out string? killer) && killer.Length > 0;

    private bool Survives(Mutant mutant) => answers.TryGetValue(mutant.Number, out string? killer) && killer.Length == 0;

    private string Row(string name, IReadOnlyList<Mutant> of)
    {
        int killed = of.Count(IsKilled), tried = killed + of.Count(Survives);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {of.Count} | {tried} | {killed} | {of.Count(m => !coverage.IsReached(m.Number))} | {100.0 * killed / Math.Max(1, tried):0.0} % |");
    }
}
