using ScrapeClean.Decisions;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Captions beside an image's credit, and those that close with the name of the site.</summary>
public class CaptionRevisionTests
{
    private const string Body = " | The council met on Tuesday evening to discuss the new bridge.";
    private const string Credit = "ImageCredit! | Photo: Jo Doe";
    private const string Named = "The old bridge at night - Valmer News";

    public static TheoryData<string, string> Cases => new()
    {
        { "below a credit, with the site's name", $"{Body}\n{Credit}\n → ImageCaption | {Named}" },
        { "behind an upright stroke", $"{Body}\n{Credit}\n → ImageCaption | The old bridge at night | Valmer News" },
        { "above a credit", $"{Body}\n → ImageCaption | {Named}\n{Credit}" },
        { "a weak one too", $"{Body}\nNavigation? → ImageCaption | {Named}\n{Credit}" },
        { "not behind a gap below", $"{Body}\n{Credit}\n\n | {Named}" },
        { "not behind a gap above", $"{Body}\n | {Named}\n\n{Credit}" },
        { "a gap above the caption makes no difference", $"{Body}\n\n → ImageCaption | {Named}\n{Credit}" },
        { "not beside a weak credit", $"{Body}\nImageCredit? | Photo: Jo Doe\n | {Named}" },
        { "not beside other furniture", $"{Body}\nByline! | By Jo Doe\n | {Named}" },
        { "what a rule keeps stays", $"{Body}\n{Credit}\nkeep | {Named}" },
        { "what has gone already keeps its kind", $"{Body}\n{Credit}\nOther! | {Named}" },
        { "the first line is the title", $" | {Named}\n{Credit}" },
        { "without a name it stays", $"{Body}\n{Credit}\n | The old bridge at night - and nobody there" },
        { "a credit that closes with the line", $"{Body}\nImageCredit! | Photo: Jo Doe, the old Bridge\n → ImageCaption | The old bridge" },
        { "and the line above", $" → ImageCaption | The old bridge\nImageCredit! | Photo: Jo Doe, the old bridge\n{Body}" },
        { "up to a stroke", $"{Body}\nImageCredit! | Photo: Jo Doe, the old bridge\n → ImageCaption | The old bridge - and nobody there to see it" },
        { "three characters are enough", $"{Body}\nImageCredit! | Photo: Jo Doe, Zoo\n → ImageCaption | Zoo" },
        { "two are not", $"{Body}\nImageCredit! | Photo: Jo Doe, So\n | So" },
        { "up to 160 characters, below", $"{Body}\n{Credit}\n → ImageCaption | {Long(160)}" },
        { "not more", $"{Body}\n{Credit}\n | {Long(161)}" },

        { "others with the site's name of a caption", $"{Body}\n{Credit}\n → ImageCaption | {Named}\n{Body}\n → ImageCaption | Harbour in the rain - Valmer News" },
        { "by the first word of it", $"{Body}\nImageCaption! | {Named}\n{Body}\n → ImageCaption | Harbour in the rain | Valmer" },
        { "weak ones", $"{Body}\nImageCaption! | {Named}\n{Body}\nNavigation? → ImageCaption | Harbour in the rain - Valmer News" },
        { "not of another site", $"{Body}\nImageCaption! | {Named}\n{Body}\n | Harbour in the rain - Courier" },
        { "the first caption's name counts", $"{Body}\nImageCaption! | {Named}\nImageCaption! | Pier - Courier\n{Body}\n | Harbour - Courier\n → ImageCaption | Harbour - Valmer News" },
        { "of those that have one", $"{Body}\nImageCaption! | The old bridge at night\nImageCaption! | Pier - Courier\n{Body}\n → ImageCaption | Harbour - Courier" },
        { "not of a caption that stays", $"{Body}\nImageCaption? | {Named}\n{Body}\n | Harbour in the rain - Valmer News" },
        { "not of other furniture", $"{Body}\nOther! | {Named}\n{Body}\n | Harbour in the rain - Valmer News" },
        { "what a rule keeps stays again", $"{Body}\nImageCaption! | {Named}\n{Body}\nkeep | Harbour in the rain - Valmer News" },
        { "what has gone keeps its kind again", $"{Body}\nImageCaption! | {Named}\n{Body}\nOther! | Harbour in the rain - Valmer News" },
        { "up to 160 characters again", $"{Body}\nImageCaption! | {Named}\n{Body}\n → ImageCaption | {Long(160)}" },
        { "not more again", $"{Body}\nImageCaption! | {Named}\n{Body}\n | {Long(161)}" },
        { "weak ones, not more", $"{Body}\nImageCaption! | {Named}\n{Body}\nNavigation? | {Long(161)}" },
        { "the title's name is the site's", $" | New bridge open - Courier\n{Body}\n → ImageCaption | Harbour - Courier" },
        { "a title of 25 characters", $" | New bridge opens - Courie\n{Body}\n → ImageCaption | Harbour - Courie" },
        { "no title of 24", $" | New bridge open - Courie\n{Body}\n | Harbour - Courie" },
        { "a title of 160", $" | {Long(160)}\n{Body}\n → ImageCaption | Harbour - Valmer News" },
        { "no title of 161", $" | {Long(161)}\n{Body}\n | Harbour - Valmer News" },
        { "the title alone", $" | {Named}" },

        { "what stands between a credit and other furniture", $"{Credit}\n → ImageCaption | The mayor in her office\nShareBar! | Share\n{Body}" },
        { "weak", $"{Credit}\nNavigation? → ImageCaption | The mayor in her office\nShareBar! | Share\n{Body}" },
        { "not a sentence", $"{Credit}\n | The mayor is in her office.\nShareBar! | Share\n{Body}" },
        { "not behind a gap", $"{Credit}\n\n | The mayor in her office\nShareBar! | Share\n{Body}" },
        { "nor before one", $"{Credit}\n | The mayor in her office\n\nShareBar! | Share\n{Body}" },
        { "not above what stays", $"{Credit}\n | The mayor in her office\n{Body}" },
        { "nor above what is weak", $"{Credit}\n | The mayor in her office\nShareBar? | Share\n{Body}" },
        { "not what a rule keeps", $"{Credit}\nkeep | The mayor in her office\nShareBar! | Share\n{Body}" },
        { "not what went already", $"{Credit}\nOther! | The mayor in her office\nShareBar! | Share\n{Body}" },
        { "not at the end", $"{Body}\n{Credit}\n | The mayor in her office" },
        { "a credit in the seventh line", $"{Six}\n{Credit}\n → ImageCaption | The mayor in her office\nShareBar! | Share" },
        { "not in the eighth", $"{Body}\n{Six}\n{Credit}\n | The mayor in her office\nShareBar! | Share" },
        { "160 characters between", $"{Credit}\n → ImageCaption | {new string('o', 160)}\nShareBar! | Share" },
        { "not 161", $"{Credit}\n | {new string('o', 161)}\nShareBar! | Share" },
    };

    private static string Six => string.Join('\n', Enumerable.Repeat(Body, 6));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_caption_is_known_by_its_place_and_the_sites_name(string name, string lines)
    {
        Assert.NotEmpty(name);
        Run.Holds(lines, CaptionRevision.Revise);
    }

    [Fact]
    public void What_the_credit_repeats_is_surer()
    {
        var document = Run.Of(Body, "ImageCredit! | Photo: Jo Doe, the old bridge", " | The old bridge", Body, Credit, $" | {Named}");
        CaptionRevision.Revise(document);
        Assert.Equal(0.97f, document.Verdicts[2].Confidence);
        Assert.Equal(0.9f, document.Verdicts[5].Confidence);
        Assert.Equal("caption-by-credit", document.Verdicts[5].Rule);
    }

    private static string Long(int length) => new string('o', length - 14) + " - Valmer News";
}
