using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Labels that lost what stood between them.</summary>
public class GluedLabelsRuleTests
{
    private const string Body = "The council met on Tuesday to discuss the bridge over the river.";

    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and over
        [ShareBar]
        = (Print|Share this page)
        [Navigation]
        = Home
        ?= (News|Sport|Culture|Money)
        [Keep]
        = Correction
        """));

    [Theory]
    [InlineData("PrintShare this page", "ShareBar 0.95")]
    [InlineData("NewsPrint", "ShareBar 0.95")]
    [InlineData("NewsSportCulture", "Navigation 0.95")]
    [InlineData("HomeLocal newsHarbour", "Navigation 0.95")]
    [InlineData("NewsLocal newsHarbourSport", "Navigation 0.95")]
    [InlineData("NewsRiversHarboursSport", "Navigation 0.95")]
    // Names and identifiers are written so.
    [InlineData("HomePod", "")]
    [InlineData("HomePodMini", "")]
    [InlineData("The HomePod speaker", "")]
    [InlineData("NewsSport", "")]
    [InlineData("NewsLocal riversHarbour", "")]
    [InlineData("HomeHarbourRiver", "")]
    // What is told, rows of tables, what a phrase keeps, and what has nothing glued.
    [InlineData("PrintShare this page.", "")]
    [InlineData("Print\tPrintShare this page", "")]
    [InlineData("PrintCorrection", "")]
    [InlineData("Print Share this page", "")]
    [InlineData("PRINTSHARE", "")]
    public void Go_by_what_is_known_of_them(string line, string expected) => Assert.Equal(expected, Ask.Of(new GluedLabelsRule(), Run.Text($"{Body}\n{line}", Packs), 1));

    [Theory]
    [InlineData(16, "ShareBar 0.95")]
    [InlineData(17, "")]
    public void Sixteen_are_the_most(int labels, string expected) =>
        Assert.Equal(expected, Ask.Of(new GluedLabelsRule(), Run.Text($"{Body}\n{string.Concat(Enumerable.Repeat("Print", labels))}", Packs), 1));
}
