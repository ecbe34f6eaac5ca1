using ScrapeClean.Decisions;
using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Which of the rules decides, and which lines are read at all.</summary>
public class RuleSetTests
{
    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and
        @agency: afp
        @month: may
        [ShareBar]
        ?~ bee
        ^99 share
        ^60 {n} reasons
        ^60 ※ notice
        ^40 {name} writes
        $16 for subscribers only
        [RelatedLink]
        > Read also :
        > See more
        [Comments]
        ?= Doe / AFP
        ?~ sea
        """));

    [Theory]
    [InlineData("Ant | Bee | Cow", "phrase:en", Label.Weak)]
    [InlineData("Ant | Cow | Dog", "trail", Label.Weak)]
    [InlineData("Doe / AFP", "agency", Label.Remove)]
    [InlineData("Share / AFP", "phrase:en", Label.Remove)]
    [InlineData("The bee is here. Read also: The pier", "phrase:en", Label.Keep)]
    [InlineData("A bee is here. And more of it", "phrase:en", Label.Weak)]
    [InlineData("The council met. (AFP)", "tail-credit", Label.Keep)]
    [InlineData("The council met. (AFP).", "tail-credit", Label.Keep)]
    [InlineData("The council met this eveningSee more of it", "phrase:en", Label.Keep)]
    [InlineData("12 May 2024", "timestamp", Label.Remove)]
    [InlineData("© Jo Doe", "credit-sign", Label.Remove)]
    [InlineData("#pier #sea", "hashtags", Label.Remove)]
    [InlineData("12", "counter", Label.Weak)]
    [InlineData("Показать ещё", "foreign-script", Label.Remove)]
    [InlineData("The council met. class=\"x\"> It was late.", "markup-debris", Label.Keep)]
    [InlineData("The council met", "", Label.None)]
    [InlineData("Share [ https://example.org/a ]", "phrase:en", Label.Remove)]
    [InlineData("[Share](https://example.org/a)", "phrase:en", Label.Remove)]
    [InlineData("Doe / AFP (HTTP://example.org/a)", "agency", Label.Remove)]
    [InlineData("The council met [ https://example.org/a ]", "", Label.None)]
    public void The_first_rule_that_is_sure_decides_and_else_the_first_weak_one(string line, string rule, object label)
    {
        Verdict verdict = Of($"The council met on Tuesday to discuss the bridge over the river.\n{line}", 1);
        Assert.Equal((rule, label), (verdict.Rule, (object)verdict.Label));
    }

    [Fact]
    public void A_glued_credit_is_found_too() => Assert.Equal("head-credit", Of("Home\n© AFP / Jo DoeThe council met" + string.Concat(Enumerable.Repeat(" again", 30)) + ".", 1).Rule);

    [Theory]
    [InlineData(280, "phrase:en")]
    [InlineData(281, "")]
    public void Long_blocks_are_body(int length, string rule) => Assert.Equal(rule, Of("share " + new string('o', length - 6), 0).Rule);

    [Theory]
    [InlineData("share", 40, "phrase:en")]
    [InlineData("12 reasons", 40, "phrase:en")]
    [InlineData("※ notice", 40, "phrase:en")]
    [InlineData("Jo writes", 38, "phrase:en")]
    [InlineData("Jo writes", 39, "")]
    public void Long_lines_are_read_where_a_phrase_may_begin_them(string start, int more, string rule) =>
        Assert.Equal(rule, Of($"{start} {string.Join(' ', Enumerable.Repeat("pier", more))}", 0).Rule);

    [Fact]
    public void Such_as_one_that_a_date_begins()
    {
        LanguagePacks packs = LanguagePacks.None.With(LanguagePack.Parse("language: en\nname: English\nscripts: Latin\nstopwords: the on to of and\n@month: may\n[ShareBar]\n^60 {date} reasons\n"));
        Assert.Equal("phrase:en", Of($"May 12 2024 reasons {string.Join(' ', Enumerable.Repeat("pier", 40))}", 0, packs).Rule);
    }

    [Theory]
    [InlineData(26, "credit-sign")]
    [InlineData(27, "credit-sign")]
    [InlineData(28, "")]
    public void And_where_they_have_no_more_words_than_rules_look_at(int words, string rule)
    {
        string line = $"{string.Join(' ', Enumerable.Repeat("pier", words))} end © Jo Doe";
        Assert.Equal(rule, Of(line, 0).Rule);
        Assert.Equal(rule, Of(line, 0, LanguagePacks.None).Rule);
    }

    [Fact]
    public void Of_few_words_a_long_line_is_read_to_its_end() => Assert.Equal("phrase:en", Of($"Thi{new string('s', 100)} is for subscribers only", 0).Rule);

    [Fact]
    public void More_words_and_marks_than_there_is_room_for_are_body()
    {
        Assert.Equal("phrase:en", Of("share" + string.Concat(Enumerable.Repeat(" .", 127)), 0).Rule);
        Assert.Equal("", Of("share" + string.Concat(Enumerable.Repeat(" .", 128)), 0).Rule);
    }

    [Fact]
    public void What_was_said_of_a_line_is_said_again_in_its_language_alone()
    {
        const string Row = "Ant | Cow | Dog | Elk | Fox | Gnu | Hen";
        DocumentContext document = Run.Text($"{Row}\n{Row}", Packs);
        RuleSet.Decide(document);
        Assert.Equal(["trail", "trail"], document.Verdicts.ToArray().Select(v => v.Rule));
        Assert.True(document.Wording.TryGet(Row, document.LanguageNumber, out _, out _));
        Assert.False(document.Wording.TryGet(Row, document.LanguageNumber + 1, out _, out _));
    }

    [Theory]
    [InlineData("12 May 2024")]
    [InlineData("The bee is here. Read also: The pier")]
    public void What_hangs_on_its_place_is_not_remembered(string line)
    {
        DocumentContext document = Run.Text(line, Packs);
        RuleSet.Decide(document);
        Assert.NotEqual("", document.Verdicts[0].Rule);
        Assert.False(document.Wording.TryGet(line, document.LanguageNumber, out _, out _));
    }

    [Fact]
    public void Lines_are_remembered_up_to_a_length()
    {
        string longest = "share " + new string('o', WordingCache.MaxLength - 6);
        DocumentContext document = Run.Text($"{longest}\n{longest}o", Packs);
        RuleSet.Decide(document);
        Assert.True(document.Wording.TryGet(longest, document.LanguageNumber, out _, out _));
        Assert.Equal(["phrase:en", "phrase:en"], document.Verdicts.ToArray().Select(v => v.Rule));
    }

    [Fact]
    public void What_was_decided_when_the_blocks_were_made_holds()
    {
        DocumentContext document = Run.Text("share\nshare", Packs);
        document.Decided.Add((1, Verdict.Remove(FurnitureKind.Legal, "before", 1)));
        RuleSet.Decide(document);
        Assert.Equal(["phrase:en", "before"], document.Verdicts.ToArray().Select(v => v.Rule));
    }

    [Fact]
    public void A_caller_who_gave_up_is_heard()
    {
        DocumentContext document = Run.Text("share", Packs);
        document.Cancellation = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => RuleSet.Decide(document));
    }

    [Fact]
    public void Rules_have_the_names_that_removals_give()
    {
        Assert.Equal(["phrase", "credit-sign", "agency", "timestamp", "hashtags", "address", "trail", "counter", "foreign-script", "prompt"],
            new Rule[] { new PhraseRule(), new CreditSignRule(), new AgencyRule(), new TimestampRule(), new HashtagRule(), new AddressRule(), new TrailRule(), new CounterRule(), new ForeignScriptRule(), new PromptRule() }.Select(r => r.Name));
        Assert.Equal(["page-code", "markup-debris", "tail-credit", "inline-phrase", "head-credit"],
            new InlineRule[] { new PageCodeRule(), new MarkupDebrisRule(), new TailCreditRule(), new InlinePhraseRule(), new HeadCreditRule() }.Select(r => r.Name));
    }

    private static Verdict Of(string text, int place, LanguagePacks? packs = null)
    {
        DocumentContext document = Run.Text(text, packs ?? Packs);
        RuleSet.Decide(document);
        return document.Verdicts[place];
    }
}
