using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Decisions;

/// <summary>The kinds that lines get which the scorer took out, by what stands around them. A line is "said → kind that it gets | text".</summary>
public class KindRevisionTests
{
    private const string Harbour = "Harbour to be dredged before the summer, council says";
    private const string Ferry = "Ferry late again this week, the captain tells passengers";

    public static TheoryData<string, string> Cases => new()
    {
        { "a few headlines point to other articles", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → RelatedLink | {Ferry}
            """ },
        { "five are still a few", string.Join('\n', Enumerable.Repeat($"Navigation → RelatedLink | {Harbour}", 5)) },
        { "six are a ticker", string.Join('\n', Enumerable.Repeat($"Navigation → NewsTicker | {Harbour}", 6)) },
        { "two times between headlines make a ticker of them and of the times", $"""
            Timestamp! → NewsTicker | 12:30
            Navigation → NewsTicker | {Harbour}
            Timestamp! → NewsTicker | 13:00
            Navigation → NewsTicker | {Ferry}
            """ },
        { "one time does not", $"""
            Timestamp! → RelatedLink | 12:30
            Navigation → RelatedLink | {Harbour}
            Navigation → RelatedLink | {Ferry}
            """ },
        { "counts are as good as times", $"""
            Navigation → NewsTicker | {Harbour}
            Navigation → NewsTicker | 12
            Navigation → NewsTicker | {Ferry}
            Navigation → NewsTicker | 7 / 12
            """ },
        { "the date beside a single headline may be the article's own", $"""
            Timestamp! → Timestamp | 12 May
            Navigation → RelatedLink | {Harbour}
            """ },
        { "a heading names what is below it", $"""
            NewsTicker! → NewsTicker | Latest news
            Navigation → NewsTicker | {Harbour}
            Navigation → NewsTicker | {Ferry}
            """ },
        { "twelve pointers, and what goes on behind them is another list", "RelatedLink! → RelatedLink | Read also\n"
            + string.Join('\n', Enumerable.Repeat($"Navigation → RelatedLink | {Harbour}", 12)) + $"\nNavigation → NewsTicker | {Ferry}" },
        { "short titles below the heading of related articles, up to the first single word", """
            RelatedLink! → RelatedLink | Read also
            Navigation → RelatedLink | Harbour dredged
            Navigation → RelatedLink | Ferry late
            Navigation → Navigation | Sport
            Navigation → Navigation | Two words
            """ },
        { "not below another heading", """
            NewsTicker! → NewsTicker | Latest news
            Navigation → Navigation | Harbour dredged
            """ },
        { "what is short is menu, but for what it says itself", """
            Navigation → Navigation | Home
            Navigation → Widget | Valmer 18°
            Navigation → CookieNotice | Cookie settings
            Navigation → Legal | © Valmer Media
            Timestamp → Timestamp | May
            """ },
        { "a word that names a kind elsewhere is a menu's among its words", """
            Navigation → Navigation | Home
            MediaPlayer! → Navigation | Video
            Navigation → Navigation | Sport
            """ },
        { "not at the end of the menu", """
            Navigation → Navigation | Home
            Navigation → Navigation | Sport
            MediaPlayer! → MediaPlayer | Video
            """ },
        { "not where it is long", """
            Navigation → Navigation | Home
            MediaPlayer! → MediaPlayer | Video of the harbour this morning
            Navigation → Navigation | Sport
            """ },
        { "a kind that no menu names stays", """
            Navigation → Navigation | Home
            LoginPrompt! → LoginPrompt | Log in
            Navigation → Navigation | Sport
            """ },
        { "one network is a topic, with another word between too", """
            Navigation → Navigation | Home
            ShareBar! → Navigation | Facebook
            MediaPlayer! → Navigation | Video
            Navigation → Navigation | Sport
            """ },
        { "two are a bar", """
            Navigation → Navigation | Home
            ShareBar! → ShareBar | Facebook
            ShareBar! → ShareBar | Twitter
            Navigation → Navigation | Sport
            """ },
        { "an owner at the foot of a page", """
            Navigation → Navigation | Home
            Navigation → Navigation | Sport
            Navigation → Navigation | Culture
            Navigation → Navigation | Contact
            Navigation → Navigation | Imprint
            © → Legal | © Jo Doe
            """ },
        { "no foot of five lines", """
            Navigation → Navigation | Home
            Navigation → Navigation | Sport
            Navigation → Navigation | Culture
            Navigation → Navigation | Contact
            © → ImageCredit | © Jo Doe
            """ },
        { "an agency behind a stroke, or another rule's credit, owns no page", """
            Navigation → Navigation | Home
            Navigation → Navigation | Sport
            Navigation → Navigation | Culture
            Navigation → Navigation | Contact
            © → ImageCredit | © Jo Doe / AFP
            ImageCredit! → ImageCredit | Photo © Jo Doe
            """ },
        { "no foot where the text goes on", """
            Navigation → Navigation | Home
            Navigation → Navigation | Sport
            Navigation → Navigation | Culture
            Navigation → Navigation | Contact
            Navigation → Navigation | Imprint
            © → ImageCredit | © Jo Doe
            keep → Other | The council met on Tuesday.
            """ },
        { "a label among labels may be a little longer", """
            Navigation → Navigation | Home
            Navigation → Navigation | Plans of the council for the harbour
            Navigation → Navigation | Sport
            """ },
        { "but not as long as a headline", $"""
            Navigation → Navigation | Home
            Navigation → RelatedLink | {Harbour}
            Navigation → Navigation | Sport
            """ },
        { "a short title between two headlines is one of them", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → RelatedLink | Ferry
            Navigation → RelatedLink | {Ferry}
            """ },
        { "some words between two times are a headline, and the times stay", """
            Timestamp! → Timestamp | 12:30
            Navigation → NewsTicker | Ferry late
            Timestamp! → Timestamp | 13:00
            """ },
        { "one word is not", """
            Timestamp! → Timestamp | 12:30
            Navigation → Navigation | Ferry
            Timestamp! → Timestamp | 13:00
            """ },
        { "two short lines part no list", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → RelatedLink | Sport
            Navigation → RelatedLink | Culture
            Navigation → RelatedLink | {Ferry}
            """ },
        { "three do", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → Navigation | Sport
            Navigation → Navigation | Culture
            Navigation → Navigation | Local
            Navigation → RelatedLink | {Ferry}
            """ },
        { "thirty characters are a label", """
            Navigation → Navigation | The harbour in the morning sun
            keep → Other | The council met on Tuesday.
            Navigation → RelatedLink | The harbour in the morning suns
            """ },
        { "45 among labels", """
            Navigation → Navigation | Home
            Navigation → Navigation | Plans of the council for the harbour of Valme
            Navigation → Navigation | Sport
            """ },
        { "not 46", """
            Navigation → Navigation | Home
            Navigation → RelatedLink | Plans of the council for the harbour of Valmer
            Navigation → Navigation | Sport
            """ },
        { "not beside one label alone", """
            Navigation → Navigation | Home
            Navigation → RelatedLink | Plans of the council for the harbour
            keep → Other | The council met on Tuesday.
            Navigation → RelatedLink | Plans of the council for the harbour
            Navigation → Navigation | Sport
            """ },
        { "24 characters with more digits than letters are a time", $"""
            Navigation → NewsTicker | {Harbour}
            Navigation → NewsTicker | 12:30 12:30 12:30 12:301
            Navigation → NewsTicker | {Ferry}
            Navigation → NewsTicker | 12:30 12:30 12:30 12:301
            """ },
        { "not 25", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → RelatedLink | 12:30 12:30 12:30 12:3012
            Navigation → RelatedLink | {Ferry}
            Navigation → Navigation | 12:30 12:30 12:30 12:3012
            """ },
        { "as many letters are a word", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → RelatedLink | ab 12
            Navigation → RelatedLink | {Ferry}
            Navigation → Navigation | ab 12
            """ },
        { "so is a word with a number", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → RelatedLink | Ferry 12
            Navigation → RelatedLink | {Ferry}
            Navigation → Navigation | Ferry 12
            """ },
        { "a short title below one headline is none", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → Navigation | Two words
            Navigation → Navigation | Sport
            """ },
        { "nor below one time", """
            Timestamp! → Timestamp | 12:30
            Navigation → Navigation | Two words
            Navigation → Navigation | Sport
            """ },
        { "four signs are two words", """
            RelatedLink! → RelatedLink | 相关阅读
            Navigation → RelatedLink | 港口渡轮
            Navigation → Navigation | 港口渡
            """ },
        { "a heading has 45 characters", """
            RelatedLink! → RelatedLink | Read also what else is new in the old harbour
            Navigation → RelatedLink | Harbour dredged
            """ },
        { "not 46", """
            RelatedLink! → RelatedLink | Read also what else is new in the new harbours
            Navigation → Navigation | Harbour dredged
            """ },
        { "a link to more behind a headline is no heading", $"""
            Navigation → RelatedLink | {Harbour}
            RelatedLink! → RelatedLink | Read more
            Navigation → Navigation | Harbour dredged
            """ },
        { "but above another headline it is", $"""
            Navigation → RelatedLink | {Harbour}
            NewsTicker! → NewsTicker | Latest news
            Navigation → NewsTicker | {Ferry}
            """ },
        { "below a label it is", """
            Navigation → Navigation | Home
            RelatedLink! → RelatedLink | Read also
            Navigation → RelatedLink | Harbour dredged
            """ },
        { "what rules name ends the titles below a heading", """
            RelatedLink! → RelatedLink | Read also
            ShareBar! → ShareBar | Share this now
            Navigation → Navigation | Harbour dredged
            """ },
        { "one word that no menu has", """
            Navigation → Navigation | Home
            LoginPrompt! → LoginPrompt | Login
            Navigation → Navigation | Sport
            """ },
        { "two words are no network's name", """
            Navigation → Navigation | Home
            ShareBar! → ShareBar | Share this
            Navigation → Navigation | Sport
            """ },
        { "networks with one word between are a bar", """
            Navigation → Navigation | Home
            ShareBar! → ShareBar | Facebook
            MediaPlayer! → Navigation | Video
            ShareBar! → ShareBar | Twitter
            Navigation → Navigation | Sport
            """ },
        { "with one word of a menu between too", """
            Navigation → Navigation | Home
            ShareBar! → ShareBar | Facebook
            Navigation → Navigation | Sport
            ShareBar! → ShareBar | Twitter
            Navigation → Navigation | Local
            """ },
        { "a date among twelve pointers is none of them", $"""
            RelatedLink! → RelatedLink | Read also
            {string.Join('\n', Enumerable.Repeat($"Navigation → RelatedLink | {Harbour}", 6))}
            Timestamp! → RelatedLink | 12 May
            {string.Join('\n', Enumerable.Repeat($"Navigation → RelatedLink | {Harbour}", 6))}
            """ },
        { "a link to more at the very end", $"""
            Navigation → RelatedLink | {Harbour}
            RelatedLink! → RelatedLink | Read more
            """ },
        { "farther apart they are not", """
            Navigation → Navigation | Home
            ShareBar! → Navigation | Facebook
            Navigation → Navigation | Sport
            Navigation → Navigation | Culture
            ShareBar! → Navigation | Twitter
            Navigation → Navigation | Local
            """ },
        { "five lines at the end are no foot either", """
            keep → Other | The council met on Tuesday.
            Navigation → Navigation | Home
            Navigation → Navigation | Sport
            Navigation → Navigation | Culture
            Navigation → Navigation | Contact
            © → ImageCredit | © Jo Doe
            """ },
        { "a headline among others says itself what it is", $"""
            Navigation → RelatedLink | {Harbour}
            Navigation → CookieNotice | What cookies the site of the harbour keeps, and why it does
            """ },
        { "five headlines and a time are few", $"""
            {string.Join('\n', Enumerable.Repeat($"Navigation → RelatedLink | {Harbour}", 5))}
            Timestamp! → RelatedLink | 12:30
            """ },
        { "writing without spaces is shorter", """
            Navigation → RelatedLink | 委员会周二晚上开会讨论新的大桥和它的费用以及通车的时间
            keep → Other | The council met on Tuesday.
            Navigation → Navigation | 委员会开会
            """ },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Kinds_are_read_from_the_run(string name, string lines)
    {
        string[][] parts = [.. lines.ReplaceLineEndings("\n").Split('\n').Select(l => l.Split([" → ", " | "], StringSplitOptions.None))];
        DocumentContext document = Run.Of([.. parts.Select(p => $"{p[0]} | {p[2]}")]);
        KindRevision.Revise(document);
        var kinds = document.Verdicts.ToArray().Select((v, i) => $"{v.Kind} | {parts[i][2]}");
        Assert.Equal(parts.Select(p => $"{p[1]} | {p[2]}"), kinds);
        Assert.All(document.Verdicts.ToArray(), v => Assert.True(v.Rule.Length > 0, name));
    }
}
