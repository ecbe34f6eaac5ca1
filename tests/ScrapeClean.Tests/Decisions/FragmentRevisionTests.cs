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
}
