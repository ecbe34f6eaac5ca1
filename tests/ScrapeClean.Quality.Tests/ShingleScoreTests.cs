using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Tests;

public sealed class ShingleScoreTests
{
    [Fact]
    public void Runs_of_four_words_are_counted_and_every_page_weighs_the_same()
    {
        // Gold has two runs, the answer three: two right, one wrong.
        var score = ShingleScore.Of("a b c d e f", "a b c d e");
        var (precision, recall, f1, accuracy) = ShingleScore.Summary([score, ShingleScore.Of("x y", "x y")]);

        Assert.Equal((2 / 3.0 + 1) / 2, precision, 9);
        Assert.Equal(1, recall, 9);
        Assert.Equal(2 * precision / (precision + 1), f1, 9);
        Assert.Equal(0.5, accuracy);
    }
}
