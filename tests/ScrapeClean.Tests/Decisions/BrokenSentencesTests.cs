using ScrapeClean.Decisions;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Which lines are read as one sentence, and what each of them then counts for.</summary>
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
    public void A_full_line_goes_on_with_a_small_letter(string first, string second, bool joined)
    {
        BlockScore[] scores = [Score(0.2f, 6), Score(0.8f, WordsOf(second))];
        BrokenSentences.Join(Run.Text($"{first}\n{second}"), 0, scores);
        Assert.Equal(joined, scores[0].Words > 6);
        Assert.Equal(joined, scores[0] == scores[1]);
    }

    [Fact]
    public void Each_gets_the_mean_by_words_and_the_words_of_all()
    {
        string goesOn = "and to hear what became of the money";
        BlockScore[] scores = [Score(0.9f, 5), Score(0.1f, 6), Score(0.4f, 10), Score(0.8f, 4), Score(0.3f, 7)];
        BrokenSentences.Join(Run.Text($"Before\n{Full}\n{goesOn}\n{goesOn}\nBehind"), 0, scores);
        Assert.Equal(Score(0.9f, 5), scores[0]);
        Assert.Equal(Score(0.3f, 7), scores[4]);
        foreach (BlockScore score in scores[1..4])
        {
            Assert.Equal(20, score.Words);
            Assert.Equal(((0.1f * 6) + (0.4f * 10) + (0.8f * 4)) / 20, score.Body, 1e-6f);
        }
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
        BlockScore[] scores = [.. Enumerable.Repeat(Score(0.5f, 2), lines), Score(0.9f, 2)];
        scores[0] = Score(0.1f, 2);
        BrokenSentences.Join(Run.Text(text), 0, scores);
        Assert.Equal(joined ? lines * 2 : 2, scores[0].Words);
        Assert.Equal(Score(0.9f, 2), scores[^1]);
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void A_line_had_room_where_a_longer_one_stands_elsewhere(int widest, bool joined)
    {
        string text = string.Join('\n', Enumerable.Repeat("Xxxxx Xxxxxxxx", 8)) + "\n\n" + new string('X', widest);
        BlockScore[] scores = [.. Enumerable.Repeat(Score(0.5f, 2), 9)];
        BrokenSentences.Join(Run.Text(text), 0, scores);
        Assert.Equal(joined ? 16 : 2, scores[0].Words);
    }

    [Fact]
    public void A_section_is_joined_where_it_stands()
    {
        BlockScore[] scores = [Score(0.2f, 6), Score(0.8f, 6)];
        BrokenSentences.Join(Run.Text($"Before\n{Full}\nto discuss the bridge over the river"), 1, scores);
        Assert.Equal(0.5f, scores[0].Body, 1e-6f);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_rules_take_out_is_no_part_of_it(int removed)
    {
        DocumentContext document = Run.Text($"{Full}\nto discuss the bridge");
        document.Verdicts[removed] = Verdict.Remove(FurnitureKind.ShareBar, "phrase:en", 0.9f);
        BlockScore[] scores = [Score(0.2f, 6), Score(0.8f, 4)];
        BrokenSentences.Join(document, 0, scores);
        Assert.Equal([Score(0.2f, 6), Score(0.8f, 4)], scores);
    }

    [Fact]
    public void Without_words_nothing_is_divided()
    {
        BlockScore[] scores = [Score(0.2f, 0), Score(0.8f, 3)];
        BrokenSentences.Join(Run.Text($"{Full}\nto discuss the bridge"), 0, scores);
        Assert.Equal(Score(0.8f, 3), scores[0]);
    }

    private static int WordsOf(string line) => line.Split(' ').Length;

    private static BlockScore Score(float body, int words) => new(body, words, BlockScore.NoTopic);
}
