namespace ScrapeClean.Quality.Evaluation;

/// <summary>Intervals of means by drawing whole sites again and again, with a fixed seed: pages of one site are no independent witnesses.</summary>
internal static class Bootstrap
{
    private const int Draws = 1000;
    private const int Seed = 42;

    /// <summary>Half the width of the 95 % interval of the mean.</summary>
    public static double HalfWidth(IEnumerable<(string Site, double Value)> values)
    {
        var sites = values.GroupBy(v => v.Site, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Sum: g.Sum(v => v.Value), Count: g.Count())).ToArray();
        if (sites.Length < 2)
            return double.NaN;
        var random = new Random(Seed);
        var means = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            double sum = 0;
            var count = 0;
            for (var i = 0; i < sites.Length; i++)
            {
                var site = sites[random.Next(sites.Length)];
                sum += site.Sum;
                count += site.Count;
            }

            means[draw] = sum / count;
        }

        Array.Sort(means);
        return (means[(int)(Draws * 0.975)] - means[(int)(Draws * 0.025)]) / 2;
    }
}
