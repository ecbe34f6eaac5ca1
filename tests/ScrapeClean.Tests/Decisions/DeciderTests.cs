using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Features;
using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Decisions;

/// <summary>Rules, scorer and neighbours brought together, by options. The numbers at the ends of lines are what the scorer says.</summary>
public class DeciderTests
{
    private const string Body = "The council met on Tuesday to discuss the bridge 0.9";

    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and
        [ShareBar]
        = Share 0.9
        ~ tell everyone
        ?= Pass on 0.9
        ?= Hand over 0.9
        ?= Say it 0.9
        ?= Show it 0.9
        [RelatedLink]
        > Read also
        ^ See also
        """));

    [Theory]
    [InlineData(Strictness.Gentle, "Share 0.9", true)]
    [InlineData(Strictness.Gentle, "Please tell everyone 0.9", false)]
    [InlineData(Strictness.Balanced, "Please tell everyone 0.9", true)]
    [InlineData(Strictness.Strict, "Please tell everyone 0.9", true)]
    [InlineData(Strictness.Gentle, "See also the pier 0.9", true)]
    [InlineData(Strictness.Gentle, "Pass on 0.9\nHand over 0.9\nSay it 0.9\nShow it 0.9", false)]
    [InlineData(Strictness.Balanced, "Pass on 0.9\nHand over 0.9\nSay it 0.9\nShow it 0.9", true)]
    [InlineData(Strictness.Gentle, "Some words of it 0.05", false)]
    [InlineData(Strictness.Balanced, "Some words of it 0.05", true)]
    [InlineData(Strictness.Balanced, "Some words of it 0.3", false)]
    [InlineData(Strictness.Strict, "Some words of it 0.3", true)]
    public void The_gentle_setting_takes_what_is_sure(Strictness strictness, string lines, bool goes)
    {
        string text = $"{Body}\n{lines}\n{Body}";
        Assert.Equal(goes ? $"{Body}\n{Body}" : text, Clean(text, new CleanerOptions { Strictness = strictness }));
    }

    [Fact]
    public void It_leaves_parts_of_lines_that_it_is_not_sure_of()
    {
        const string Text = $"{Body}. Read also the pier 0.9\n{Body}";
        Assert.Equal($"{Body}.\n{Body}", Clean(Text, new CleanerOptions()));
        Assert.Equal(Text, Clean(Text, new CleanerOptions { Strictness = Strictness.Gentle }));
    }

    [Theory]
    [InlineData(FurnitureKind.ShareBar, "Share 0.9\nSee also the pier 0.9", "Share 0.9")]
    [InlineData(FurnitureKind.RelatedLink, "Share 0.9\nSee also the pier 0.9", "See also the pier 0.9")]
    [InlineData(FurnitureKind.RelatedLink, $"{Body}. Read also the pier 0.9", $"{Body}. Read also the pier 0.9")]
    [InlineData(FurnitureKind.ShareBar, $"{Body}. Read also the pier 0.9", $"{Body}.")]
    public void Kinds_stay_by_option(FurnitureKind kind, string lines, string kept)
    {
        var options = new CleanerOptions { Keep = [kind] };
        Assert.Equal($"{Body}\n{kept}\n{Body}", Clean($"{Body}\n{lines}\n{Body}", options));
        IReadOnlyList<LineDecision> lineByLine = Cleaner(options).Explain($"{Body}\nShare 0.9\n{Body}");
        Assert.Equal(kind == FurnitureKind.ShareBar ? "option:keep" : "phrase:en", lineByLine[1].Rule);
    }

    [Fact]
    public void Rules_alone_take_no_line_by_its_number() =>
        Assert.Equal($"{Body}\nSome words 0.01\n{Body}", Clean($"{Body}\nShare 0.9\nSome words 0.01\n{Body}", new CleanerOptions { UseScorer = false }));

    [Fact]
    public void Who_asks_is_told_what_rules_and_scorer_thought()
    {
        DocumentContext document = Run.Text($"{Body}\nShare 0.9\nSome words 0.02\n{Body}", Packs);
        document.Opinions = new Opinion[4];
        var scorer = new TextNumbers(0.3f);
        new Decider(new CleanerOptions { Packs = Packs }, scorer).Decide(document);
        Assert.Equal([RuleMark.None, RuleMark.Prompt, RuleMark.None, RuleMark.None], scorer.Marks);
        Assert.Equal([null, FurnitureKind.ShareBar, null, null], document.Opinions.Select(o => o.KindByRules));
        Assert.Equal([0.9f, 0.9f, 0.02f, 0.9f], document.Opinions.Select(o => o.Body));
        Assert.Equal(["", "phrase:en", "scorer", ""], document.Verdicts.ToArray().Select(v => v.Rule));
        Assert.Equal(FurnitureKind.Navigation, document.Verdicts[2].Kind);
    }

    [Fact]
    public void What_the_scorer_takes_is_named_by_what_stands_around_it()
    {
        const string Long = "Harbour to be dredged before the summer, council says 0.01";
        DocumentContext document = Run.Text($"{Body}\n{Long}\n{Long}\n{Body}", Packs);
        new Decider(new CleanerOptions { Packs = Packs }, new TextNumbers(0.3f)).Decide(document);
        Assert.Equal([FurnitureKind.RelatedLink, FurnitureKind.RelatedLink], document.Verdicts[1..3].ToArray().Select(v => v.Kind));
    }

    [Theory]
    [InlineData(Strictness.Balanced, 1)]
    [InlineData(Strictness.Gentle, 2)]
    public void A_page_has_its_own_scorer_and_its_markup_the_last_word(Strictness strictness, int revisions)
    {
        var decider = new Decider(new CleanerOptions { Packs = Packs, Strictness = strictness, Keep = [FurnitureKind.ShareBar] }, new TextNumbers(0.3f, cutoff: 0));
        DocumentContext document = Run.Text($"{Body}\nShare 0.9\nSome words 0.001\n{Body}", Packs);
        int revised = 0;
        decider.Decide(document, new TextNumbers(0.3f), () =>
        {
            revised++;
            document.Verdicts[3] = Verdict.Remove(FurnitureKind.Legal, "markup", 1);
        });
        Assert.Equal(revisions, revised);
        Assert.Equal(["", "phrase:en", "scorer", "markup"], document.Verdicts.ToArray().Select(v => v.Rule));
        decider.KeepKinds(document);
        Assert.Equal("option:keep", document.Verdicts[1].Rule);
    }

    [Fact]
    public void A_page_has_no_title_by_its_place()
    {
        string lines = "Some words of it 0.03" + string.Concat(Enumerable.Repeat("\n" + Body, 30));
        var decider = new Decider(new CleanerOptions { Packs = Packs }, new TextNumbers(0.3f));
        DocumentContext text = Run.Text(lines, Packs), page = Run.Text(lines, Packs);
        decider.Decide(text);
        decider.Decide(page, new TextNumbers(0.3f), revise: null);
        Assert.Equal((Label.None, Label.Remove), (text.Verdicts[0].Label, page.Verdicts[0].Label));
    }

    [Fact]
    public void Markup_that_takes_something_back_is_heard_at_every_strictness()
    {
        foreach (Strictness strictness in Enum.GetValues<Strictness>())
        {
            DocumentContext document = Run.Text($"{Body}\nShare 0.9\n{Body}", Packs);
            new Decider(new CleanerOptions { Packs = Packs, Strictness = strictness }, new TextNumbers(0.3f)).Decide(document, new TextNumbers(0.3f), () => document.Verdicts[1] = default);
            Assert.Equal(Label.None, document.Verdicts[1].Label);
        }
    }

    [Fact]
    public void The_gentle_setting_takes_no_more_than_the_balanced_one()
    {
        // Markup that takes a line only where a rule did not: what it takes gently alone must stay.
        DocumentContext document = Run.Text($"{Body}\nPlease tell everyone 0.9\n{Body}", Packs);
        new Decider(new CleanerOptions { Packs = Packs, Strictness = Strictness.Gentle }, new TextNumbers(0.3f)).Decide(document, new TextNumbers(0.3f), () =>
        {
            if (document.Verdicts[1].Label == Label.None)
                document.Verdicts[0] = Verdict.Remove(FurnitureKind.Legal, "markup", 1);
        });
        Assert.All(document.Verdicts.ToArray(), v => Assert.NotEqual(Label.Remove, v.Label));
    }

    [Theory]
    [InlineData(FurnitureKind.ImageCredit, "Detail")]
    [InlineData(FurnitureKind.ImageCaption, "Detail")]
    [InlineData(FurnitureKind.Byline, "Detail")]
    [InlineData(FurnitureKind.Timestamp, "Detail")]
    [InlineData(FurnitureKind.Tags, "Detail")]
    [InlineData(FurnitureKind.AuthorBio, "Detail")]
    [InlineData(FurnitureKind.SubscribePrompt, "Prompt")]
    [InlineData(FurnitureKind.LoginPrompt, "Prompt")]
    [InlineData(FurnitureKind.ShareBar, "Prompt")]
    [InlineData(FurnitureKind.Comments, "Prompt")]
    [InlineData(FurnitureKind.RelatedLink, "Pointer")]
    [InlineData(FurnitureKind.NewsTicker, "Pointer")]
    [InlineData(FurnitureKind.Navigation, "Frame")]
    [InlineData(FurnitureKind.CookieNotice, "Frame")]
    public void The_scorer_is_told_what_sort_of_furniture_rules_found(FurnitureKind kind, string expected)
    {
        var marks = new RuleMark[5];
        RuleMarks.Fill([Verdict.Remove(kind, "r", 1), default, Verdict.Weak(kind, "r", 1), Verdict.Keep("r", 1), Verdict.Cut(kind, "r", 1, 0, 1)], marks);
        Assert.Equal([expected, "None", "Weak", "Kept", "Kept"], marks.Select(m => m.ToString()));
    }

    private static ArticleCleaner Cleaner(CleanerOptions options) => new(options with { Packs = Packs }, new TextNumbers(0.3f));

    private static string Clean(string text, CleanerOptions options) => Cleaner(options).Clean(text).Text;
}
