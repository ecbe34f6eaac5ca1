using System.CommandLine;
using System.Globalization;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;
using ScrapeClean.AngleSharp;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Blocks.Markup.Scanning;
using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Commands;

/// <summary>Counts on how many pages the three readers find the same blocks and keep the same text.</summary>
internal static class CompareParsersCommand
{
    public static Command Create()
    {
        var corpora = Options.Corpora();
        var command = new Command("compare-parsers", "Counts on how many pages of the folder html the readers agree, and prints it as Markdown.") { corpora };
        command.SetAction(result => Run(result.GetValue(corpora)!, Console.Out));
        return command;
    }

    private static int Run(string corpora, TextWriter output)
    {
        output.WriteLine("| set | pages | same blocks, raw and AngleSharp | same text, raw and AngleSharp | same text, AngleSharp and HtmlAgilityPack | the same but for white space |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        var all = default(Agreement);
        foreach (var set in CorpusSet.FindHtml(corpora))
        {
            var found = JsonLinesFile.ReadLines(set.Path).AsParallel().AsOrdered().Select(line => Compare(CorpusDocument.Parse(line).Html ?? ""))
                .Aggregate(default(Agreement), (sum, page) => sum + page);
            output.WriteLine(found.Row(set.Name));
            all += found;
        }

        output.WriteLine(all.Row("all"));
        return 0;
    }

    private static Agreement Compare(string html)
    {
        var parsed = new HtmlParser().ParseDocument(html);
        var agility = new HtmlDocument();
        agility.LoadHtml(html);
        var raw = ArticleCleaner.Default.CleanHtml(html).Text;
        var one = ArticleCleaner.Default.Clean(parsed).Text;
        var other = ArticleCleaner.Default.Clean(agility).Text;
        using var scanned = new MarkupPage();
        HtmlScanner.ReadWhole(html, scanned);
        using var walked = new MarkupPage();
        AngleSharpExtensions.Read(parsed, walked, order: null);
        return new Agreement(1, Count(SameBlocks(scanned, walked)), Count(raw == one), Count(one == other), Count(Words(one).SequenceEqual(Words(other))));
    }

    private static bool SameBlocks(MarkupPage one, MarkupPage other)
    {
        if (one.Blocks.Length != other.Blocks.Length)
            return false;
        for (var i = 0; i < one.Blocks.Length; i++)
        {
            if (one.Blocks[i].Kind != other.Blocks[i].Kind || !one.Of(one.Blocks[i]).SequenceEqual(other.Of(other.Blocks[i])))
                return false;
        }

        return true;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int Count(bool same) => same ? 1 : 0;

    /// <summary>Pages, and on how many of them two readers agree.</summary>
    private readonly record struct Agreement(int Pages, int Blocks, int Raw, int Parsed, int Words)
    {
        public static Agreement operator +(Agreement a, Agreement b) =>
            new(a.Pages + b.Pages, a.Blocks + b.Blocks, a.Raw + b.Raw, a.Parsed + b.Parsed, a.Words + b.Words);

        public string Row(string name) => string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Pages} | {Share(Blocks):0.0} % | {Share(Raw):0.0} % | {Share(Parsed):0.0} % | {Share(Words):0.0} % |");

        private double Share(int count) => Pages == 0 ? 0 : 100.0 * count / Pages;
    }
}
