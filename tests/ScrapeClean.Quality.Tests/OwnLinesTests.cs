using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Tests;

/// <summary>What the models of words learn from besides the corpora.</summary>
public sealed class OwnLinesTests
{
    private const int Languages = 44;
    private const int LeastOfEach = 40;
    private const int Folds = 8;

    [Fact]
    public void Every_language_has_furniture_and_look_alikes()
    {
        var byFile = OwnLines.Examples().GroupBy(l => l.Document.Id.Split('/')[1]).ToArray();

        Assert.True(byFile.Length >= Languages);
        // Variants of a language have what differs only.
        Assert.True(byFile.Count(f => f.Count(l => l.Body[0]) >= LeastOfEach && f.Count(l => !l.Body[0]) >= LeastOfEach) >= Languages);
    }

    [Fact]
    public void Every_language_has_lines_to_learn_from_half_of_them_furniture()
    {
        var byFile = OwnLines.All().Where(l => l.Document.Id.StartsWith("lines/", StringComparison.Ordinal)).GroupBy(l => l.Document.Id.Split('/')[1]).ToArray();

        Assert.Equal(Languages, byFile.Length);
        Assert.All(byFile, file => Assert.InRange(file.Count(l => l.Body[0]) / (double)file.Count(), 0.4, 0.6));
    }

    [Fact]
    public void No_line_is_furniture_and_body_or_there_twice()
    {
        var lines = OwnLines.All().Where(l => l.Document.Id.StartsWith("lines/", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.GroupBy(l => (l.Document.Id.Split('/')[1], l.Text)), g => g.Count() > 1);
    }

    [Fact]
    public void Lines_come_without_signs_and_kinds()
    {
        var texts = OwnLines.Examples().ToDictionary(l => l.Document.Id, l => (l.Text, l.Body[0]));

        Assert.Contains(("À Valbrune, le vieux pont de pierre rouvre enfin aux piétons", true), texts.Values);
        Assert.Contains(("Partager cet article", false), texts.Values);
        Assert.DoesNotContain(texts.Values, t => t.Text.StartsWith("ShareBar", StringComparison.Ordinal) || t.Text.Contains("[[", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_line_is_looked_at_alone_in_an_article_of_its_language()
    {
        var tallies = LoneLines.Run([new ArticleCleaner(new CleanerOptions { UseScorer = false })]);

        Assert.Equal(Languages, tallies.Count);
        Assert.Equal(OwnLines.ToLearnFrom(Folds).Count(), tallies.Values.Sum(t => t.Furniture.Lines + t.Body.Lines));
        var (furniture, body) = tallies["fr"];
        Assert.InRange(furniture.GoneBetween, furniture.Lines / 20, furniture.Lines - 1);
        Assert.InRange(body.GoneBetween, 1, body.Lines / 50);
    }

    [Fact]
    public void Every_fold_has_its_lines()
    {
        var folds = OwnLines.InFolds(Folds).CountBy(l => l.Fold).ToDictionary();

        Assert.Equal(Enumerable.Range(0, Folds), folds.Keys.Order());
        Assert.All(folds.Values, count => Assert.InRange(count, folds.Values.Sum() / Folds / 2, folds.Values.Sum() / Folds * 2));
    }
}
