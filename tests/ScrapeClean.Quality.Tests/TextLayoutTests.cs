using ScrapeClean.Features;

namespace ScrapeClean.Quality.Tests;

public sealed class TextLayoutTests
{
    [Fact]
    public void Every_column_has_a_name_of_its_own()
    {
        var names = TextLayout.Names();

        Assert.Equal(TextLayout.SecondPass, names.Length);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.InRange(names.Length, 1, 256);
    }
}
