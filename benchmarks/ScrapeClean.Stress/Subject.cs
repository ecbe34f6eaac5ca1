using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;

namespace ScrapeClean.Stress;

/// <summary>What is put under stress.</summary>
/// <param name="Name">Its name in the table and on the command line.</param>
/// <param name="PagesOnly">Whether it reads pages only.</param>
/// <param name="IsPeer">Whether it is another library, shown to compare with.</param>
/// <param name="Prepare">Makes of a text what is cleaned, before anything is measured: a document has been parsed when it comes to the cleaner.</param>
/// <param name="Run">Cleans one input; the answer is a length, so that nothing is optimised away.</param>
internal sealed record Subject(string Name, bool PagesOnly, bool IsPeer, Func<string, object> Prepare, Func<object, int> Run)
{
    public static IReadOnlyList<Subject> All { get; } =
    [
        OfText("text", pagesOnly: false, isPeer: false, input => ArticleCleaner.Default.Clean(input).Text.Length),
        OfText("text, with a hostile pack", pagesOnly: false, isPeer: false, input => HostilePack.Cleaner.Clean(input).Text.Length),
        OfText("raw HTML", pagesOnly: false, isPeer: false, input => ArticleCleaner.Default.CleanHtml(input).Text.Length),
        new("document of AngleSharp", PagesOnly: true, IsPeer: false, AngleSharp, document => ArticleCleaner.Default.Clean((IDocument)document).Text.Length),
        new("document of HtmlAgilityPack", PagesOnly: true, IsPeer: false, Agility, document => ArticleCleaner.Default.Clean((HtmlDocument)document).Text.Length),
        OfText("AngleSharp alone", pagesOnly: true, isPeer: true, input => AngleSharp(input).ChildNodes.Length),
        OfText("HtmlAgilityPack alone", pagesOnly: true, isPeer: true, input => Agility(input).DocumentNode.ChildNodes.Count),
        OfText("SmartReader", pagesOnly: true, isPeer: true, input => new SmartReader.Reader("https://example.org/", input).GetArticle().TextContent?.Length ?? 0),
    ];

    private static Subject OfText(string name, bool pagesOnly, bool isPeer, Func<string, int> run) =>
        new(name, pagesOnly, isPeer, input => input, input => run((string)input));

    private static IDocument AngleSharp(string input) => new HtmlParser().ParseDocument(input);

    private static HtmlDocument Agility(string input)
    {
        var document = new HtmlDocument();
        document.LoadHtml(input);
        return document;
    }
}
