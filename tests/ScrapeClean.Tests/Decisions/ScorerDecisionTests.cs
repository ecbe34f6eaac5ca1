using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Decisions;

/// <summary>What becomes of lines at given probabilities, whatever the model says.</summary>
public class ScorerDecisionTests
{
    private const float Cutoff = 0.5f;

    [Theory]
    [InlineData(3, 0.45f, false)]
    [InlineData(3, 0.55f, true)]
    [InlineData(40, 0.30f, false)]
    [InlineData(40, 0.40f, true)]
    [InlineData(90, 0.15f, false)]
    [InlineData(90, 0.25f, true)]
    public void In_a_page_the_longer_a_line_the_surer_its_going(int words, float body, bool stays) => Holds(words, "tail", body, stays);

    [Theory]
    [InlineData(7, 0.45f, false)]
    [InlineData(10, 0.49f, false)]
    [InlineData(15, 0.41f, false)]
    [InlineData(15, 0.44f, true)]
    [InlineData(40, 0.15f, false)]
    [InlineData(40, 0.25f, true)]
    public void One_that_closes_as_a_sentence_counts_twice(int words, float body, bool stays) => Holds(words, "tail.", body, stays);

    [Theory]
    [InlineData(300, true)]
    [InlineData(20, false)]
    public void But_not_where_most_of_the_page_is_likely_none(int others, bool stays) => Holds(40, "tail.", 0.25f, stays, others);

    private static void Holds(int words, string last, float body, bool stays, int others = 300)
    {
        string line = string.Join(' ', Enumerable.Repeat("word", words - 1).Append(last));
        string text = $"Opening line\n{line}\n{string.Join(' ', Enumerable.Repeat("More", others))}";
        CleanResult result = Clean(text, new FixedScorer([0.9f, body, 0.9f]));
        Assert.Equal(stays, result.Text.Contains(last, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The new bridge opens in spring | The Courier")]
    [InlineData("The new bridge opens in spring - News - The Courier")]
    [InlineData("The new bridge opens in spring_Home news")]
    public void The_heading_that_repeats_the_title_of_the_page_stays(string title)
    {
        string text = $"{title}\nSome of the menu here\nThe new bridge opens in spring\nBody of the article.";
        CleanResult result = Clean(text, new FixedScorer([0.4f, 0.2f, 0.2f, 0.9f]));
        Assert.Contains("\nThe new bridge opens in spring\n", "\n" + result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("menu", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_only_how_the_title_begins_is_no_heading()
    {
        const string Text = "The new bridge opens in spring | The Courier\nThe new bridge opens\nBody of the article.";
        CleanResult result = Clean(Text, new FixedScorer([0.9f, 0.2f, 0.9f]));
        Assert.DoesNotContain("\nThe new bridge opens\n", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_title_option_its_heading_goes_like_any_line()
    {
        const string Text = "The new bridge opens in spring | The Courier\nSome of the menu here\nThe new bridge opens in spring\nBody of the article.";
        CleanResult result = new ArticleCleaner(new CleanerOptions { KeepTitle = false }, new FixedScorer([0.4f, 0.2f, 0.2f, 0.9f])).Clean(Text);
        Assert.Equal("Body of the article.", result.Text);
    }

    private static CleanResult Clean(string text, FixedScorer scorer) => new ArticleCleaner(new CleanerOptions(), scorer).Clean(text);

    /// <summary>A page in which every line has the probability that the test gives it.</summary>
    private sealed class FixedScorer(float[] body) : IBlockScorer
    {
        public int SectionLength => body.Length;

        public DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
        {
            Assert.Equal(body.Length, blocks.Length);
            for (int i = 0; i < body.Length; i++)
                scores[i] = new BlockScore(body[i], blocks[i].Of(text).Count(' ') + 1, BlockScore.NoTopic);
            return new DocumentProfile(PageShare: 1, EvenCutoff: Cutoff);
        }
    }
}
