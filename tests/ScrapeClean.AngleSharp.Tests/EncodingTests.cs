using System.Text;
using ScrapeClean.AngleSharp.Encodings;

namespace ScrapeClean.Tests;

public class EncodingTests
{
    private static readonly Encoding Cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    [Fact]
    public void A_byte_order_mark_wins()
    {
        Assert.Equal("é", PageDecoder.Decode([0xEF, 0xBB, 0xBF, .. "é"u8], "windows-1251"));
        Assert.Equal("é", PageDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("é")], null));
        Assert.Equal("é", PageDecoder.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("é")], null));
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("text/html; charset=\"Windows-1251\"; x=y")]
    public void The_transport_comes_before_the_page(string charset) =>
        Assert.EndsWith("Привет", PageDecoder.Decode(Cyrillic.GetBytes("<meta charset=utf-8>Привет"), charset), StringComparison.Ordinal);

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<!-- <meta charset=utf-8> --><META  CHARSET = 'cp1251' />")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>")]
    [InlineData("<meta name=x content='charset=koi8-r'><meta charset=windows-1251>")]
    public void The_page_names_its_encoding(string meta) =>
        Assert.EndsWith("Привет", PageDecoder.Decode(Cyrillic.GetBytes(meta + "Привет"), null), StringComparison.Ordinal);

    [Fact]
    public void A_meta_element_that_names_utf_16_means_utf_8() =>
        Assert.EndsWith("é", PageDecoder.Decode("<meta charset=utf-16>é"u8, null), StringComparison.Ordinal);

    [Fact]
    public void Without_a_name_the_bytes_tell_utf_8_from_windows_1252()
    {
        Assert.Equal("é", PageDecoder.Decode("é"u8, null));
        Assert.Equal("é€", PageDecoder.Decode([0xE9, 0x80], "no-such-charset"));
    }

    [Fact]
    public void A_late_meta_element_counts_where_the_bytes_are_not_utf_8()
    {
        string page = new string(' ', 5000) + "<meta charset=windows-1251>Привет";
        Assert.EndsWith("Привет", PageDecoder.Decode(Cyrillic.GetBytes(page), null), StringComparison.Ordinal);
    }

    [Fact]
    public void Streams_and_readers_give_what_the_string_gives()
    {
        const string Page = "<meta charset=windows-1251><h1>Привет</h1><p>Это короткая страница, в которой два предложения. Вот второе.</p>";
        string text = ArticleCleaner.Default.CleanHtml(Page).Text;
        Assert.Equal(text, ArticleCleaner.Default.CleanHtml(new MemoryStream(Cyrillic.GetBytes(Page))).Text);
        Assert.Equal(text, ArticleCleaner.Default.CleanHtml(new StringReader(Page)).Text);
        Assert.Equal(text, ArticleCleaner.Default.CleanHtml(Page.AsMemory()).Text);
    }

    [Fact]
    public void A_page_longer_than_the_limit_is_refused()
    {
        var cleaner = new ArticleCleaner(new CleanerOptions { MaxInputLength = 10 });
        string page = new('a', 100);
        Assert.Throws<InputTooLongException>(() => cleaner.CleanHtml(page));
        Assert.Throws<InputTooLongException>(() => cleaner.CleanHtml(new StringReader(page)));
        Assert.Throws<InputTooLongException>(() => cleaner.CleanHtml(new MemoryStream(Encoding.UTF8.GetBytes(page))));
    }
}
