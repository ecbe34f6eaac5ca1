using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;

namespace ScrapeClean.Cli.Tests.BrokenInput;

/// <summary>Pages, their bytes and their trees.</summary>
internal static class BrokenPages
{
    // Rules alone: what the scorer thinks of a page of three words is not the point.
    private static readonly ArticleCleaner Cleaner = new(new CleanerOptions { UseScorer = false });

    public static IReadOnlyList<BrokenCase> All { get; } =
    [
        BrokenCase.Refused("no page: null", () => Cleaner.CleanHtml((string)null!)),
        BrokenCase.Refused("no stream: null", () => Cleaner.CleanHtml((Stream)null!)),
        BrokenCase.Refused("no document: null", () => Cleaner.Clean((HtmlDocument)null!)),
        Page("an empty page", ""),
        Page("a page that is all comment", "<!-- never closed"),
        Page("a page that is all script", "<script>never closed"),
        Page("a page that is all title", "<title>never closed"),
        Page("a page that ends inside a tag", "<p>The council met.<p class=\"a"),
        Page("a page that ends inside a character reference", "<p>The council met.&am"),
        Page("brackets", "<<<<"),
        Page("end tags without start", "</p></div></b>The council met."),
        Page("a character reference beyond Unicode", "<p>The council met.&#x110000;&#xD800;&#0;"),
        Page("a NUL in a tag and in text", "<\0p>The council\0 met."),
        Page("frames", "<frameset><frame src=a></frameset>"),
        Page("a hundred thousand nested elements", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "The council met."),
        Page("a colspan of nine digits", "<table><tr><td colspan=999999999>The council met.</table>"),
        Bytes("bytes that are no UTF-8, and no charset named", [.. "<p>The caf"u8, 0xE9, .. " is open."u8], charset: null),
        Bytes("bytes that are no UTF-8, named UTF-8", [.. "<p>The caf"u8, 0xE9, .. " is open."u8], "utf-8"),
        Bytes("a charset that does not exist", [.. "<p>The council met."u8], "klingon-8"),
        Bytes("an image's bytes", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D], charset: null),
        Bytes("half a UTF-16 unit at the end", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>The council met."), 0x41], charset: null),
        BrokenCase.Refused("a stream that fails", () => Cleaner.CleanHtml(new FailingStream())),
        BrokenCase.Refused("a page over `MaxInputLength`", () => new ArticleCleaner(new CleanerOptions { MaxInputLength = 10 }).CleanHtml("<p>The council met.")),
        BrokenCase.Refused("more blocks than `MaxBlocks`", () => new ArticleCleaner(new CleanerOptions { MaxBlocks = 2 }).CleanHtml("<p>a<p>b<p>c")),
        BrokenCase.Refused("a page whose token was cancelled", () => Cleaner.CleanHtml("<p>a".AsMemory(), new CancellationToken(canceled: true))),
        BrokenCase.Refused("a tree too deep to prune", () => Cleaner.Prune(Deep(2000))),
    ];

    // By hand, since parsers end nesting earlier.
    private static IDocument Deep(int levels)
    {
        IDocument document = new HtmlParser().ParseDocument("<p>The council met.");
        INode at = document.Body!;
        for (int i = 0; i < levels; i++)
            at = at.AppendChild(document.CreateElement("div"));
        return document;
    }

    private static BrokenCase Page(string what, string html) => BrokenCase.Cleaned(what, html, Cleaner.CleanHtml);

    private static BrokenCase Bytes(string what, byte[] bytes, string? charset) => BrokenCase.Cleaned(what, "", _ => Cleaner.CleanHtml(new MemoryStream(bytes), charset));

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("the connection was reset");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the connection was reset");
    }
}
