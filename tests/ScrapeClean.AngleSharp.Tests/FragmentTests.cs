namespace ScrapeClean.Tests;

/// <summary>Markup of a few blocks, such as a feed's item or what an extractor gives: the scorer has seen whole pages, and must not rule here.</summary>
public class FragmentTests
{
    private const string First = "<p>The council met on Tuesday evening to discuss the new bridge over the river.</p>";
    private const string Last = "<p>Work is to begin in spring and will take about two years, the mayor told reporters.</p>";

    private static readonly ArticleCleaner Cleaner = new(new CleanerOptions());

    [Theory]
    [InlineData(First)]
    [InlineData("<p>Short note.</p>")]
    [InlineData("<h1>The new bridge</h1>" + First + "<h2>When</h2>" + Last)]
    [InlineData(First + "<ul><li>It costs eight million</li><li>It opens in two years</li></ul>" + Last)]
    [InlineData("<table><tr><td>Length</td><td>200 m</td></tr><tr><td>Cost</td><td>8 million</td></tr></table>" + Last)]
    [InlineData("<div>" + First + "<blockquote><p>We are glad.</p></blockquote>" + Last + "</div>")]
    [InlineData("<p>Le conseil s'est réuni mardi.</p><p>Le pont rouvrira au printemps.</p>")]
    public void All_of_a_fragment_without_furniture_stays(string html)
    {
        Assert.Empty(Cleaner.CleanHtml(html).Removals);
    }

    [Fact]
    public void Furniture_in_a_fragment_goes_by_the_rules()
    {
        CleanResult result = Cleaner.CleanHtml(First + "<p>Facebook Twitter</p>" + Last + "<p>Subscribe to our newsletter</p>");
        Assert.Equal(["Facebook Twitter", "Subscribe to our newsletter"], result.Removals.Select(r => r.Text.Trim()));
    }
}
