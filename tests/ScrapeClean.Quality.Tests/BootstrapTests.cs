using ScrapeClean.Quality.Evaluation;

namespace ScrapeClean.Quality.Tests;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_is_the_same_on_every_run_and_zero_for_equal_values()
    {
        var values = Enumerable.Range(0, 40).Select(i => ($"site{i % 20}", i / 40.0)).ToArray();

        Assert.Equal(Bootstrap.HalfWidth(values), Bootstrap.HalfWidth(values));
        Assert.Equal(0, Bootstrap.HalfWidth(values.Select(v => (v.Item1, 0.5))), 9);
    }
}
