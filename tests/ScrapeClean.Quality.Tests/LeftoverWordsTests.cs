using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Tests;

/// <summary>What words say of a line between the paragraphs of an article.</summary>
public sealed class LeftoverWordsTests
{
    private const int Even = 100;

    private static readonly LexicalModel Words = Model();

    [Fact]
    public void Half_of_their_odds_is_added_to_a_short_line()
    {
        Assert.NotEqual(0, Whole);
        Assert.Equal(Even + (Whole / 2), Revised("Ask our pilots"));
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(-1, 1, false)]
    [InlineData(1, -1, false)]
    public void Between_two_lines_of_body_they_weigh_more(int above, int below, bool isMore)
    {
        using var document = Scan("| tide | high |\nAsk our pilots\n| tide | low |");
        int[] odds = [above, Even, below];

        new LeftoverWords(Words).Revise(document, new RuleMark[odds.Length], odds);

        Assert.Equal([above, Even + (isMore ? Whole * 5 / 4 : Whole / 2), below], odds);
    }

    [Fact]
    public void Paragraphs_rows_of_tables_what_is_said_and_what_rules_know_are_not_asked_for()
    {
        Assert.Equal(Even, Revised(string.Join(' ', Enumerable.Repeat("tide", LeftoverWords.LongestLine + 1))));
        Assert.Equal(Even, Revised("| Draught | 4 m |"));
        Assert.Equal(Even, Revised("“Ask our pilots”"));
        Assert.Equal(Even, Revised("Ask our pilots", RuleMark.Detail));
    }

    [Fact]
    public void A_whole_page_stays_as_it_is()
    {
        const int sure = 40;
        var text = string.Join('\n', Enumerable.Repeat("Ask our pilots", sure + 1));
        using var document = Scan(text);
        int[] odds = [Even, .. Enumerable.Repeat(-4 * Forest.StepsPerUnit, sure)];

        Assert.Equal(1, new LeftoverWords(Words).Revise(document, new RuleMark[sure + 1], odds));
        Assert.Equal(Even, odds[0]);
    }

    private static int Whole => (Words.Score(TokensOf("Ask our pilots")) - Quantity.Centre) * (Forest.StepsPerUnit / LexicalModel.StepsPerUnit);

    private static int Revised(string line, RuleMark mark = RuleMark.None)
    {
        using var document = Scan(line);
        int[] odds = [Even];
        Assert.Equal(0, new LeftoverWords(Words).Revise(document, [mark], odds));
        return odds[0];
    }

    private static uint[] TokensOf(string line)
    {
        using var document = Scan(line);
        return document.TokensOf(0).ToArray();
    }

    private static ScannedDocument Scan(string text)
    {
        var blocks = new BlockList();
        LineSplitter.Split(text, blocks);
        return ScannedDocument.Scan(text, blocks.Items, WordLimit.Text);
    }

    private static LexicalModel Model()
    {
        var random = new Random(11);
        var weights = new sbyte[1 << 10];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)random.Next(-127, 128);
        return new LexicalModel(weights, 24, 9);
    }
}
