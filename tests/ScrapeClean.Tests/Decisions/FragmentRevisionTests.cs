using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Pieces of a sentence that came as lines of their own. Lines that begin with a star are body to the scorer, the others furniture.</summary>
public class FragmentRevisionTests
{
    private const string Before = "*The council met on Tuesday evening with";
    private const string Behind = "*and nobody spoke against the bridge";

    [Theory]
    [InlineData(")")]
    [InlineData("“|Harbour news|”")]
    [InlineData("(|Jo Doe|, the mayor|)|,")]
    [InlineData("「|港|」")]
    [InlineData("a plan|;|a budget|;|a date")]
    public void Stay_where_a_mark_alone_says_that_they_are(string lines) => Assert.Equal(Text(lines), Clean(lines));

    [Theory]
    // No mark, the marks of menus, counts, what is too long or too much, and furniture before or behind.
    [InlineData("Harbour news")]
    [InlineData("»")]
    [InlineData("|||")]
    [InlineData("•")]
    [InlineData("(|12|)")]
    [InlineData("(|All that the harbour has|)")]
    [InlineData("(|a|,|b|,|c")]
    public void Go_where_none_does(string lines) => Assert.Equal(Text(""), Clean(lines));

    [Fact]
    public void Go_beside_furniture()
    {
        Assert.Equal(Before, Clean([Before, ")"]));
        Assert.Equal(Before, Clean([Before, ")", "See all of our harbour news at once"]));
        Assert.Equal(Behind, Clean([")", Behind]));
    }

    [Fact]
    public void The_strict_setting_takes_no_less_than_the_balanced_one()
    {
        // By the strict setting all three go, as pieces of a sentence that then stay; by the balanced one the first alone goes, as no piece.
        string text = string.Join('\n', Before, "| | |", "the harbour|", "!", Behind);
        foreach (Strictness strictness in (Strictness[])[Strictness.Balanced, Strictness.Strict])
        {
            var cleaner = new ArticleCleaner(new CleanerOptions { KeepTitle = false, Packs = LanguagePacks.None, Strictness = strictness }, new HalfPage([0.9f, 0.2f, 0.43f, 0.4f, 0.9f]));
            Assert.DoesNotContain("| | |", cleaner.Clean(text).Text, StringComparison.Ordinal);
        }
    }

    private static string Text(string lines) => string.Join('\n', [Before, .. lines.Split('|', StringSplitOptions.RemoveEmptyEntries), Behind]);

    private static string Clean(string lines) => Clean([Before, .. lines.Trim('|') is "" ? ["|"] : lines.Split('|'), Behind]);

    private static string Clean(string[] lines) =>
        new ArticleCleaner(new CleanerOptions { KeepTitle = false, Packs = LanguagePacks.None }, new Stars()).Clean(string.Join('\n', lines)).Text.Trim();

    private sealed class Stars : IBlockScorer
    {
        public int SectionLength => int.MaxValue;

        public DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
        {
            for (int i = 0; i < blocks.Length; i++)
                scores[i] = new BlockScore(text[blocks[i].Start] == '*' ? 0.9f : 0.2f, blocks[i].Of(text).Count(' ') + 1, BlockScore.NoTopic);
            return new DocumentProfile(PageShare: 1, EvenCutoff: 0.5f);
        }
    }

    /// <summary>What is half a page, of lines with the probabilities that the test gives them.</summary>
    private sealed class HalfPage(float[] body) : IBlockScorer
    {
        public int SectionLength => int.MaxValue;

        public DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
        {
            for (int i = 0; i < blocks.Length; i++)
                scores[i] = new BlockScore(body[i], blocks[i].Of(text).Count(' ') + 1, BlockScore.NoTopic);
            return new DocumentProfile(PageShare: 0.6f, EvenCutoff: 0.5f);
        }
    }
}
