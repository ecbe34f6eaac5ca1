using BenchmarkDotNet.Attributes;
using ScrapeClean.Benchmarks.Material;
using ScrapeClean.Benchmarks.Ratios;
using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Benchmarks;

/// <summary>The scorer by itself, without rules and decisions, beside the walk over the lines that it scores.</summary>
public class ScorerBenchmarks
{
    private Block[] _blocks = [];
    private RuleMark[] _marks = [];
    private BlockScore[] _scores = [];

    [ParamsSource(nameof(Inputs))]
    public Sample Input { get; set; } = Texts.Short;

    public static IEnumerable<Sample> Inputs => TextBenchmarks.Inputs;

    [GlobalSetup]
    public void Split()
    {
        var list = new BlockList();
        LineSplitter.Split(Input.Content, list);
        _blocks = list.Items.ToArray();
        _marks = new RuleMark[_blocks.Length];
        _scores = new BlockScore[_blocks.Length];
    }

    [Benchmark(Baseline = true, Description = "line walk")]
    public int LineWalk() => TextRow.Walk(Input.Content);

    [Benchmark(Description = "scorer alone")]
    public float Scorer()
    {
        TextScorer.Embedded.Score(Input.Content, _blocks, _marks, _scores);
        return _scores[0].Body;
    }
}
