using ScrapeClean.Decisions;
using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Pointers at the end of a paragraph, behind a sentence or glued to it.</summary>
public class InlinePhraseTests
{
    private const string Body = "The council met on Tuesday to discuss the bridge.";

    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and
        [RelatedLink]
        > Read also :
        > See also
        > Watch a
        >4 More on
        >3 阅读
        >20 Further reading
        >19 Further viewing
        """)).With(LanguagePack.Parse("""
        language: ru
        name: Russian
        scripts: Cyrillic
        stopwords: во на и в
        [RelatedLink]
        > Читайте далее
        > Смотрите и
        """)).With(LanguagePack.Parse("""
        language: fr
        name: French
        scripts: Latin
        stopwords: le la des et
        [RelatedLink]
        > Lire aussi
        """));

    [Theory]
    [InlineData("”See also the bridge”, he said to the council.", "")]
    [InlineData("He left. ”See also the bridge”, he said to the council.", "")]
    [InlineData("He said: «Write less. See also the bridge»", "")]
    [InlineData("He said: “Write less. See also the bridge.”", "")]
    [InlineData("He said: «Write less.» See also the bridge »", "RelatedLink: See also the bridge »")]
    [InlineData("He said: «Write less.» See also: «The bridge»", "RelatedLink: See also: «The bridge»")]
    public void What_closes_a_quotation_is_part_of_it(string text, string expected) =>
        Assert.Equal(expected, Ask.Of(new InlinePhraseRule(), Run.Text($"{text}\n{Body}\n{Body}", Packs), 0));

    [Theory]
    [InlineData(" Read also: The budget", "RelatedLink: Read also: The budget")]
    [InlineData("  » Read also: The budget", "RelatedLink: Read also: The budget")]
    [InlineData("\u20DD Read also: The budget", "RelatedLink: Read also: The budget")]
    [InlineData(" Read also The budget", "")]
    [InlineData(" Or read also: The budget", "")]
    [InlineData(" It was J. Read also: The budget", "")]
    [InlineData(" It was (J. Read also: The budget", "")]
    [InlineData(" It was NJ. Read also: The budget", "RelatedLink: Read also: The budget")]
    [InlineData(" It was 1J. Read also: The budget", "RelatedLink: Read also: The budget")]
    [InlineData(" It was j. Read also: The budget", "RelatedLink: Read also: The budget")]
    [InlineData(" It was J! Read also: The budget", "RelatedLink: Read also: The budget")]
    [InlineData(" Lire aussi le budget", "")]
    [InlineData(" See also the budget", "RelatedLink: See also the budget")]
    [InlineData(" See alsoThe budget", "RelatedLink: See alsoThe budget")]
    [InlineData("See also the budget", "RelatedLink:See also the budget")]
    [InlineData(" More on one two three four", "RelatedLink: More on one two three four")]
    [InlineData(" More on one two three four five", "")]
    [InlineData(" More on one, two - three 4", "RelatedLink: More on one, two - three 4")]
    [InlineData(" More on 讨论新的大桥费用", "RelatedLink: More on 讨论新的大桥费用")]
    [InlineData(" More on 讨论新的大桥费用又", "RelatedLink: More on 讨论新的大桥费用又")]
    [InlineData(" More on 讨论新的大桥费用又多", "")]
    [InlineData("\nJ. Read also: The budget", "")]
    public void A_phrase_behind_a_sentence_goes_to_the_end_of_the_block(string tail, string expected) => Assert.Equal(expected, OfLast(Body + tail));

    [Theory]
    [InlineData(" (See also the budget) It rained.", "RelatedLink: (See also the budget)")]
    [InlineData(" [See also the budget] it rained", "RelatedLink: [See also the budget]")]
    [InlineData("（See also the budget）It rained.", "RelatedLink:（See also the budget）")]
    [InlineData(" (See also the budget", "RelatedLink: (See also the budget")]
    [InlineData(" See also (1) the budget", "RelatedLink: See also (1) the budget")]
    [InlineData(" See also the budget. It rained.", "RelatedLink: See also the budget.")]
    [InlineData(" See also the budget? It rained (twice.)", "RelatedLink: See also the budget?")]
    [InlineData(" See also the budget. It rained. It did.", "RelatedLink: See also the budget.")]
    [InlineData(" See also the budget. It rained", "RelatedLink: See also the budget. It rained")]
    [InlineData(" See also the budget. Did it rain?", "RelatedLink: See also the budget. Did it rain?")]
    [InlineData(" See also the.budget it rained.", "RelatedLink: See also the.budget it rained.")]
    [InlineData(" See also the Mr. Doe of Valmer.", "RelatedLink: See also the Mr. Doe of Valmer.")]
    [InlineData(" See also the mr. Doe of Valmer.", "RelatedLink: See also the mr.")]
    [InlineData(" See also rain. It rained.", "RelatedLink: See also rain. It rained.")]
    [InlineData(" See also the budget. – .", "RelatedLink: See also the budget. – .")]
    [InlineData(" See also 大桥。下雨了。", "RelatedLink: See also 大桥。")]
    public void What_goes_on_behind_its_bracket_or_sentence_stays(string tail, string expected) => Assert.Equal(expected, OfLast(Body + tail));

    [Theory]
    [InlineData("The council met this eveningSee also the budget", "RelatedLink:See also the budget")]
    [InlineData("The council met this eveningRead also: the budget", "RelatedLink:Read also: the budget")]
    [InlineData("The council met this eveningRead also", "")]
    [InlineData("The council met this eveningRead alsoThe budget", "RelatedLink:Read alsoThe budget")]
    [InlineData("The council met this evening See alsoThe budget", "")]
    [InlineData("The council MET See also the budget", "")]
    [InlineData("The council met. Watch aHarbour plan", "RelatedLink: Watch aHarbour plan")]
    [InlineData("The council met. Watch Harbour plan", "")]
    [InlineData("The council met this eveningWatch aHarbour plan", "RelatedLink:Watch aHarbour plan")]
    [InlineData("Совет собрался во вторник. Читайте далее о мосте", "RelatedLink: Читайте далее о мосте")]
    [InlineData("Совет собрался во вторник. Смотрите иМост у реки", "RelatedLink: Смотрите иМост у реки")]
    [InlineData("Совет собрался во вторник. Читайте о мосте", "")]
    public void Where_a_line_break_was_lost_it_is_glued(string text, string expected) => Assert.Equal(expected, OfLast(text));

    [Theory]
    [InlineData("Further reading", 21, "", true)]
    [InlineData("Further reading", 40, "", true)]
    [InlineData("Further reading", 40, ".", false)]
    [InlineData("Further reading", 40, "!", true)]
    [InlineData("Further viewing", 19, "", true)]
    [InlineData("Further viewing", 20, "", false)]
    public void Behind_a_phrase_for_titles_may_stand_several(string phrase, int words, string end, bool goes)
    {
        string tail = $" {phrase} {string.Join(' ', Enumerable.Repeat("pier", words))}{end}";
        Assert.Equal(goes ? $"RelatedLink:{tail}" : "", OfLast(Body + tail));
    }

    [Theory]
    [InlineData(398, true)]
    [InlineData(399, false)]
    public void Too_far_from_the_end_it_is_no_tail(int length, bool goes)
    {
        string tail = "Further reading " + string.Concat(Enumerable.Repeat("pier ", 100));
        tail = tail[..(length - 1)].TrimEnd() + new string('x', length - tail[..(length - 1)].TrimEnd().Length);
        Assert.Equal(goes ? $"RelatedLink: {tail}" : "", OfLast($"{Body} {tail}"));
    }

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void Where_every_other_letter_is_a_capital_nothing_was_glued(int glues, bool goes)
    {
        string text = string.Concat(Enumerable.Repeat("aB", glues)) + "oSee also the budget";
        Assert.Equal(goes ? "RelatedLink:See also the budget" : "", OfLast(text));
    }

    [Theory]
    [InlineData("The council met. See also the budget", Label.Keep)]
    [InlineData(". See also the budget", Label.Remove)]
    public void The_pack_is_named(string text, object label)
    {
        DocumentContext document = Run.Text(text, Packs);
        document.Matcher.Begin(text.Length);
        Verdict verdict = new InlinePhraseRule().Decide(document, document.Blocks[0]);
        Assert.Equal((label, "phrase:en"), ((object)verdict.Label, verdict.Rule));
    }

    private static string OfLast(string text)
    {
        DocumentContext document = Run.Text(text, Packs);
        return Ask.Of(new InlinePhraseRule(), document, document.Blocks.Count - 1);
    }
}
