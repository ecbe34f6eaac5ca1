using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks;

/// <summary>Pages: raw and parsed, beside the parsers alone and SmartReader. Answers are lengths, so that nothing is optimised away.</summary>
public class PageBenchmarks
{
    private static readonly HtmlParser Parser = new();

    private IDocument[] _angleSharp = [];
    private HtmlDocument[] _agilityPack = [];

    [ParamsSource(nameof(Inputs))]
    public PageSet Input { get; set; } = null!;

    public static IEnumerable<PageSet> Inputs => PageSamples.All;

    [GlobalSetup(Target = nameof(AngleSharpDocument))]
    public void ParseWithAngleSharp() => _angleSharp = [.. Input.Pages.Select(Parser.ParseDocument)];

    [GlobalSetup(Target = nameof(AgilityPackDocument))]
    public void ParseWithAgilityPack() => _agilityPack = [.. Input.Pages.Select(Load)];

    [Benchmark(Baseline = true, Description = "AngleSharp ParseDocument alone")]
    public int AngleSharpParse() => Input.Pages.Sum(page => Parser.ParseDocument(page).ChildNodes.Length);

    [Benchmark(Description = "HtmlAgilityPack LoadHtml alone")]
    public int AgilityPackParse() => Input.Pages.Sum(page => Load(page).DocumentNode.ChildNodes.Count);

    [Benchmark(Description = "raw page to text")]
    public int Raw() => Input.Pages.Sum(page => ArticleCleaner.Default.CleanHtml(page).Text.Length);

    [Benchmark(Description = "AngleSharp document to text")]
    public int AngleSharpDocument() => _angleSharp.Sum(document => ArticleCleaner.Default.Clean(document).Text.Length);

    [Benchmark(Description = "HtmlAgilityPack document to text")]
    public int AgilityPackDocument() => _agilityPack.Sum(document => ArticleCleaner.Default.Clean(document).Text.Length);

    [Benchmark(Description = "SmartReader")]
    public int SmartReader() => Input.Pages.Sum(page => new SmartReader.Reader("https://example.org/", page).GetArticle().TextContent?.Length ?? 0);

    private static HtmlDocument Load(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document;
    }
}
