namespace ScrapeClean.Cli.Tests;

/// <summary>Raw pages that parsers with a tree cannot take are refused before they are called.</summary>
public class OpenTagsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a < b", 0)]
    [InlineData("<html><body><p>a<p>b<br><img src=x></body></html>", 0)]
    [InlineData("<div><div></div></div><div></div>", 2)]
    [InlineData("<ul><li><ul><li><p>a</ul></ul>", 2)]
    [InlineData("<b><i></b></i><b>", 2)]
    [InlineData("</div></div><div>", 1)]
    [InlineData("<!-- <div><div> --><div>", 1)]
    [InlineData("<!-- <div>", 0)]
    [InlineData("<script>'<div><div>'</script><div>", 1)]
    [InlineData("<script><div></scripts></SCRIPT><div>", 1)]
    [InlineData("<script><div>", 0)]
    [InlineData("<a title=\"<div>>\" href='<div>'><b>", 2)]
    [InlineData("<a title = '>'><b>", 2)]
    [InlineData("<a title=it's><b>", 2)]
    [InlineData("<svg><path d=''/><circle /></svg><g/>", 1)]
    [InlineData("<a href=\"x", 0)]
    [InlineData("<DIV></div><div>", 1)]
    [InlineData("<", 0)]
    [InlineData("</", 0)]
    public void Elements_that_are_open_at_once_are_counted(string html, int expected) => Assert.Equal(expected, OpenTags.Deepest(html));

    [Fact]
    public void A_long_flat_page_is_not_deep()
    {
        OpenTags.ThrowIfTooDeep(string.Concat(Enumerable.Repeat("<p>a<br>b<div><a href='x'>c</a></div><table><tr><td>d</table>", 100_000)));
        OpenTags.ThrowIfTooDeep(string.Concat(Enumerable.Repeat("<div>", OpenTags.Most)));
        Assert.Throws<CannotCleanException>(() => OpenTags.ThrowIfTooDeep(string.Concat(Enumerable.Repeat("<div>", OpenTags.Most + 1))));
    }

    // Each of these takes HtmlAgilityPack or AngleSharp minutes, or ends the process.
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i><a href=x>")]
    [InlineData("<p><font color=1><b>x")]
    [InlineData("<form><button>")]
    [InlineData("<table><tr><td>")]
    public void The_command_refuses_what_is_too_deep_where_a_tree_would_be_built(string unit)
    {
        string page = "<!doctype html><html><body>" + string.Concat(Enumerable.Repeat(unit, 100_000));
        foreach (string[] arguments in new string[][] { ["clean", "--format", "html"], ["clean", "--parser", "htmlagilitypack"], ["clean", "--format", "html", "--parser", "htmlagilitypack"] })
        {
            Outcome outcome = CommandLine.Run(page, arguments);
            Assert.Equal(ExitCode.FileFailed, outcome.Exit);
            Assert.Contains("nests more than 512 elements", outcome.Error, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.Cleaned, CommandLine.Run(page, "clean").Exit);
    }

    [Fact]
    public void A_line_of_json_that_is_too_deep_is_answered_in_its_place()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 10_000));
        Outcome outcome = CommandLine.Run($"{{\"id\": 1, \"html\": \"{deep}\"}}\n{{\"id\": 2, \"html\": \"<p>b\"}}\n", "clean", "--jsonl", "--parser", "htmlagilitypack");
        Assert.Equal(ExitCode.BrokenLines, outcome.Exit);
        Assert.StartsWith("{\"id\": 1, \"error\": \"the page nests more than 512 elements", outcome.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\": 2, \"text\": ", outcome.Lines[1], StringComparison.Ordinal);
    }
}
