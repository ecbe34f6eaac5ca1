using BenchmarkDotNet.Attributes;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks;

/// <summary>One cleaner shared by threads: 64 texts by one core, and by all.</summary>
public class ThroughputBenchmarks
{
    private const int TextCount = 64;

    private static readonly ArticleCleaner Rules = new(new CleanerOptions { UseScorer = false });

    public static IEnumerable<int> CoreCounts => Environment.ProcessorCount > 1 ? [1, Environment.ProcessorCount] : [1];

    [ParamsSource(nameof(CoreCounts))]
    public int Cores { get; set; } = 1;

    [Benchmark(Description = "64 articles, rules")]
    public ParallelLoopResult RulesAlone() => Parallel.For(0, TextCount, Options, _ => Rules.Clean(Texts.Long.Content));

    [Benchmark(Description = "64 articles, default")]
    public ParallelLoopResult Default() => Parallel.For(0, TextCount, Options, _ => ArticleCleaner.Default.Clean(Texts.Long.Content));

    private ParallelOptions Options => new() { MaxDegreeOfParallelism = Cores };
}
