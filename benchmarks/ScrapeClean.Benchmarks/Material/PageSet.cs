using ScrapeClean.Blocks.Markup;
using ScrapeClean.Blocks.Markup.Scanning;

namespace ScrapeClean.Benchmarks.Material;

/// <summary>Pages that are cleaned one after the other as one operation, with a name that tables show.</summary>
public sealed record PageSet(string Name, IReadOnlyList<string> Pages) : IMeasured
{
    long IMeasured.Units => Pages.Sum(page => (long)page.Length);

    int IMeasured.Blocks => Pages.Sum(BlocksOf);

    public override string ToString() => Name;

    private static int BlocksOf(string html)
    {
        using var page = new MarkupPage();
        HtmlScanner.ReadWhole(html, page);
        return page.Blocks.Length;
    }
}
