using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks;

/// <summary>Pages: raw and parsed, beside the parsers alone and SmartReader.</summary>
public class PageBenchmarks
{
    private static readonly HtmlParser Parser = new();

    private IDocument _angleSharp = null!;
    private HtmlDocument _agilityPack = null!;

    [ParamsSource(nameof(Inputs))]
    public Sample Input { get; set; } = null!;

    public static IEnumerable<Sample> Inputs => PageSamples.All;

    [GlobalSetup]
    public void Parse()
    {
        _angleSharp = Parser.ParseDocument(Input.Content);
        _agilityPack = new HtmlDocument();
        _agilityPack.LoadHtml(Input.Content);
    }

    [Benchmark(Baseline = true, Description = "AngleSharp ParseDocument alone")]
    public IDocument AngleSharpParse() => Parser.ParseDocument(Input.Content);

    [Benchmark(Description = "HtmlAgilityPack LoadHtml alone")]
    public HtmlDocument AgilityPackParse()
    {
        var document = new HtmlDocument();
        document.LoadHtml(Input.Content);
        return document;
    }

    [Benchmark(Description = "raw page to text")]
    public string Raw() => ArticleCleaner.Default.CleanHtml(Input.Content).Text;

    [Benchmark(Description = "AngleSharp document to text")]
    public string AngleSharpDocument() => ArticleCleaner.Default.Clean(_angleSharp).Text;

    [Benchmark(Description = "HtmlAgilityPack document to text")]
    public string AgilityPackDocument() => ArticleCleaner.Default.Clean(_agilityPack).Text;

    [Benchmark(Description = "SmartReader")]
    public string SmartReader() => new SmartReader.Reader("https://example.org/", Input.Content).GetArticle().TextContent;
}
