using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ScrapeClean.Benchmarks.Material;
using ScrapeClean.Benchmarks.Ratios;

namespace ScrapeClean.Benchmarks;

/// <summary>What the first call of a process costs: each measured once in a process of its own, compilation of the code included.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 8, warmupCount: 0, iterationCount: 1)]
public class StartupBenchmarks
{
    [Benchmark(Baseline = true, Description = "line walk, to compare with")]
    public int Walk() => TextRow.Walk(Texts.Short.Content);

    [Benchmark(Description = "one pack read and compiled")]
    public int OnePack() => PackLoading.One();

    [Benchmark(Description = "all packs loaded")]
    public int Packs() => PackLoading.All();

    [Benchmark(Description = "first text, rules alone")]
    public int Rules() => new ArticleCleaner(new CleanerOptions { UseScorer = false }).Clean(Texts.Short.Content).Removals.Count;

    [Benchmark(Description = "first text, default")]
    public int Default() => ArticleCleaner.Default.Clean(Texts.Short.Content).Removals.Count;
}
