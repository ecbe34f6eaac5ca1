using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Scoring;

/// <summary>What tells a page from an article.</summary>
public class CutoffFinderTests
{
    [Theory]
    [InlineData(0, 0, 0f)]
    [InlineData(8, 0, 0f)]
    [InlineData(16, 0, .5f)]
    [InlineData(32, 0, 1f)]
    // A line that rules know says half as much.
    [InlineData(0, 16, 0f)]
    [InlineData(8, 16, .5f)]
    [InlineData(0, 64, 1f)]
    public void Lines_that_are_surely_furniture_make_a_page(int unknown, int known, float expected)
    {
        int lines = unknown + known + 2;
        int[] odds = [.. Enumerable.Repeat(-4 * Forest.StepsPerUnit, lines - 2), 2 * Forest.StepsPerUnit, -2 * Forest.StepsPerUnit];
        RuleMark[] marks = [.. Enumerable.Repeat(RuleMark.Weak, unknown), .. Enumerable.Repeat(RuleMark.Detail, known), RuleMark.None, RuleMark.None];

        Assert.Equal(expected, CutoffFinder.PageShare(odds, marks), 2);
    }
}
