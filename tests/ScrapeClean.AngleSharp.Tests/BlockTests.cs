using AngleSharp.Html.Parser;
using ScrapeClean.AngleSharp;
using ScrapeClean.Blocks.Markup.Scanning;
using ScrapeClean.Tests.Shared;

namespace ScrapeClean.Tests;

public class BlockTests
{
    public static TheoryData<string, string, string[]> Cases => BlockCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_becomes_these_blocks(string name, string html, string[] blocks)
    {
        var document = new HtmlParser().ParseDocument(html);
        Assert.True(blocks.SequenceEqual(PageText.Of(reader => AngleSharpSource.Read(document, reader))), name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_raw_page_becomes_the_same_blocks(string name, string html, string[] blocks)
    {
        string[] actual = PageText.Of(reader => HtmlScanner.Read(html, reader));
        Assert.True(blocks.SequenceEqual(actual), name + ": " + string.Join(" / ", actual));
    }
}
