using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Titles below the label of a list, and the heading of a paragraph that they are not. "B" stands for a paragraph.</summary>
public class TitleRevisionTests
{
    private const string Body = " | The council met on Tuesday evening to discuss the new bridge over the river, and the mayor spoke for an hour.";

    /// <summary>Longer than a heading.</summary>
    private const string Long = "Harbour to be dredged before the summer, council says";
    private const string Short = "Harbour to be dredged";

    public static TheoryData<string, string> Labels => new()
    {
        { "a label with a colon", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Short}" },
        { "of a ticker", $"B\nNewsTicker! | Latest:\n → NewsTicker | {Short}" },
        { "of tags", $"B\nTags! | Topics:\n → Tags | {Short}" },
        { "no other", $"B\nShareBar! | Share:\n | {Short}" },
        { "no weak one", $"B\nRelatedLink? | Read also:\n | {Short}" },
        { "a full-width colon", $"B\nRelatedLink! | 阅读：\n → RelatedLink | {Short}" },
        { "strokes and arrows behind the colon", $"B\nRelatedLink! | Read also:- ►▼↓▶–—\n → RelatedLink | {Short}" },
        { "no colon", $"B\nRelatedLink! | Read also\n | {Long}" },
        { "strokes alone", $"B\nRelatedLink! | ►►\n | {Long}" },
        { "no colon, but the whole line is known", $"B\nRelatedLink!! | Read also\n → RelatedLink | {Long}" },
        { "a short title below that is doubtful", $"B\nRelatedLink!! | Read also\n | {Short}" },
        { "45 characters are long", $"B\nRelatedLink!! | Read also\n → RelatedLink | {new string('o', 45)}" },
        { "44 are not", $"B\nRelatedLink!! | Read also\n | {new string('o', 44)}" },
        { "tags need the colon", $"B\nTags!! | Topics\n | {Long}" },
        { "forty characters", $"B\nRelatedLink! | {new string('o', 39)}:\n → RelatedLink | {Short}" },
        { "not more", $"B\nRelatedLink! | {new string('o', 40)}:\n | {Short}" },
        { "above all body it may be the article's own title", $"RelatedLink! | Read also:\n | {Short}\nB" },
        { "a paragraph has 100 characters", $" | {new string('o', 100)}\nRelatedLink! | Read also:\n → RelatedLink | {Short}" },
        { "not 99", $" | {new string('o', 99)}\nRelatedLink! | Read also:\n | {Short}" },
        { "50 in writing without spaces", $" | {new string('桥', 50)}\nRelatedLink! | Read also:\n → RelatedLink | {Short}" },
        { "not 49", $" | {new string('桥', 49)}\nRelatedLink! | Read also:\n | {Short}" },
        { "49 letters of Thai, which has no full stop, may be a title", $"B\nRelatedLink!! | Read also\n → RelatedLink | {new string('ก', 49)}" },
        { "50 are a paragraph", $"B\nRelatedLink!! | Read also\n | {new string('ก', 50)}" },
        { "and 49 of Lao", $"B\nRelatedLink!! | Read also\n → RelatedLink | {new string('ກ', 49)}" },
        { "and 50", $"B\nRelatedLink!! | Read also\n | {new string('ກ', 50)}" },
        { "one that goes is no body", $"Other! | {new string('o', 120)}\nRelatedLink! | Read also:\n | {Short}" },
        { "one that a rule keeps is", $"keep | {new string('o', 120)}\nRelatedLink! | Read also:\n → RelatedLink | {Short}" },
        { "body above is body for all labels below", $"B\n | Short line here\nRelatedLink! | Read also:\n → RelatedLink | {Short}" },
        { "one list below the other", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Short}\nNewsTicker! | Latest:\n → NewsTicker | {Short}" },
        { "a label at the end", "B\nRelatedLink! | Read also:" },
    };

    public static TheoryData<string, string> Titles => new()
    {
        { "several to the end", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Short}\n → RelatedLink | {Short}" },
        { "weak ones too", $"B\nRelatedLink! | Read also:\nNavigation? → RelatedLink | {Short}" },
        { "one of 15 characters", "B\nRelatedLink! | Read also:\n → RelatedLink | Harbour dredged" },
        { "not 14", "B\nRelatedLink! | Read also:\n | Harbour dredge" },
        { "160 characters", $"B\nRelatedLink! | Read also:\n → RelatedLink | {new string('o', 160)}" },
        { "not 161", $"B\nRelatedLink! | Read also:\n | {new string('o', 161)}" },
        { "7 in writing without spaces", "B\nRelatedLink! | Read also:\n → RelatedLink | 委员会讨论新大" },
        { "not 6", "B\nRelatedLink! | Read also:\n | 委员会讨论新" },
        { "80 in writing without spaces", $"B\nRelatedLink! | Read also:\n → RelatedLink | {new string('桥', 80)}" },
        { "not 81", $"B\nRelatedLink! | Read also:\n | {new string('桥', 81)}" },
        { "no sentence", "B\nRelatedLink! | Read also:\n | The harbour is dredged." },
        { "a question", "B\nRelatedLink! | Read also:\n → RelatedLink | Is the harbour dredged?" },
        { "no quoted sentence", "B\nRelatedLink! | Read also:\n | \"The harbour is dredged.\"" },
        { "a quoted title", "B\nRelatedLink! | Read also:\n → RelatedLink | The \"harbour dredged\"" },
        { "nothing in brackets", "B\nRelatedLink! | Read also:\n | The harbour dredged (again)" },
        { "nothing that leads on: a colon", "B\nRelatedLink! | Read also:\n | The harbour is dredged:" },
        { "a full-width one", "B\nRelatedLink! | Read also:\n | 委员会讨论新的大桥：" },
        { "a semicolon", "B\nRelatedLink! | Read also:\n | The harbour is dredged;" },
        { "a comma", "B\nRelatedLink! | Read also:\n | The harbour is dredged," },
        { "code", "B\nRelatedLink! | Read also:\n | function harbour() {" },
        { "its end", "B\nRelatedLink! | Read also:\n | if (harbour) { dredge }" },
        { "nothing but quotation marks", "B\nRelatedLink! | Read also:\n | \"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"" },
        { "no item of a list", $"B\nRelatedLink! | Read also:\n | - {Short}" },
        { "nothing that a rule keeps", $"B\nRelatedLink! | Read also:\nkeep | {Short}" },
        { "nothing that has gone", $"B\nRelatedLink! | Read also:\nOther! | {Short}" },
        { "other furniture closes the list", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n → RelatedLink | {Short}\nOther! | Menu\nB" },
        { "tags are one line", $"B\nTags! | Topics:\n → Tags | Harbour, dredging, Valmer\n | Ferry, captain, Valmer" },
        { "ten titles", $"B\nRelatedLink! | Read also:\n{Lines(10, $" → RelatedLink | {Short}")}" },
        { "an eleventh is none, and the tenth may be a heading", $"B\nRelatedLink! | Read also:\n{Lines(9, $" → RelatedLink | {Long}")}\n | {Short}\n | {Long}\nB" },
        { "ten of them, and other furniture", $"B\nRelatedLink! | Read also:\n{Lines(9, $" → RelatedLink | {Long}")}\n | {Short}\nOther! | Menu" },
        { "a wider gap ends the list", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n\n | {Long}" },
        { "as wide as the one below the label it does not", $"B\nRelatedLink! | Read also:\n\n → RelatedLink | {Short}\n\n → RelatedLink | {Short}" },
        { "the first may stand behind any gap", $"B\nRelatedLink! | Read also:\n\n\n → RelatedLink | {Short}" },
    };

    public static TheoryData<string, string> Headings => new()
    {
        { "a short last line before a paragraph is its heading", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n | {Short}\nB" },
        { "a long one is a title", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n → RelatedLink | {Long}\nB" },
        { "45 characters are long", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n → RelatedLink | {new string('o', 45)}\nB" },
        { "44 are not", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n | {new string('o', 44)}\nB" },
        { "22 are in writing without spaces", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n → RelatedLink | {new string('桥', 22)}\nB" },
        { "21 are not", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n | {new string('桥', 21)}\nB" },
        { "nearer to the list it is a title", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Long}\n → RelatedLink | {Short}\n\nB" },
        { "nearer to the paragraph it is none", $"B\nRelatedLink! | Read also:\n\n → RelatedLink | {Long}\n\n | {Long}\nB" },
        { "one alone, right below a colon", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Short}\nB" },
        { "not below a label without", $"B\nRelatedLink!! | Read also\n | {Long}\nB" },
        { "not behind a gap", $"B\nRelatedLink! | Read also:\n\n | {Short}\n\nB" },
        { "two short ones before a paragraph are doubtful", $"B\nRelatedLink! | Read also:\n | {Short}\n | {Short}\nB" },
        { "a label that recurs closes teasers", $"B\nRelatedLink!! | Read more\n | {Long}\n\nB\nRelatedLink!! | Read more\n | {Long}\n\nB" },
        { "not where it ends with a colon", $"B\nRelatedLink! | Read more:\n → RelatedLink | {Long}\n\nB\nRelatedLink! | Read more:\n → RelatedLink | {Long}\n\nB" },
        { "not where it is another one", $"B\nRelatedLink!! | Read more\n → RelatedLink | {Long}\n\nB\nRelatedLink!! | Read on\n → RelatedLink | {Long}\n\nB" },
        { "twelve lines away it recurs", $"B\nRelatedLink!! | Read more\n | {Long}\n\n{Lines(10, "B")}\nkeep | Read more" },
        { "thirteen away it does not", $"B\nRelatedLink!! | Read more\n → RelatedLink | {Long}\n\n{Lines(11, "B")}\nkeep | Read more" },
        { "above too", $"B\nkeep | Read more\n{Lines(11, "B")}\nRelatedLink!! | Read more\n | {Long}\n\nB" },
        { "not farther above", $"B\nkeep | Read more\n{Lines(12, "B")}\nRelatedLink!! | Read more\n → RelatedLink | {Long}\n\nB" },
        { "at the end recurring makes no difference", $"B\nkeep | Read more\nB\nRelatedLink!! | Read more\n → RelatedLink | {Long}" },
        { "a ticker before a paragraph has three", $"B\nNewsTicker! | Latest:\n → NewsTicker | {Long}\n → NewsTicker | {Long}\n → NewsTicker | {Long}\nB" },
        { "not two", $"B\nNewsTicker! | Latest:\n | {Long}\n | {Long}\nB" },
        { "nor three with a heading among them", $"B\nNewsTicker! | Latest:\n | {Long}\n | {Long}\n | {Short}\nB" },
        { "two at the end", $"B\nNewsTicker! | Latest:\n → NewsTicker | {Long}\n → NewsTicker | {Long}" },
    };

    public static TheoryData<string, string> Dates => new()
    {
        { "dates below titles", $"B\nRelatedLink! | Read also\n | {Short}" },
        { "go with them", $"B\nRelatedLink!! | Read also\n → RelatedLink | {Short}\nTimestamp! → RelatedLink | 12 May\n → RelatedLink | {Short}\nTimestamp! → RelatedLink | 14 May\nB" },
        { "a date above the titles begins no list", $"B\nRelatedLink!! | Read also\nTimestamp! | 12 May\n | {Short}\nTimestamp! | 14 May\nB" },
        { "nor is a long title without one a title", $"B\nRelatedLink!! | Read also\n → RelatedLink | {Short}\nTimestamp! → RelatedLink | 12 May\n | {Long}\nB" },
        { "dates count for none of the ten", $"B\nRelatedLink!! | Read also\n{Lines(7, $" → RelatedLink | {Short}\nTimestamp! → RelatedLink | 12 May")}\nB" },
        { "a title without one is none", $"B\nRelatedLink!! | Read also\n → RelatedLink | {Short}\nTimestamp! → RelatedLink | 12 May\n | {Short}\nB" },
        { "a date above all titles is none of theirs", $"B\nRelatedLink! | Read also:\nTimestamp! | 12 May\n | {Short}\nB" },
        { "a weak date is none", $"B\nRelatedLink! | Read also:\n → RelatedLink | {Short}\nTimestamp? | 12 May\nB" },
        { "a recurring label with dates below is a list's", $"B\nRelatedLink!! | Read more\n → RelatedLink | {Short}\nTimestamp! → RelatedLink | 12 May\nB\nkeep | Read more" },
        { "a wide gap before a date is nothing", $"B\nRelatedLink!! | Read also\n → RelatedLink | {Short}\n\nTimestamp! → RelatedLink | 12 May\n → RelatedLink | {Short}\nTimestamp! → RelatedLink | 14 May\nB" },
    };

    [Theory]
    [MemberData(nameof(Labels))]
    [MemberData(nameof(Titles))]
    [MemberData(nameof(Headings))]
    [MemberData(nameof(Dates))]
    public void Titles_go_with_their_label(string name, string lines)
    {
        Assert.NotEmpty(name);
        Run.Holds(string.Join('\n', lines.Split('\n').Select(l => l == "B" ? Body : l)), TitleRevision.Revise);
    }

    [Theory]
    [InlineData(0.985f, true)]
    [InlineData(0.984f, false)]
    public void A_label_without_a_colon_is_known_as_a_whole_line(float confidence, bool goes)
    {
        DocumentContext document = Run.Of(Body, " | Read also", $" | {Long}");
        document.Verdicts[1] = Verdict.Remove(FurnitureKind.RelatedLink, Run.Phrase, confidence);
        TitleRevision.Revise(document);
        Assert.Equal(goes ? "title-below" : "", document.Verdicts[2].Rule);
    }

    private static string Lines(int count, string line) => string.Join('\n', Enumerable.Repeat(line, count));
}
