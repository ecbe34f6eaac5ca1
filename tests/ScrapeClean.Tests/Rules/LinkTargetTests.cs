using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Rules;

/// <summary>Which part of a line is its wording.</summary>
public class LinkTargetTests
{
    [Theory]
    [InlineData("Read more [ https://example.org/a ]", "Read more")]
    [InlineData("Read more [https://example.org/a]", "Read more")]
    [InlineData("[Read more](http://example.org/a)", "[Read more]")]
    [InlineData("Read more (https://example.org/a)", "Read more")]
    [InlineData("Read more (https://example.org/a b)", "Read more (https://example.org/a b)")]
    [InlineData("Read more (page 2)", "Read more (page 2)")]
    [InlineData("Read more https://example.org/a)", "Read more https://example.org/a)")]
    [InlineData("(https://example.org/a)", "(https://example.org/a)")]
    [InlineData("  (https://example.org/a)", "  (https://example.org/a)")]
    [InlineData("Read more [1]", "Read more [1]")]
    [InlineData("Read more", "Read more")]
    [InlineData("", "")]
    public void Is_found_without_where_the_link_leads(string line, string expected) => Assert.Equal(expected, LinkTarget.Without(line).ToString());

    [Fact]
    public void A_long_target_makes_no_line_long()
    {
        string target = $"[ https://example.org/?from={new string('x', 400)} ]";
        string body = "The council met on Tuesday evening to discuss the new bridge over the river.";
        Assert.Equal($"{body}\n{body} {target}", ArticleCleaner.Default.Clean($"{body}\nRead more {target}\n{body} {target}").Text);
    }
}
