using System.Text;
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
        return results.All(result => result.Removals.All(r => r.Start == -1 && r.Rule.Length > 0 && r.Path!.StartsWith('/') && r.Confidence is > 0 and <= 1));
    }, iter: Cases.Count);

    [Fact]
    public void Markdown_holds_no_link_but_to_web_and_mail() => Cases.Pages.Sample(html =>
        !Cleaner.CleanHtml(html).ToMarkdown().Replace("\\", "", StringComparison.Ordinal).Contains("](javascript", StringComparison.OrdinalIgnoreCase) || html.Contains("[a](javascript", StringComparison.Ordinal), iter: Cases.Count);

    private static string Fingerprint(CleanResult result) =>
        result.Text + "\u0001" + result.ToMarkdown() + "\u0001" + string.Join('|', result.Removals.Select(r => FormattableString.Invariant($"{r.Path} {r.Kind} {r.Rule} {r.Confidence:R} {r.Text}")));

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class SlowStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(chunk, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(chunk, count));
    }
}
