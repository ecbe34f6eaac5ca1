using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Features;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Which lines are read as one sentence, and how the scorer sees them.</summary>
public class BrokenSentencesTests
{
    private const string Full = "The council met on Tuesday eve";

    [Theory]
    [InlineData(Full, "to discuss the bridge", true)]
    [InlineData(Full, "to discuss", false)]
    [InlineData(Full, "To discuss the bridge", false)]
    [InlineData(Full, "- to discuss the bridge", false)]
    [InlineData("The council met on Tuesday ev", "to discuss the bridge", false)]
    [InlineData("The council met on Tuesday ev.", "to discuss the bridge", false)]
    [InlineData("The council met on Tuesday ev?", "to discuss the bridge", false)]
    [InlineData("The council met on Tuesday ev:", "to discuss the bridge", true)]
    [InlineData("The council met on Tuesday ev,", "Peter and Paul said", true)]
    [InlineData("市議会は火曜日の夜に会合を開き川にかかる橋についての計画を話し合", "いました 市長 は 述べた", false)]
    public void A_full_line_goes_on_with_a_small_letter(string first, string second, bool joined) =>
        Assert.Equal(joined ? [0, 0] : [0, 1], Find($"{first}\n{second}"));

    [Fact]
    public void Sentences_and_other_lines_are_numbered()
    {
        string goesOn = "and to hear what became of the money";
        Assert.Equal([0, 1, 1, 1, 2], Find($"Before\n{Full}\n{goesOn}\n{goesOn}\nBehind"));
    }

    [Theory]
    [InlineData(7, "Xxxxx Xxxxxxxx", true)]
    [InlineData(6, "Xxxxx Xxxxxxxx", false)]
    [InlineData(7, "Xxxxx Xxxxxxx.", false)]
    // No program breaks lines so far out.
    [InlineData(7, "Xxxxx Xxxxxxxx Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", false)]
    public void In_a_text_that_was_broken_a_line_goes_on_with_one_that_had_no_room(int lines, string line, bool joined)
    {
        string text = string.Join('\n', Enumerable.Repeat(line, lines)) + "\n\nXxxxx behind";
        int[] numbers = Find(text);
        Assert.Equal(Enumerable.Range(0, lines).Select(i => joined ? 0 : i), numbers[..lines]);
        Assert.Equal(numbers[^2] + 1, numbers[^1]);
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void A_line_had_room_where_a_longer_one_stands_elsewhere(int widest, bool joined) =>
        Assert.Equal(joined ? 0 : 1, Find(string.Join('\n', Enumerable.Repeat("Xxxxx Xxxxxxxx", 8)) + "\n\n" + new string('X', widest))[1]);

    [Fact]
    public void A_section_begins_anew()
    {
        DocumentContext document = Run.Text($"{Full}\nto discuss the bridge over the river\nand to hear what became of the money");
        var numbers = new int[2];
        Assert.Equal(1, BrokenSentences.Find(document, 1, numbers));
        Assert.Equal([0, 0], numbers);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_rules_take_out_is_no_part_of_it(int removed)
    {
        DocumentContext document = Run.Text($"{Full}\nto discuss the bridge");
        document.Verdicts[removed] = Verdict.Remove(FurnitureKind.ShareBar, "phrase:en", 0.9f);
        Assert.Equal([0, 1], Find(document));
    }

    [Fact]
    public void The_scorer_reads_a_sentence_as_one_line_and_each_of_its_lines_gets_the_answer()
    {
        var scorer = new Reader();
        DocumentContext document = Run.Text($"  Before\n\n  {Full}\nto discuss the bridge\nBehind");
        RuleMark[] marks = [RuleMark.Weak, RuleMark.None, RuleMark.Kept, RuleMark.None];
        var scores = new BlockScore[4];
        BrokenSentences.Score(scorer, document, 0, marks, scores);
        Assert.Equal(["Before", $"{Full}\nto discuss the bridge", "Behind"], scorer.Lines);
        Assert.Equal([RuleMark.Weak, RuleMark.Kept, RuleMark.None], scorer.Marks);
        Assert.Equal([0, 1, 0], scorer.BlankBefore);
        Assert.Equal([0, 1, 1, 2], scores.Select(s => s.Words));
    }

    [Fact]
    public void Where_no_sentence_is_broken_the_scorer_gets_the_blocks_themselves()
    {
        var scorer = new Reader();
        DocumentContext document = Run.Text("Before\n\nBehind");
        var scores = new BlockScore[2];
        BrokenSentences.Score(scorer, document, 0, [RuleMark.None, RuleMark.Weak], scores);
        Assert.Equal(["Before", "Behind"], scorer.Lines);
        Assert.Equal([RuleMark.None, RuleMark.Weak], scorer.Marks);
        Assert.Equal([0, 1], scores.Select(s => s.Words));
    }

    private static int[] Find(string text) => Find(Run.Text(text));

    private static int[] Find(DocumentContext document)
    {
        var numbers = new int[document.Blocks.Count];
        Assert.Equal(BrokenSentences.Find(document, 0, numbers), numbers[^1] + 1);
        return numbers;
    }

    /// <summary>Keeps what it reads, and gives each block its number for an answer.</summary>
    private sealed class Reader : IBlockScorer
    {
        public List<string> Lines { get; } = [];

        public List<RuleMark> Marks { get; } = [];

        public List<int> BlankBefore { get; } = [];

        public DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
        {
            for (int i = 0; i < blocks.Length; i++)
            {
                Lines.Add(blocks[i].Of(text).ToString());
                BlankBefore.Add(blocks[i].BlankBefore);
                scores[i] = new BlockScore(0.5f, i, BlockScore.NoTopic);
            }
            Marks.AddRange(marks);
            return default;
        }
    }
}
