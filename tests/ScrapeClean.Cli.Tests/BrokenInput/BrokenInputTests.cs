using System.Text;

namespace ScrapeClean.Cli.Tests.BrokenInput;

/// <summary>The page of broken inputs says of each what really comes of it. With SCRAPECLEAN_WRITE_DOCS=1 it is written anew.</summary>
public class BrokenInputTests
{
    private const string Switch = "SCRAPECLEAN_WRITE_DOCS";

    private static string Page => Path.Combine(Checkout.Root, "docs", "broken-input.md");

    [Fact]
    public void The_page_of_broken_inputs_shows_what_comes_of_them()
    {
        string written = Written();
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            File.WriteAllText(Page, written);
        Assert.Equal(written, File.ReadAllText(Page));
    }

    [Fact]
    public void Sixty_cases_and_more_are_tried() => Assert.InRange(Groups().Sum(g => g.Cases.Count), 60, int.MaxValue);

    private static (string Name, IReadOnlyList<BrokenCase> Cases)[] Groups() =>
    [
        ("Texts and options", BrokenTexts.All), ("Pages", BrokenPages.All), ("Packs and phrases", BrokenPacks.All), ("Command lines", BrokenCommands.Usages), ("Lines of JSON", BrokenCommands.Lines),
    ];

    private static string Written()
    {
        var page = new StringBuilder("# Broken input\n\nWhat goes in that should not, and what comes of it. A test runs every row and compares; `SCRAPECLEAN_WRITE_DOCS=1 dotnet test` writes the page anew.\n");
        foreach ((string name, IReadOnlyList<BrokenCase> cases) in Groups())
        {
            page.Append($"\n## {name}\n\n| in | out |\n|---|---|\n");
            foreach (BrokenCase one in cases)
                page.Append($"| {one.What} | {one.Run().Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
        return page.ToString();
    }
}
