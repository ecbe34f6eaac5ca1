using ScrapeClean.Quality.Reports;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Tests;

public sealed class CalibratorTests
{
    [Fact]
    public void Shares_that_fall_are_pooled()
    {
        Assert.Equal([0.2, 0.4, 0.4, 0.9], Calibrator.Rising([10, 10, 30, 10], [2, 7, 9, 9]));
    }

    [Fact]
    public void A_table_of_right_guesses_has_no_error()
    {
        var table = new Reliability();
        for (var i = 0; i < 100; i++)
            table.Add(0.9, i < 90, 1);

        Assert.Equal(0, table.ExpectedError(), 6);
    }
}
