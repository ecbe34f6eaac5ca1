using ScrapeClean.Decisions;

namespace ScrapeClean.Tests.Decisions;

/// <summary>What goes because of what stands beside it.</summary>
public class NeighbourRevisionTests
{
    private const string Body = " | The council met on Tuesday evening to discuss the new bridge.";

    public static TheoryData<string, string> Lists => new()
    {
        { "items below a heading", $"{Body}\nRelatedLink! | Read also\n → RelatedLink | - Harbour dredged\n → RelatedLink | - Ferry late\n{Body}" },
        { "weak ones too", $"{Body}\nNewsTicker! | Latest news\nNavigation? → NewsTicker | - Harbour dredged\n{Body}" },
        { "what has gone is passed over", $"{Body}\nRelatedLink! | Read also\nTimestamp! | - 12 May\n → RelatedLink | - Ferry late\n{Body}" },
        { "not below another kind", $"{Body}\nNavigation! | Contents\n | - Harbour dredged\n{Body}" },
        { "not below a weak heading", $"{Body}\nRelatedLink? | Read also\n | - Harbour dredged\n{Body}" },
        { "an item is no heading", $"{Body}\nRelatedLink! | - Read also\n | - Harbour dredged\n{Body}" },
        { "up to what is no item", $"{Body}\nRelatedLink! | Read also\n → RelatedLink | - Harbour dredged\n{Body}\n | - Ferry late" },
        { "a sentence ends it", $"{Body}\nRelatedLink! | Read also\n | - The harbour is dredged.\n | - Ferry late" },
        { "so does a quotation", $"{Body}\nRelatedLink! | Read also\n | - \"The harbour\"\n | - Ferry late" },
        { "in French", $"{Body}\nRelatedLink! | Lire aussi\n | - « Le port »\n | - Ferry late" },
        { "in German", $"{Body}\nRelatedLink! | Mehr zum Thema\n | - „Der Hafen”\n | - Ferry late" },
        { "what a rule keeps ends it", $"{Body}\nRelatedLink! | Read also\nkeep | - Harbour dredged\n | - Ferry late" },
        { "200 characters", $"{Body}\nRelatedLink! | Read also\n → RelatedLink | - {new string('o', 200)}\n → RelatedLink | - Ferry late" },
        { "not 201", $"{Body}\nRelatedLink! | Read also\n | - {new string('o', 201)}\n | - Ferry late" },
        { "forty items and no more", $"{Body}\nRelatedLink! | Read also\n{string.Join('\n', Enumerable.Repeat(" → RelatedLink | - Ferry late", 40))}\n | - Ferry late" },
    };

    public static TheoryData<string, string> Weak => new()
    {
        { "four weak words in a row are a menu", $"{Body}\nNavigation? → Navigation | Home\nNavigation? → Navigation | Sport\nMediaPlayer? → MediaPlayer | Video\nNavigation? → Navigation | Culture\n{Body}" },
        { "three are not", $"{Body}\nNavigation? | Home\nNavigation? | Sport\nNavigation? | Culture\n{Body}" },
        { "nor four with another line between", $"{Body}\nNavigation? | Home\nNavigation? | Sport\n{Body}\nNavigation? | Culture\nNavigation? | Local\n{Body}" },
        { "counters are no words", $"{Body}\nNavigation? | Home\nNavigation? | Sport\nComments# | 12\nNavigation? | Local\n{Body}" },
        { "strings of another language are none", $"{Body}\nForeignUi? | Accueil\nForeignUi? | Sport\nForeignUi? | Culture\nForeignUi? | Monde\n{Body}" },
        { "nor are items of a list", $"{Body}\nNavigation? | - Home\nNavigation? | - Sport\nNavigation? | - Culture\nNavigation? | - Local\n{Body}" },
        { "at the very end", $"Navigation? → Navigation | Home\nNavigation? → Navigation | Sport\nNavigation? → Navigation | Culture\nNavigation? → Navigation | Local" },

        { "a weak word beside what goes", $"{Body}\nNavigation! | Menu\nMediaPlayer? → MediaPlayer | Video\n{Body}" },
        { "above it too", $"{Body}\nMediaPlayer? → MediaPlayer | Video\nNavigation! | Menu\n{Body}" },
        { "one after the other, downwards", $"{Body}\nNavigation! | Menu\nMediaPlayer? → MediaPlayer | Video\nNavigation? → Navigation | Sport\n{Body}" },
        { "and upwards", $"{Body}\nMediaPlayer? → MediaPlayer | Video\nNavigation? → Navigation | Sport\nNavigation! | Menu\n{Body}" },
        { "in the first line", $"MediaPlayer? → MediaPlayer | Video\nNavigation! | Menu\n{Body}" },
        { "in the last", $"{Body}\nNavigation! | Menu\nMediaPlayer? → MediaPlayer | Video" },
        { "not beside what stays", $"{Body}\nMediaPlayer? | Video\nkeep | Correction\n{Body}" },
        { "what is not weak stays", $"{Body}\nNavigation! | Menu\n | Video\n{Body}" },
        { "of the same kind beside a pointer", $"{Body}\nRelatedLink! | Read also\nRelatedLink? → RelatedLink | More\n{Body}" },
        { "a lone stroke takes the kind beside it", $"{Body}\nByline! | By Jo Doe\nOther/ → Byline | /\n{Body}" },
    };

    public static TheoryData<string, string> Counters => new()
    {
        { "a number beside a menu", $"{Body}\nNavigation! | Menu\nComments# → Navigation | 12\n{Body}" },
        { "beside comments", $"{Body}\nComments! | Comments\nComments# → Comments | 12\n{Body}" },
        { "beside the call to log in", $"{Body}\nComments# → Comments | 12\nLoginPrompt! | Log in\n{Body}" },
        { "beside a bar of networks", $"{Body}\nShareBar! | Share\nComments# → ShareBar | 12\n{Body}" },
        { "beside a player", $"{Body}\nComments# → MediaPlayer | 12\nMediaPlayer! | Play\n{Body}" },
        { "beside a ticker", $"{Body}\nNewsTicker! | Latest news\nComments# → NewsTicker | 12\n{Body}" },
        { "above a ticker", $"{Body}\nComments# → NewsTicker | 12\nNewsTicker! | Latest news\n{Body}" },
        { "between a ticker and comments", $"{Body}\nNewsTicker! | Latest news\nComments# → Comments | 12\nComments! | Comments\n{Body}" },
        { "in the first line", $"Comments# → Comments | 12\nComments! | Comments\n{Body}" },
        { "in the last", $"{Body}\nComments! | Comments\nComments# → Comments | 12" },
        { "beside a weak word", $"{Body}\nShareBar! | Share\nComments# → ShareBar | 12\nMediaPlayer? → MediaPlayer | Video\n{Body}" },
        { "a time beside a menu", $"{Body}\nNavigation! | Menu\nTimestamp# → Timestamp | 12:30\n{Body}" },
        { "a time beside comments", $"{Body}\nComments! | Comments\nTimestamp# → Timestamp | 12:30\n{Body}" },
        { "a time beside the call to log in", $"{Body}\nLoginPrompt! | Log in\nTimestamp# → Timestamp | 12:30\n{Body}" },
        { "a time beside a bar", $"{Body}\nShareBar! | Share\nTimestamp# → Timestamp | 12:30\n{Body}" },
        { "a time beside a player", $"{Body}\nMediaPlayer! | Play\nTimestamp# → MediaPlayer | 12:30\n{Body}" },
        { "a time beside a ticker", $"{Body}\nNewsTicker! | Latest news\nTimestamp# → NewsTicker | 12:30\n{Body}" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    [MemberData(nameof(Weak))]
    [MemberData(nameof(Counters))]
    public void What_is_doubtful_goes_beside_what_is_certain(string name, string lines)
    {
        Assert.NotEmpty(name);
        Run.Holds(lines, NeighbourRevision.Revise);
    }

    [Fact]
    public void Lists_titles_and_captions_are_looked_at_too()
    {
        string paragraph = " | " + new string('o', 100);
        var document = Run.Of(paragraph, "RelatedLink! | Read also", " | - Harbour dredged", paragraph, "RelatedLink! | Read also:", " | Harbour to be dredged", "ImageCredit! | Photo: Jo Doe", " | The old bridge - Valmer News");
        NeighbourRevision.Revise(document);
        Assert.Equal(["", "phrase:en", "list-below", "", "phrase:en", "title-below", "phrase:en", "caption-by-credit"], document.Verdicts.ToArray().Select(v => v.Rule));
    }

    [Theory]
    [InlineData("Navigation", "Old bridge opens to walkers", true)]
    [InlineData("RelatedLink", "Old bridge opens to walkers", false)]
    [InlineData("Navigation", "Old bridge", false)]
    public void A_weak_word_above_the_title_names_the_section(string kind, string title, bool goes) =>
        Run.Holds($"{kind}? → {kind}{(goes ? "" : "?")} | Sport\n | {title}\n | {new string('o', 100)}", NeighbourRevision.Revise);

    [Theory]
    [InlineData("ImageCredit", false)]
    [InlineData("ImageCaption", false)]
    [InlineData("Byline", false)]
    [InlineData("Timestamp", false)]
    [InlineData("RelatedLink", false)]
    [InlineData("Advertisement", false)]
    [InlineData("Tags", false)]
    [InlineData("Navigation", true)]
    [InlineData("Comments", true)]
    [InlineData("Legal", true)]
    public void What_stands_within_the_body_says_little_of_a_word_beside_it(string kind, bool goes) =>
        Run.Holds($"{Body}\n{kind}! | One thing\nMediaPlayer? → MediaPlayer{(goes ? "" : "?")} | Video\n{Body}", NeighbourRevision.Revise);

    [Fact]
    public void A_sentence_at_the_very_end_is_no_heading() =>
        Run.Holds(string.Join('\n', [.. Enumerable.Repeat(Body, 6), "RelatedLink? | All about the bridge is what the council wants to know."]), NeighbourRevision.Revise);

    [Theory]
    [InlineData("Comments", 4, true)]
    [InlineData("ShareBar", 4, true)]
    [InlineData("NewsTicker", 4, true)]
    [InlineData("RelatedLink", 4, true)]
    [InlineData("SubscribePrompt", 4, true)]
    [InlineData("LoginPrompt", 4, true)]
    [InlineData("Advertisement", 4, true)]
    [InlineData("LoadingText", 4, true)]
    [InlineData("Navigation", 4, false)]
    [InlineData("MediaPlayer", 4, false)]
    [InlineData("Comments", 3, false)]
    public void A_heading_at_the_very_end_heads_nothing(string kind, int above, bool goes)
    {
        string body = string.Join('\n', Enumerable.Repeat(Body, above));
        Run.Holds($"{body}\n{kind}? → {kind}{(goes ? "" : "?")} | Comments", NeighbourRevision.Revise);
        Run.Holds($"{body}\n{kind}? → {kind}? | - Comments", NeighbourRevision.Revise);
    }
}
