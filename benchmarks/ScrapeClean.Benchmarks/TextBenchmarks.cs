using BenchmarkDotNet.Attributes;
using ScrapeClean.Benchmarks.Baselines;
using ScrapeClean.Benchmarks.Material;
using ScrapeClean.Benchmarks.Ratios;

namespace ScrapeClean.Benchmarks;

/// <summary>The hot path: plain text in, article out, beside a walk that only finds the line ends.</summary>
public class TextBenchmarks
{
    private static readonly ArticleCleaner Rules = new(new CleanerOptions { UseScorer = false });

    [ParamsSource(nameof(Inputs))]
    public Sample Input { get; set; } = Texts.Short;

    public static IEnumerable<Sample> Inputs => TextRow.Inputs;

    [Benchmark(Baseline = true, Description = "line walk")]
    public int LineWalk() => TextRow.Walk(Input.Content);

    [Benchmark(Description = "ScrapeClean, rules")]
    public string RulesAlone() => Rules.Clean(Input.Content).Text;

    [Benchmark(Description = "ScrapeClean, default")]
    public string Default() => ArticleCleaner.Default.Clean(Input.Content).Text;

    [Benchmark(Description = "one alternation regex, at the start")]
    public string Alternation() => RegexCleaners.ByAlternation(Input.Content);

    [Benchmark(Description = "anywhere in the line")]
    public string Anywhere() => RegexCleaners.ByAlternationAnywhere(Input.Content);

    [Benchmark(Description = "a regex a phrase")]
    public string RegexEach() => RegexCleaners.ByPhrase(Input.Content);
}
