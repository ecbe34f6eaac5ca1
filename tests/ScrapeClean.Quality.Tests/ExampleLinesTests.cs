using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Tests;

/// <summary>What the models of words learn from the packs' examples.</summary>
public sealed class ExampleLinesTests
{
    private const int Languages = 44;
    private const int LeastOfEach = 40;

    [Fact]
    public void Every_language_has_furniture_and_look_alikes()
    {
        var byFile = ExampleLines.Read().GroupBy(l => l.Document.Id.Split('/')[1]).ToArray();

        Assert.True(byFile.Length >= Languages);
        // Variants of a language have what differs only.
        Assert.True(byFile.Count(f => f.Count(l => l.Body[0]) >= LeastOfEach && f.Count(l => !l.Body[0]) >= LeastOfEach) >= Languages);
    }

    [Fact]
    public void Lines_come_without_signs_and_kinds()
    {
        var texts = ExampleLines.Read().ToDictionary(l => l.Document.Id, l => (l.Text, l.Body[0]));

        Assert.Contains(("À Valbrune, le vieux pont de pierre rouvre enfin aux piétons", true), texts.Values);
        Assert.Contains(("Partager cet article", false), texts.Values);
        Assert.DoesNotContain(texts.Values, t => t.Text.StartsWith("ShareBar", StringComparison.Ordinal) || t.Text.Contains("[[", StringComparison.Ordinal));
    }
}
