using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Lines that are nothing but a date.</summary>
public class TimestampRuleTests
{
    private const string Body = "The council met on Tuesday evening to discuss the new bridge.";

    [Theory]
    [InlineData("12 May 2024", "Timestamp 0.93")]
    [InlineData("12 May 2024 |", "Timestamp 0.93")]
    [InlineData("20240512", "Timestamp 0.93")]
    [InlineData("12 May 2024 10:15", "Timestamp 0.93")]
    [InlineData("12 May 2024\t10:15", "")]
    [InlineData("12 May 2024.", "Timestamp 0.93")]
    [InlineData("2008年5月12日 14:28", "Timestamp 0.93")]
    [InlineData("2008年5月12日 14:28。", "")]
    [InlineData("१२ मई २०२४ 10:15", "Timestamp 0.93")]
    [InlineData("१२ मई २०२४ 10:15।", "")]
    [InlineData("12 مئی 2024 10:15", "Timestamp 0.93")]
    [InlineData("12 مئی 2024 10:15۔", "")]
    [InlineData("202405121", "")]
    [InlineData("12 apples", "")]
    [InlineData("May", "")]
    [InlineData("12 May 2024 in Valmer", "")]
    [InlineData("12 May 2024 (updated: 15:20 12.03.2019)", "Timestamp 0.93")]
    [InlineData("12 May 2024 (12.03.2019)", "Timestamp 0.93")]
    [InlineData("12 May 2024 (updated 15 apples)", "")]
    [InlineData("12 May 2024 (updated)", "")]
    [InlineData("12 May 2024 (12.03.2019) in Valmer", "")]
    [InlineData("12 May 2024 updated 12.03.2019", "")]
    public void A_date_and_at_most_a_second_one_in_brackets(string line, string expected) => Assert.Equal(expected, Ask.Of(new TimestampRule(), line));

    [Theory]
    [InlineData("2024-05-12T12:30", "Timestamp 0.97")]
    [InlineData("2024-05-12T12:30+0200", "Timestamp 0.97")]
    [InlineData("2024-05-12T12:30:59Z", "Timestamp 0.97")]
    [InlineData("2024-05-12T12:30:59.125-05:00", "Timestamp 0.97")]
    [InlineData("2024-05-32T12:30", "")]
    [InlineData("2024-05-12T", "")]
    [InlineData("2024-05-12T12:30 in Valmer", "")]
    public void A_time_as_machines_write_it_goes_anywhere(string line, string expected) =>
        Assert.Equal(expected, Ask.Of(new TimestampRule(), Run.Text(string.Join('\n', [.. Enumerable.Repeat(Body, 8), line])), 8));

    [Theory]
    [InlineData(14, "Timestamp 0.93")]
    [InlineData(15, "")]
    public void Dates_are_short(int words, string expected) => Assert.Equal(expected, Ask.Of(new TimestampRule(), string.Join(' ', Enumerable.Repeat("12 May", 8).SelectMany(d => d.Split(' ')).Take(words))));

    [Theory]
    [InlineData(5, "12 May 2024", "Timestamp 0.93")]
    [InlineData(6, "12 May 2024", "Timestamp? 0.85")]
    [InlineData(6, "12 May 12345", "Timestamp? 0.85")]
    [InlineData(6, "12 May 2024 12:30", "Timestamp 0.93")]
    [InlineData(6, "12:30 12 May 2024", "Timestamp 0.93")]
    public void Near_the_top_or_with_a_time_it_dates_the_article(int above, string line, string expected)
    {
        string[] lines = [.. Enumerable.Repeat(Body, above), line];
        Assert.Equal(expected, Ask.Of(new TimestampRule(), Run.Text(string.Join('\n', lines)), above));
    }

    [Theory]
    [InlineData("14 May 2024", 1, "Timestamp 0.93")]
    [InlineData("14 May 2024", 2, "Timestamp? 0.85")]
    [InlineData("14 May 2024", 10, "Timestamp? 0.85")]
    [InlineData("14 May 2024", 11, "Timestamp 0.93")]
    [InlineData("14 May 2024", -2, "Timestamp? 0.85")]
    [InlineData("14 May 2024", -1, "Timestamp 0.93")]
    [InlineData("14 May 2024 12:30", 2, "Timestamp 0.93")]
    [InlineData("14 May 2024 in Valmer", 2, "Timestamp 0.93")]
    [InlineData("14 May 2024 14 May 2024 14 May 2024 1234", 2, "Timestamp? 0.85")]
    [InlineData("14 May 2024 14 May 2024 14 May 2024 12345", 2, "Timestamp 0.93")]
    [InlineData("May 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6", 2, "Timestamp? 0.85")]
    [InlineData("May 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 x", 2, "Timestamp 0.93")]
    [InlineData("-", 2, "Timestamp 0.93")]
    public void Where_paragraphs_stand_between_bare_dates_it_heads_one(string other, int distance, string expected)
    {
        string[] lines = [.. Enumerable.Repeat(Body, 15)];
        lines[3] = "12 May 2024";
        lines[3 + distance] = other;
        Assert.Equal(expected, Ask.Of(new TimestampRule(), Run.Text(string.Join('\n', lines)), 3));
    }
}
