using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Tests;

public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("the bridge is safe", 18, "the bridge is safe")]
    [InlineData("the bridge is safe", 17, "the bridge is|safe")]
    [InlineData("the bridge is safe", 10, "the bridge|is safe")]
    [InlineData("the bridge is safe", 9, "the|bridge is|safe")]
    [InlineData("the bridge is safe", 1, "the|bridge|is|safe")]
    [InlineData("the longest-bridge", 5, "the|longest-bridge")]
    [InlineData("longest-bridge it is", 5, "longest-bridge|it is")]
    [InlineData("a b||c d", 1, "a|b||c|d")]
    [InlineData("", 5, "")]
    public void A_line_breaks_where_it_fits(string text, int width, string expected) =>
        Assert.Equal(expected.Replace('|', '\n'), WrappedText.Of(text.Replace('|', '\n'), width));

    [Fact]
    public void There_is_no_width_of_nothing() => Assert.Throws<ArgumentOutOfRangeException>(() => WrappedText.Of("a", 0));
}
