using System.Globalization;
using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Reads the probability of a line from its last word ("Home 0.05"), and the share of the body's words behind a stroke ("Home 0.05/130"); the other words it counts.</summary>
internal sealed class TextNumbers(float pageShare, float cutoff = 0.5f, int sectionLength = int.MaxValue) : IBlockScorer
{
    public List<int> Sections { get; } = [];

    /// <summary>What it was told of the lines.</summary>
    public List<RuleMark> Marks { get; } = [];

    public int SectionLength => sectionLength;

    public DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
    {
        Sections.Add(blocks.Length);
        Marks.AddRange(marks);
        Assert.Equal(blocks.Length, marks.Length);
        for (int i = 0; i < blocks.Length; i++)
        {
            string[] words = blocks[i].Of(text).ToString().Split(' ');
            string[] numbers = words[^1].Split('/');
            scores[i] = new BlockScore(float.Parse(numbers[0], CultureInfo.InvariantCulture), words.Length - 1, numbers.Length == 1 ? BlockScore.NoTopic : byte.Parse(numbers[1], CultureInfo.InvariantCulture));
        }
        return new DocumentProfile(pageShare, cutoff);
    }
}
