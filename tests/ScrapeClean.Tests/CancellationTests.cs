using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;

namespace ScrapeClean.Tests;

/// <summary>Every way to clean takes a token; one that is cancelled ends the call, before or amid the blocks, and nothing is written.</summary>
public class CancellationTests
{
    private const string Sentence = "The council met on Tuesday evening to discuss the new bridge over the river.";
    private const int Many = 300_000;

    private static readonly string Text = string.Concat(Enumerable.Repeat(Sentence + "\n", Many));
    private static readonly string Page = string.Concat(Enumerable.Repeat("<p>" + Sentence, Many));

    private static readonly Dictionary<string, Func<string, string, Action<CancellationToken>>> Calls = new()
    {
        ["Clean(string)"] = (text, _) => token => ArticleCleaner.Default.Clean(text, token),
        ["CleanTo(buffer)"] = (text, _) => token => Unwritten(new ArrayBufferWriter<char>(), b => b.WrittenCount, b => ArticleCleaner.Default.CleanTo(text, b, null, token)),
        ["CleanTo(writer)"] = (text, _) => token => Unwritten(new StringWriter(), w => w.GetStringBuilder().Length, w => ArticleCleaner.Default.CleanTo(text, w, null, token)),
        ["Explain"] = (text, _) => token => ArticleCleaner.Default.Explain(text, token),
        ["CleanHtml(string)"] = (_, html) => token => ArticleCleaner.Default.CleanHtml(html, token),
        ["CleanHtml(memory)"] = (_, html) => token => ArticleCleaner.Default.CleanHtml(html.AsMemory(), token),
        ["CleanHtml(reader)"] = (_, html) => token => ArticleCleaner.Default.CleanHtml(new StringReader(html), token),
        ["CleanHtml(stream)"] = (_, html) => token => ArticleCleaner.Default.CleanHtml(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(html)), cancellationToken: token),
        ["ExplainHtml"] = (_, html) => token => ArticleCleaner.Default.ExplainHtml(html, token),
        ["Explain(IDocument)"] = (_, html) => Parsed(html, (d, token) => ArticleCleaner.Default.Explain(d, token)),
        ["Explain(IElement)"] = (_, html) => Parsed(html, (d, token) => ArticleCleaner.Default.Explain(d.Body!, token)),
        ["Explain(HtmlDocument)"] = (_, html) => Loaded(html, (d, token) => ArticleCleaner.Default.Explain(d, token)),
        ["Explain(HtmlNode)"] = (_, html) => Loaded(html, (d, token) => ArticleCleaner.Default.Explain(d.DocumentNode, token)),
        ["Clean(IDocument)"] = (_, html) => Parsed(html, (d, token) => ArticleCleaner.Default.Clean(d, token)),
        ["Clean(IElement)"] = (_, html) => Parsed(html, (d, token) => ArticleCleaner.Default.Clean(d.Body!, token)),
        ["Prune(IDocument)"] = (_, html) => Parsed(html, (d, token) => ArticleCleaner.Default.Prune(d, token)),
        ["Prune(IElement)"] = (_, html) => Parsed(html, (d, token) => ArticleCleaner.Default.Prune(d.Body!, token)),
        ["Clean(HtmlDocument)"] = (_, html) => Loaded(html, (d, token) => ArticleCleaner.Default.Clean(d, token)),
        ["Clean(HtmlNode)"] = (_, html) => Loaded(html, (d, token) => ArticleCleaner.Default.Clean(d.DocumentNode, token)),
        ["Prune(HtmlDocument)"] = (_, html) => Loaded(html, (d, token) => ArticleCleaner.Default.Prune(d, token)),
        ["Prune(HtmlNode)"] = (_, html) => Loaded(html, (d, token) => ArticleCleaner.Default.Prune(d.DocumentNode, token)),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_token_cancelled_before_stops_it(string name)
    {
        Action<CancellationToken> call = Calls[name](Sentence, "<p>" + Sentence);
        Assert.Throws<OperationCanceledException>(() => call(new CancellationToken(canceled: true)));
        call(CancellationToken.None);
    }

    // Seconds are for the stress program; here only that it is the token that ends it: each call takes far longer.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_token_cancelled_meanwhile_stops_it(string name)
    {
        Action<CancellationToken> call = Calls[name](Text, Page);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(5));
        Assert.Throws<OperationCanceledException>(() => call(source.Token));
    }

    private static void Unwritten<T>(T output, Func<T, int> written, Action<T> call)
    {
        try
        {
            call(output);
        }
        catch (OperationCanceledException)
        {
            Assert.Equal(0, written(output));
            throw;
        }
    }

    private static Action<CancellationToken> Parsed(string html, Action<IDocument, CancellationToken> call)
    {
        IDocument document = new HtmlParser().ParseDocument(html);
        return token => call(document, token);
    }

    private static Action<CancellationToken> Loaded(string html, Action<HtmlDocument, CancellationToken> call)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return token => call(document, token);
    }
}
