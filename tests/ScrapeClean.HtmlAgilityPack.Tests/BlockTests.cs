using HtmlAgilityPack;
using ScrapeClean.HtmlAgilityPack;
using ScrapeClean.Tests.Shared;

namespace ScrapeClean.Tests;

public class BlockTests
{
    public static TheoryData<string, string, string[]> Cases => BlockCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_becomes_these_blocks(string name, string html, string[] blocks)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        string[] actual = PageText.Of(reader => AgilitySource.Read(document.DocumentNode, reader));
        Assert.True(blocks.SequenceEqual(actual), name + ": " + string.Join(" / ", actual));
    }
}
