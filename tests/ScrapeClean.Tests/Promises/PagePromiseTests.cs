using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using HtmlAgilityPack;

namespace ScrapeClean.Tests.Promises;

/// <summary>The promises for HTML, held on tag soup made at random.</summary>
public class PagePromiseTests
{
    private static readonly ArticleCleaner Cleaner = ArticleCleaner.Default;

    [Fact]
    public void String_memory_reader_and_chunked_stream_give_the_same() => Gen.Select(Cases.Pages, Gen.Int[1, 7]).Sample((page, chunk) =>
    {
        // Bytes cannot hold lone surrogates, and a mark at their start says the encoding.
        string html = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page)).TrimStart('\uFEFF');
        string once = Fingerprint(Cleaner.CleanHtml(html));
        return once == Fingerprint(Cleaner.CleanHtml(("<" + html).AsMemory(1)))
            && once == Fingerprint(Cleaner.CleanHtml(new StringReader(html)))
            && once == Fingerprint(Cleaner.CleanHtml(new SlowStream(Encoding.UTF8.GetBytes(html), chunk), "utf-8"));
    }, iter: Cases.Count);

    [Fact]
    public void Each_parser_cleans_any_soup_and_says_why() => Gen.Select(Cases.Pages, Cases.Options).Sample((html, options) =>
    {
        var cleaner = new ArticleCleaner(options);
        var agility = new HtmlDocument();
        agility.LoadHtml(html);
        CleanResult[] results = [cleaner.CleanHtml(html), cleaner.Clean(new HtmlParser().ParseDocument(html)), cleaner.Clean(agility)];
        return results.All(result => result.Removals.All(r => r.Start == -1 && !options.Keep.Contains(r.Kind) && r.Rule.Length > 0 && r.Path!.StartsWith('/') && r.Confidence is > 0 and <= 1));
    }, iter: Cases.Count);

    [Fact]
    public void What_is_kept_of_a_document_is_text_of_the_document() => Gen.Select(Cases.Pages, Cases.Options).Sample((html, options) =>
    {
        var document = new HtmlParser().ParseDocument(html);
        // A list's items stand behind a dash of our own.
        string kept = string.Join('\n', new ArticleCleaner(options).Clean(document).Text.Split('\n').Select(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? line.TrimStart()[2..] : line));
        return IsPart(kept, TextOf(document));
    }, iter: Cases.Count);

    [Fact]
    public void What_is_kept_stands_in_the_order_of_the_page() => Gen.Select(Cases.Pages, Cases.Options).Sample((html, options) =>
    {
        var all = new ArticleCleaner(new CleanerOptions { UseScorer = false, Keep = Enum.GetValues<FurnitureKind>() });
        var some = new ArticleCleaner(options);
        var agility = new HtmlDocument();
        agility.LoadHtml(html);
        return IsPart(some.CleanHtml(html).Text, all.CleanHtml(html).Text) && IsPart(some.Clean(agility).Text, all.Clean(agility).Text);
    }, iter: Cases.Count);

    [Fact]
    public void Explaining_says_what_cleaning_does() => Gen.Select(Cases.Pages, Cases.Options).Sample((html, options) =>
    {
        var cleaner = new ArticleCleaner(options);
        IDocument document = new HtmlParser().ParseDocument(html);
        var agility = new HtmlDocument();
        agility.LoadHtml(html);
        return Taken(cleaner.ExplainHtml(html)) == cleaner.CleanHtml(html).Removals.Count
            && Taken(cleaner.Explain(document)) == cleaner.Clean(document).Removals.Count
            && Taken(cleaner.Explain(agility)) == cleaner.Clean(agility).Removals.Count;

        static int Taken(IReadOnlyList<LineDecision> blocks) => blocks.Count(b => b.IsRemoved || b.CutLength > 0);
    }, iter: Cases.Count);

    [Fact]
    public void A_stricter_setting_keeps_no_more() => Gen.Select(Cases.Pages, Gen.Bool).Sample((html, scorer) =>
    {
        string[] texts = [.. Enum.GetValues<Strictness>().Select(s => new ArticleCleaner(new CleanerOptions { Strictness = s, UseScorer = scorer }).CleanHtml(html).Text)];
        return IsPart(texts[1], texts[0]) && IsPart(texts[2], texts[1]);
    }, iter: Cases.Count);

    [Fact]
    public void Pruning_leaves_the_page_and_gives_less_of_it() => Cases.Pages.Sample(html =>
    {
        var document = new HtmlParser().ParseDocument(html);
        string before = document.DocumentElement.OuterHtml;
        return IsPart(Cleaner.Prune(document).DocumentElement.TextContent, document.DocumentElement.TextContent) && document.DocumentElement.OuterHtml == before;
    }, iter: Cases.Count);

    // Whether the one is the other with something left out, white space aside.
    /// <summary>All text in order, with that of templates, which is read where a page has it for its own.</summary>
    private static string TextOf(INode root)
    {
        var text = new StringBuilder();
        var open = new Stack<INode>([root]);
        while (open.TryPop(out INode? node))
        {
            if (node is IText data)
                text.Append(data.Data);
            foreach (INode child in (node is IHtmlTemplateElement template ? template.Content : node).ChildNodes.Reverse())
                open.Push(child);
        }
        return text.ToString();
    }

    private static bool IsPart(string part, string whole)
    {
        int at = 0;
        foreach (char c in part.Where(c => !char.IsWhiteSpace(c)))
        {
            at = whole.IndexOf(c, at) + 1;
            if (at == 0)
                return false;
        }
        return true;
    }

    private static string Fingerprint(CleanResult result) =>
        result.Text + "\u0001" + result.ToMarkdown() + "\u0001" + string.Join('|', result.Removals.Select(r => FormattableString.Invariant($"{r.Path} {r.Kind} {r.Rule} {r.Confidence:R} {r.Text}")));

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class SlowStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(chunk, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(chunk, count));
    }
}
