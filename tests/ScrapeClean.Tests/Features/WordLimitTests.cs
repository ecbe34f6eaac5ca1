using ScrapeClean.Features;

namespace ScrapeClean.Tests.Features;

/// <summary>Which words of a line the models read.</summary>
public class WordLimitTests
{
    private static readonly WordLimit Limit = WordLimit.Text;

    private static readonly string[] Words = [.. Enumerable.Range(0, 100).Select(i => $"{(char)('a' + (i / 10))}word{(char)('a' + (i % 10))}")];

    [Fact]
    public void Of_a_long_line_of_text_the_first_and_the_last_words_are_kept() =>
        Assert.Equal(Hashes([.. Words[..(Limit.Words - Limit.Tail)], .. Words[^Limit.Tail..]]), Hashes(Words));

    [Fact]
    public void Of_a_line_that_is_short_enough_all_are() => Assert.Equal(Limit.Words, Hashes(Words[..Limit.Words]).Distinct().Count());

    [Fact]
    public void In_writing_without_spaces_more_are_kept() =>
        Assert.Equal(LineScan.MaxTokens, Hashes([new string('桥', 100)]).Length);

    [Fact]
    public void What_is_in_the_middle_does_not_count_but_for_its_length()
    {
        string[] same = [.. Words], longer = [.. Words];
        same[50] = "xwordx";
        longer[50] += "s";

        Assert.Equal(FactsOf(Words).Hash, FactsOf(same).Hash);
        Assert.NotEqual(FactsOf(Words).Hash, FactsOf(longer).Hash);
    }

    private static LineFacts FactsOf(string[] words)
    {
        LineScan.Scan(string.Join(' ', words), Limit, new uint[LineScan.MaxTokens], out LineFacts facts);
        return facts;
    }

    private static uint[] Hashes(string[] words)
    {
        var tokens = new uint[LineScan.MaxTokens];
        LineScan.Scan(string.Join(' ', words), Limit, tokens, out LineFacts facts);
        return tokens[..facts.TokenCount];
    }
}
