namespace ScrapeClean.Benchmarks.Material;

/// <summary>Pages that the benchmarks clean: generated ones of several shapes, or a folder of real pages.</summary>
internal static class PageSamples
{
    /// <summary>Names a folder of saved pages to run the page benchmarks over, all of them as one operation, instead of the generated ones.</summary>
    public const string FolderVariable = "SCRAPECLEAN_PAGES";

    public static IEnumerable<PageSet> All
    {
        get
        {
            if (Environment.GetEnvironmentVariable(FolderVariable) is not { Length: > 0 } folder)
                return Generated;
            string[] pages = [.. Directory.EnumerateFiles(folder, "*.htm*").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
            return [new PageSet($"{pages.Length} pages of a folder", pages)];
        }
    }

    private static IEnumerable<PageSet> Generated =>
    [
        One("short article", PageShapes.Article(paragraphs: 8, links: 30, scripts: 20)),
        One("long article", PageShapes.Article(paragraphs: 60, links: 150, scripts: 200)),
        One("article, twice as long", PageShapes.Article(paragraphs: 120, links: 300, scripts: 400)),
        One("listing", PageShapes.Listing(teasers: 200)),
        One("forum", PageShapes.Forum(posts: 80)),
        One("nested tables", PageShapes.NestedTables(paragraphs: 40)),
        One("mostly scripts", PageShapes.Article(paragraphs: 15, links: 80, scripts: 6000)),
    ];

    private static PageSet One(string name, string html) => new(name, [html]);
}
