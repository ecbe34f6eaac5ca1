using BenchmarkDotNet.Attributes;
using ScrapeClean.Benchmarks.Material;
using ScrapeClean.Benchmarks.Ratios;

namespace ScrapeClean.Benchmarks;

/// <summary>Texts that are made to be slow, beside the same walk.</summary>
public class WorstCaseBenchmarks
{
    private static readonly ArticleCleaner Rules = new(new CleanerOptions { UseScorer = false });

    [ParamsSource(nameof(Inputs))]
    public Sample Input { get; set; } = Texts.WorstCases[0];

    public static IEnumerable<Sample> Inputs => Texts.WorstCases;

    [Benchmark(Baseline = true, Description = "line walk")]
    public int LineWalk() => TextRow.Walk(Input.Content);

    [Benchmark(Description = "ScrapeClean, rules")]
    public string RulesAlone() => Rules.Clean(Input.Content).Text;

    [Benchmark(Description = "ScrapeClean, default")]
    public string Default() => ArticleCleaner.Default.Clean(Input.Content).Text;
}
