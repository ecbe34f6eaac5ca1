namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>
/// What a change may not make worse. Allocations are exact, so their limits are near what was measured; ratios of times scatter on shared machines, so
/// theirs are about twice that: they catch work that was doubled, not a tenth more.
/// </summary>
internal static class Limits
{
    private static readonly Dictionary<string, (double Rules, double Allocated)> Highest = new()
    {
        ["short"] = (8, 1.15),
        ["short, with teasers"] = (8, 1.15),
        ["long"] = (7, 1.02),
        ["page"] = (16, 3.7),
        ["varied page"] = (22, 1.2),
        ["clean"] = (5, 0.01),
    };

    /// <summary>Of the scorer alone, as a multiple of the walk.</summary>
    private static readonly Dictionary<string, double> HighestOfScorer = new()
    {
        ["short"] = 26,
        ["short, with teasers"] = 26,
        ["long"] = 18,
        ["page"] = 75,
        ["varied page"] = 50,
        ["clean"] = 15,
    };

    public static IEnumerable<string> Faults(IEnumerable<ScorerRow> rows)
    {
        foreach (ScorerRow row in rows)
        {
            if (row.Ratio > HighestOfScorer[row.Input.Name])
                yield return $"{row.Input.Name}: the scorer takes {row.Ratio:0.0} x the walk, the limit is {HighestOfScorer[row.Input.Name]}";
        }
    }

    public static IEnumerable<string> Faults(IEnumerable<TextRow> rows)
    {
        foreach (TextRow row in rows)
        {
            (double rules, double allocated) = Highest[row.Input.Name];
            if (row.Rules > rules)
                yield return $"{row.Input.Name}: rules take {row.Rules:0.0} x the walk, the limit is {rules}";
            if ((double)row.Allocated / row.Output > allocated)
                yield return $"{row.Input.Name}: {row.Allocated} bytes are allocated for {row.Output} of output, the limit is {allocated} x";
        }
    }
}
