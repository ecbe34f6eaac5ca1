using AngleSharp.Html.Parser;
using HtmlAgilityPack;

namespace ScrapeClean.Stress;

/// <summary>What is put under stress.</summary>
/// <param name="Name">Its name in the table and on the command line.</param>
/// <param name="PagesOnly">Whether it reads pages only.</param>
/// <param name="IsPeer">Whether it is another library, shown to compare with.</param>
/// <param name="Run">Cleans one input; the answer is a length, so that nothing is optimised away.</param>
internal sealed record Subject(string Name, bool PagesOnly, bool IsPeer, Func<string, int> Run)
{
    public static IReadOnlyList<Subject> All { get; } =
    [
        new("text", PagesOnly: false, IsPeer: false, input => ArticleCleaner.Default.Clean(input).Text.Length),
        new("text, with a hostile pack", PagesOnly: false, IsPeer: false, input => HostilePack.Cleaner.Clean(input).Text.Length),
        new("raw HTML", PagesOnly: false, IsPeer: false, input => ArticleCleaner.Default.CleanHtml(input).Text.Length),
        new("AngleSharp, cleaned", PagesOnly: true, IsPeer: false, input => ArticleCleaner.Default.Clean(new HtmlParser().ParseDocument(input)).Text.Length),
        new("HtmlAgilityPack, cleaned", PagesOnly: true, IsPeer: false, input => ArticleCleaner.Default.Clean(Agility(input)).Text.Length),
        new("AngleSharp alone", PagesOnly: true, IsPeer: true, input => new HtmlParser().ParseDocument(input).ChildNodes.Length),
        new("HtmlAgilityPack alone", PagesOnly: true, IsPeer: true, input => Agility(input).DocumentNode.ChildNodes.Count),
        new("SmartReader", PagesOnly: true, IsPeer: true, input => new SmartReader.Reader("https://example.org/", input).GetArticle().TextContent?.Length ?? 0),
    ];

    private static HtmlDocument Agility(string input)
    {
        var document = new HtmlDocument();
        document.LoadHtml(input);
        return document;
    }
}
