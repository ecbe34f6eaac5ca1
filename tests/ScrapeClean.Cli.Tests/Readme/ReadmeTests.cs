using AngleSharp.Html.Parser;
using HtmlAgilityPack;

namespace ScrapeClean.Cli.Tests.Readme;

public class ReadmeTests
{
    private const string Body = "The council met on Tuesday evening to discuss the new bridge over the river.";

    [Theory]
    [InlineData("text")]
    [InlineData("pages")]
    [InlineData("options")]
    public void The_readme_shows_the_code_that_is_compiled(string name)
    {
        string[] readme = File.ReadAllLines(Path.Combine(Checkout.Root, "README.md"));
        int fence = Array.IndexOf(readme, $"<!-- snippet: {name} -->") + 1;
        Assert.Equal("```csharp", readme[fence]);
        int end = Array.IndexOf(readme, "```", fence + 1);
        string[] shown = [.. readme[(fence + 1)..end].SkipWhile(l => l.StartsWith("using ", StringComparison.Ordinal) || l.Length == 0)];

        string[] source = File.ReadAllLines(SourcePath());
        int start = Array.FindIndex(source, l => l.Trim() == $"// snippet: {name}") + 1;
        int stop = Array.FindIndex(source, start, l => l.Trim() == "// end");
        Assert.Equal(source[start..stop].Select(l => l[8..]), shown);
    }

    [Fact]
    public void The_code_of_the_readme_runs()
    {
        string page = $"<html><body><nav><a href='/'>Home</a></nav><p>{Body}</p><p>Facebook Twitter</p></body></html>";
        var htmlDocument = new HtmlDocument();
        htmlDocument.LoadHtml(page);
        Assert.Equal(Body + "\nFacebook Twitter", Snippets.Text(Body + "\nFacebook Twitter"));
        Assert.All(Snippets.Pages(page, new HtmlParser().ParseDocument(page), htmlDocument), text => Assert.Equal(Body, text.Trim()));
        Assert.Equal("Le conseil s'est réuni mardi soir pour débattre du nouveau pont.", Snippets.Options().Clean("Le conseil s'est réuni mardi soir pour débattre du nouveau pont.\nPin this story").Text.Trim());
    }

    [Fact]
    public void The_sample_comes_out_as_the_readme_says()
    {
        string folder = Path.Combine(Checkout.Root, "samples");
        Outcome outcome = CommandLine.Run("", "clean", Path.Combine(folder, "article.fr.txt"));
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "article.fr.clean.txt")), outcome.Output);
    }

    private static string SourcePath() => Path.Combine(Checkout.Root, "tests", "ScrapeClean.Cli.Tests", "Readme", "Snippets.cs");
}
