namespace ScrapeClean.Tests;

/// <summary>The document that started the project, where it is at hand; Specs/french-article.md is one of the same shape that always is.</summary>
public class SeedTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_seed_comes_out_to_the_byte_and_every_line_goes_with_its_kind(bool useScorer)
    {
        string text = File.ReadAllText(SharedFolder.Require("seed", "sputnik.txt"));
        string expected = File.ReadAllText(SharedFolder.Require("seed", "sputnik.expected.txt"));
        string[] kinds = [.. File.ReadLines(SharedFolder.Require("seed", "sputnik.labels.tsv")).Skip(1).Select(l => l.Split('\t')).Where(f => f[1] == "remove").Select(f => f[2])];

        CleanResult result = new ArticleCleaner(new CleanerOptions { UseScorer = useScorer }).Clean(text);

        Assert.Equal(expected, result.Text);
        Assert.Equal(kinds, result.Removals.Select(r => r.Kind.ToString()));
        Assert.Equal("fr", result.Language);
        Assert.Equal(text, result.Restore());
    }
}
