using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Rows of labels with strokes between them.</summary>
public class LabelRowRuleTests
{
    private const string Body = "The council met on Tuesday to discuss the bridge over the river.";

    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and over
        [Legal]
        = (Terms of use|Privacy|Privacy policy)
        [Navigation]
        ?= (News|Sport|Culture|Money)
        ^ Menu
        [Byline]
        =3 By {name}
        [Timestamp]
        = {date}
        [Keep]
        = Correction
        = Privacy policy
        """)).With(LanguagePack.Parse("""
        language: fr
        name: French
        scripts: Latin
        stopwords: le la des et
        [Legal]
        = Mentions
        """));

    [Theory]
    [InlineData("Terms of use | Privacy", "Legal 0.95")]
    [InlineData("Terms of use ｜ Privacy", "Legal 0.95")]
    [InlineData("Terms of use · Privacy", "Legal 0.95")]
    [InlineData("Terms of use • Privacy", "Legal 0.95")]
    [InlineData("» Terms of use | Privacy »", "Legal 0.95")]
    [InlineData("By Jo Doe | Privacy", "Byline 0.95")]
    // One that is sure is enough for the weak ones beside it, and gives the kind.
    [InlineData("News | Privacy", "Legal 0.95")]
    [InlineData("News | Sport", "Navigation? 0.85")]
    [InlineData("News | Sport | Culture", "Navigation? 0.85")]
    [InlineData("News | Sport | Culture | Money", "Navigation 0.90")]
    // Each must be a whole phrase of the text's own language, with a word of its own.
    [InlineData("Privacy | Bridge", "")]
    [InlineData("Privacy in court | Terms of use", "")]
    [InlineData("Privacy | Menu", "")]
    [InlineData("Privacy | 12.05.2024", "")]
    [InlineData("Privacy | Correction", "")]
    [InlineData("Privacy | Privacy policy", "")]
    [InlineData("Privacy | Mentions", "")]
    [InlineData("By Jo Ann Doe | Privacy", "")]
    [InlineData("Privacy | | Terms of use", "")]
    // Rows of tables, and what has no stroke.
    [InlineData("| Terms of use | Privacy |", "")]
    [InlineData("| Terms of use | Privacy", "")]
    [InlineData("Terms of use | Privacy |", "")]
    [InlineData("Privacy", "")]
    [InlineData("News / Privacy", "")]
    public void A_row_goes_by_its_labels(string line, string expected) => Assert.Equal(expected, Ask.Of(new LabelRowRule(), Run.Text($"{Body}\n{line}", Packs), 1));
}
