using AngleSharp.Html.Parser;

namespace ScrapeClean.Tests;

/// <summary>Pages made to hang or kill a cleaner. Each must end, and what can be read of it must be there; speed is measured elsewhere.</summary>
public class HostileTests
{
    public static TheoryData<string, string> Families => new()
    {
        { "nested divisions", Repeat("<div>", 100_000) + "end" },
        { "nested spans", Repeat("<span>", 200_000) + "end" },
        { "unclosed paragraphs", Repeat("<p>", 1_000_000) + "end" },
        { "misnested formatting", Repeat("<b><i><a href=x>", 20_000) + "x" + Repeat("</b></a></i>", 20_000) + "end" },
        { "nested tables", Repeat("<table><tr><td>", 20_000) + "end" },
        { "nested lists", Repeat("<ul><li>", 50_000) + "end" },
        { "nested quotes", Repeat("<blockquote>", 50_000) + "end" },
        { "fonts in paragraphs", Repeat("<p><font color=1><b>x", 50_000) + "<p>end" },
        { "a long text", new string('a', 5_000_000) + " end" },
        { "a huge colspan", "<table><tr><td colspan=9007199254740991 rowspan=9007199254740991>a<td>end</table>" },
        { "a hundred thousand attributes", "<p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => "a" + i + "='1' ")) + ">end" },
        { "a long attribute", "<p class='" + Repeat("ab ", 1_000_000) + "'>end" },
        { "brackets", Repeat("<", 1_000_000) + " end" },
        { "open comments", Repeat("<!--", 500_000) + "--><p>end" },
        { "dashes in a comment", "<!--" + Repeat("-", 1_000_000) + "><p>end" },
        { "ampersands", Repeat("&", 500_000) + Repeat("&notaname", 50_000) + Repeat("&#x41;", 50_000) + " end" },
        { "open scripts", Repeat("<script>", 100_000) + "</script><p>end" },
        { "scripts in comments in scripts", Repeat("<script><!--<script></script></script>", 20_000) + "<p>end" },
        { "choices", "<select>" + Repeat("<option>x", 200_000) + "</select><p>end" },
        { "drawings", Repeat("<svg>", 50_000) + Repeat("</svg>", 50_000) + "<p>end" },
        { "end tags without start", Repeat("</div></p></b>", 100_000) + "<p>end" },
        { "templates", Repeat("<template>", 20_000) + Repeat("</template>", 20_000) + "<p>end" },
        { "forms and buttons", Repeat("<form><button>", 50_000) + "</button></form><p>end" },
        { "unknown elements", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<x{i}>x</x{i}>")) + "<p>end" },
        { "zeros and lone surrogates", Repeat("\0\ud800", 100_000) + " end" },
        { "line breaks", Repeat("<br>", 500_000) + "end" },
        { "links", Repeat("<a href=x>a</a> ", 50_000) + "<p>end" },
    };

    // The answer is not the point: an article made of nothing but its end is none.
    private static readonly ArticleCleaner Cleaner = new(new CleanerOptions { UseScorer = false });

    [Theory]
    [MemberData(nameof(Families))]
    public void A_raw_page_is_read_to_its_end(string name, string html)
    {
        CleanResult result = Cleaner.CleanHtml(html);
        Assert.True(result.Text.Contains("end", StringComparison.Ordinal) || result.Removals.Any(r => r.Text.Contains("end", StringComparison.Ordinal)) || name == "open scripts", name);
        Assert.NotNull(result.ToMarkdown());
    }

    [Fact]
    public void A_deep_document_is_walked_without_recursion()
    {
        var document = new HtmlParser().ParseDocument(Repeat("<span>", 20_000) + "end");
        Assert.Contains("end", Cleaner.Clean(document).Text, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
