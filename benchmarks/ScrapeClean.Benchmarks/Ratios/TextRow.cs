using ScrapeClean.Benchmarks.Baselines;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>What the ways to clean a text cost, as multiples of a walk over its lines.</summary>
/// <param name="Input">The text.</param>
/// <param name="WalkMicroseconds">The walk.</param>
/// <param name="Rules">ScrapeClean, rules alone.</param>
/// <param name="Default">ScrapeClean, rules and scorer.</param>
/// <param name="Alternation">One alternation of thirty phrases, run on each line, at its start alone.</param>
/// <param name="Anywhere">The same anywhere in the line.</param>
/// <param name="RegexEach">A regex for each of the thirty.</param>
/// <param name="Allocated">Bytes that the rules allocate.</param>
/// <param name="Output">Bytes of what is kept, as UTF-16.</param>
internal sealed record TextRow(Sample Input, double WalkMicroseconds, double Rules, double Default, double Alternation, double Anywhere, double RegexEach, long Allocated, long Output)
{
    private static readonly ArticleCleaner RulesAlone = new(new CleanerOptions { UseScorer = false });

    public static IEnumerable<Sample> Inputs => [Texts.Short, Texts.Teasers, Texts.Long, Texts.Page, Texts.VariedPage, Texts.Clean];

    /// <summary>Megabytes of UTF-16 a second, by rules alone.</summary>
    public double MegabytesASecond => Input.Content.Length * 2 / (WalkMicroseconds * Rules);

    public static TextRow Of(Sample input)
    {
        string text = input.Content;
        double walk = Measure.Microseconds(() => Walk(text));
        return new TextRow(
            input, walk,
            Measure.Microseconds(() => RulesAlone.Clean(text).Text.Length) / walk,
            Measure.Microseconds(() => ArticleCleaner.Default.Clean(text).Text.Length) / walk,
            Measure.Microseconds(() => RegexCleaners.ByAlternation(text).Length) / walk,
            Measure.Microseconds(() => RegexCleaners.ByAlternationAnywhere(text).Length) / walk,
            Measure.Microseconds(() => RegexCleaners.ByPhrase(text).Length) / walk,
            Measure.Allocated(() => RulesAlone.Clean(text).Text.Length),
            RulesAlone.Clean(text).Text.Length * 2L);
    }

    public static int Walk(string text)
    {
        int sum = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            sum += line.Length;
        return sum;
    }
}
