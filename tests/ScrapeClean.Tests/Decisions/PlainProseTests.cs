using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Decisions;

/// <summary>A text of nothing but prose is left alone by the scorer; here it holds everything for furniture.</summary>
public class PlainProseTests
{
    private const string Title = "The new bridge opens in spring";
    private const string Heading = "Two lanes for bicycles";
    private const string Paragraph = "The council met on Tuesday evening and voted for the second bridge over the river, by nine to two.";
    private const string Quote = "\"We have waited for this since the flood of the year before last, and now we shall have it,\" she said (she is the mayor!)";
    private const string Credit = "Photo: Jo Doe / Reuters";

    [Theory]
    [InlineData(Title, Paragraph, Quote)]
    [InlineData(Paragraph, Paragraph)]
    [InlineData(Title, Paragraph, Heading, Paragraph)]
    [InlineData(Title, Credit, Paragraph, Credit, Paragraph)]
    [InlineData("新しい橋は来春に開通する", "市議会は火曜日の夜に集まり、川にかかる二本目の橋の建設を九対二の賛成多数で可決した。反対は二人だけ。", "市長は「洪水の年からこの橋を待っていた。ようやく工事を始められることになって本当にうれしい」と述べた。")]
    public void Stays(params string[] lines) => Assert.Equal(lines.Where(l => l != Credit), Clean(lines, new CleanerOptions()));

    [Theory]
    // One paragraph, a label for a title, a heading last, beside furniture or doubled, a paragraph without an end, a teaser that breaks off, a weak phrase.
    [InlineData(Title, Paragraph)]
    [InlineData("News", Paragraph, Paragraph)]
    [InlineData(Title, Paragraph, Paragraph, Heading)]
    [InlineData(Title, Paragraph, Heading, Credit, Paragraph)]
    [InlineData(Title, Paragraph, Heading, Heading, Paragraph)]
    [InlineData(Title, Paragraph, Paragraph, "The council met on Tuesday evening and voted for the second bridge over the river, by nine to two")]
    [InlineData(Title, Paragraph, Paragraph, "The council met on Tuesday evening and voted for the second bridge over the river, by nine to…")]
    [InlineData(Title, Paragraph, "Culture", Paragraph)]
    public void Else_the_scorer_decides(params string[] lines) => Assert.NotEqual(lines.Where(l => l != Credit), Clean(lines, new CleanerOptions()));

    [Fact]
    public void The_strict_setting_has_the_scorer_decide() => Assert.NotEqual([Title, Paragraph, Paragraph], Clean([Title, Paragraph, Paragraph], new CleanerOptions { Strictness = Strictness.Strict }));

    [Fact]
    public void A_title_that_need_not_stay_is_no_prose() => Assert.NotEqual([Title, Paragraph, Paragraph], Clean([Title, Paragraph, Paragraph], new CleanerOptions { KeepTitle = false }));

    [Fact]
    public void An_explanation_still_has_what_the_scorer_holds_of_it()
    {
        var lines = new ArticleCleaner(new CleanerOptions(), new NoBody()).Explain(string.Join('\n', Title, Paragraph, Paragraph));
        Assert.All(lines, line => Assert.Equal((false, 0f), (line.IsRemoved, line.BodyProbability)));
    }

    private static string[] Clean(string[] lines, CleanerOptions options) =>
        new ArticleCleaner(options, new NoBody()).Clean(string.Join('\n', lines)).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed class NoBody : IBlockScorer
    {
        public DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
        {
            for (int i = 0; i < blocks.Length; i++)
                scores[i] = new BlockScore(0, blocks[i].Of(text).Count(' ') + 1, BlockScore.NoTopic);
            return new DocumentProfile(PageShare: 0, EvenCutoff: 0.5f);
        }
    }
}
