using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Decisions;

/// <summary>What is a site's name, and what is a page's title.</summary>
public class TitleTests
{
    private const string Body = "The council met on Tuesday evening to discuss the new bridge over the river.";

    [Theory]
    [InlineData("The Courier", true)]
    [InlineData("Valmer News", true)]
    [InlineData("Gazette of Valmer", true)]
    [InlineData("A.B.C.", true)]
    [InlineData("Courier: Sport", true)]
    [InlineData("Courier, 12.5.2024", true)]
    [InlineData("Courier 2024", false)]
    [InlineData("of Valmer", false)]
    [InlineData("Gazette about Valmer", false)]
    [InlineData("Courier, 12.5.2024, 7", true)]
    [InlineData(", Courier", true)]
    [InlineData("Gazette for Valmer", true)]
    [InlineData("Gazette from Valmer", false)]
    [InlineData("One Two Three Four", true)]
    [InlineData("One Two Three Four Five", false)]
    [InlineData("Courier!", false)]
    [InlineData("Courier, said Jo", false)]
    [InlineData("", false)]
    [InlineData("-", false)]
    public void A_site_has_a_short_name(string text, bool expected) => Assert.Equal(expected, SiteName.Is(text));

    [Theory]
    [InlineData("The bridge opens - The Courier", 17)]
    [InlineData("The bridge opens | The Courier", 17)]
    [InlineData("The bridge – opens — The Courier", 19)]
    [InlineData("The well-known bridge", -1)]
    [InlineData("The bridge -opens", -1)]
    [InlineData("The bridge- opens", -1)]
    [InlineData("- The Courier", -1)]
    [InlineData("The Courier -", -1)]
    [InlineData("a - b - c", 6)]
    [InlineData("", -1)]
    public void The_last_stroke_between_blanks_parts_it_from_a_title(string text, int expected) => Assert.Equal(expected, SiteName.DashBefore(text));

    [Theory]
    [InlineData("The new bridge opens - The Courier", "Home", true)]
    [InlineData("The new bridge opens | The Courier", "Home", true)]
    [InlineData("The new bridge i - Courier Sport", "Home", true)]
    [InlineData("The new bridge i - Courier Sports", "Home", false)]
    [InlineData("The new bridge", "The new bridge", false)]
    [InlineData("The new bridges", "The new bridges", true)]
    [InlineData("The new bridges", "The new bridges on the river Valmer", true)]
    [InlineData("The new bridges", "The new bridges on the river Valmere", false)]
    [InlineData("委员会讨论新", "委员会讨论新", false)]
    [InlineData("委员会讨论新大", "委员会讨论新大", true)]
    [InlineData("The new bridge opens", "Home", false)]
    [InlineData("The new bridge opens", "The new bridge opens", true)]
    [InlineData("The new bridge opens", "the NEW bridge opens at last", true)]
    [InlineData("The new bridge opens", "The new bridge opens with a speech of the mayor", false)]
    [InlineData("The new bridge opens", "So the new bridge opens", false)]
    [InlineData("The new bridge opens - and nobody comes to see it", "Home", false)]
    [InlineData("Bridge - Courier", "Home", false)]
    [InlineData("Old bridges - Gazette of the Valmer Harbour", "Home", false)]
    [InlineData("委员会讨论新的大桥", "委员会讨论新的大桥", true)]
    [InlineData("委员会", "委员会", false)]
    public void A_title_names_the_site_or_comes_again(string first, string below, bool expected) =>
        Assert.Equal(expected, TitleLine.Is(Run.Text($"{first}\n{below}\n{Body}")));

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_title_is_short(int length, bool expected)
    {
        string title = "The new bridge" + new string('s', length - 14);
        Assert.Equal(expected, TitleLine.Is(Run.Text($"{title}\n{title}\n{Body}")));
        Assert.Equal(expected, TitleLine.IsHeading(Run.Text($"{title} - Courier\n{title}\n{Body}"), 1));
    }

    [Theory]
    [InlineData(398, true)]
    [InlineData(399, false)]
    public void It_comes_again_near_the_top(int between, bool expected) =>
        Assert.Equal(expected, TitleLine.Is(Run.Text($"The new bridge opens\n{string.Concat(Enumerable.Repeat("Home\n", between))}The new bridge opens\n{Body}")));

    [Theory]
    [InlineData("The new bridge opens - Courier", "The new bridge opens", true)]
    [InlineData("The new bridge opens – Courier", "The new bridge opens", true)]
    [InlineData("The new bridge opens — Courier", "The new bridge opens", true)]
    [InlineData("The new bridge opens | Courier", "The new bridge opens", true)]
    [InlineData("The new bridge opens_Courier", "The new bridge opens", true)]
    [InlineData("The new bridge opens · Courier", "the NEW bridge opens", true)]
    [InlineData("The new bridge opens » Courier", "The new bridge opens", true)]
    [InlineData("The new bridge opens: Courier", "The new bridge opens", false)]
    [InlineData("The new bridge opens today", "The new bridge opens", false)]
    [InlineData("The new bridge opens", "The new bridge opens", false)]
    [InlineData("The new bridge", "The new bridge - Courier", false)]
    [InlineData("The old bridge opens - Courier", "The new bridge opens", false)]
    [InlineData("The new bridges - Courier", "The new bridges", true)]
    [InlineData("The new bridge - Courier", "The new bridge", false)]
    [InlineData("委员会讨论新大 - 日报", "委员会讨论新大", true)]
    [InlineData("委员会讨论新 - 日报", "委员会讨论新", false)]
    public void A_heading_is_the_title_without_the_site(string title, string heading, bool expected) =>
        Assert.Equal(expected, TitleLine.IsHeading(Run.Text($"{title}\n{heading}\n{Body}"), 1));

    [Fact]
    public void Nothing_long_and_nothing_that_a_rule_took_out_is_a_title()
    {
        string title = "The new bridge opens" + string.Concat(Enumerable.Repeat(" and the council meets", 10));
        Assert.False(TitleLine.Is(Run.Text($"{title}\n{title}")));
        Assert.False(TitleLine.Is(Run.Of("Navigation! | The new bridge opens", " | The new bridge opens")));
        Assert.True(TitleLine.Is(Run.Of(" | The new bridge opens", " | The new bridge opens")));
    }

    [Fact]
    public void Of_two_verdicts_the_one_that_takes_less_holds()
    {
        Verdict remove = Verdict.Remove(FurnitureKind.Other, "a", 1), keep = Verdict.Keep("b", 1), weak = Verdict.Weak(FurnitureKind.Other, "w", 1), cut = Verdict.Cut(FurnitureKind.Other, "c", 1, 5, 9);
        Assert.True(remove.TakesNoMoreThan(remove));
        Assert.False(remove.TakesNoMoreThan(keep));
        Assert.False(remove.TakesNoMoreThan(cut));
        Assert.True(keep.TakesNoMoreThan(keep));
        Assert.True(weak.TakesNoMoreThan(keep));
        Assert.True(cut.TakesNoMoreThan(remove));
        Assert.True(cut.TakesNoMoreThan(cut));
        Assert.True(cut.TakesNoMoreThan(Verdict.Cut(FurnitureKind.Other, "d", 1, 4, 10)));
        Assert.False(cut.TakesNoMoreThan(Verdict.Cut(FurnitureKind.Other, "d", 1, 6, 9)));
        Assert.False(cut.TakesNoMoreThan(Verdict.Cut(FurnitureKind.Other, "d", 1, 5, 8)));
        Assert.False(cut.TakesNoMoreThan(keep));
    }
}
