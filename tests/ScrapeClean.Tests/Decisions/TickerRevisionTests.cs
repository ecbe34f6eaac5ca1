using ScrapeClean.Decisions;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Headlines with falling times before them.</summary>
public class TickerRevisionTests
{
    private const string Body = " | The council met on Tuesday evening to discuss the new bridge.";

    public static TheoryData<string, string> Lists => new()
    {
        { "two, the newest first", $"{Body}\n → NewsTicker | 14:05 Tram takes another way\n → NewsTicker | 13:41 Harbour dredged at last" },
        { "other ways to write a time", $"{Body}\n → NewsTicker | 9.05 Tram takes another way\n → NewsTicker | 8h41 - Harbour dredged at last" },
        { "weak ones too, and others stay what they are", $"{Body}\nComments? → NewsTicker | 14:05 Tram takes another way\nLegal! | 13:41 Harbour dredged at last\n → NewsTicker | 13:20 Ferry is late once more" },
        { "of one minute among others", $"{Body}\n → NewsTicker | 14:05 Tram takes another way\n → NewsTicker | 14:05 Harbour dredged at last\n → NewsTicker | 13:20 Ferry is late once more" },
        { "between paragraphs", $"{Body}\n → NewsTicker | 14:05 Tram takes another way\n → NewsTicker | 13:41 Harbour dredged at last\n{Body}" },
        { "a programme rises", $"{Body}\n | 13:41 Harbour walk with Jo Doe\n | 14:05 Talk about the ferries" },
        { "one alone", $"{Body}\n | 14:05 Tram takes another way\n{Body}" },
        { "all of one minute", $"{Body}\n | 14:05 Tram takes another way\n | 14:05 Harbour dredged at last" },
        { "a line between", $"{Body}\n | 14:05 Tram takes another way\n{Body}\n | 13:41 Harbour dredged at last" },
        { "a live report has sentences", $"{Body}\n | 14:05 The tram takes another way.\n | 13:41 The harbour is dredged." },
        { "results", $"{Body}\n | 14:05 25 points for the harbour club\n | 13:41 20 points for the ferry club" },
        { "what follows is no headline", $"{Body}\n | 14:05 until the last ferry leaves\n | 13:41 until the tram leaves again" },
        { "a short one", $"{Body}\n | 14:05 Tram late\n | 13:41 Ferry late" },
        { "no time of day", $"{Body}\n | 34:05 Tram takes another way\n | 33:41 Harbour dredged at last" },
        { "no minutes", $"{Body}\n | 14:75 Tram takes another way\n | 13:61 Harbour dredged at last" },
        { "160 characters", $"{Body}\n → NewsTicker | 14:05 {new string('O', 154)}\n → NewsTicker | 13:41 Harbour dredged at last" },
        { "not 161", $"{Body}\n | 14:05 {new string('O', 155)}\n | 13:41 Harbour dredged at last" },
        { "numbers at the very end of a line", $"{Body}\n | 14:05\n | 13:4\n | 7" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Headlines_go_where_their_times_fall(string name, string lines)
    {
        Assert.NotEmpty(name);
        Run.Holds(lines, TickerRevision.Revise);
    }
}
