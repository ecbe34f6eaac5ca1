using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Credits at the beginning and at the end of a paragraph.</summary>
public class InlineCreditTests
{
    private const string Body = "The council met on Tuesday evening to discuss the new bridge.";

    /// <summary>What brackets may hold by the wording of a pack; French is another text's language here.</summary>
    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and
        @agency: afp
        [ImageCredit]
        ^ Picture by {name}
        = Own picture
        [Byline]
        = Our reporter
        ?= Own desk
        ^ Filed from {name}
        [ShareBar]
        = Share this
        """)).With(LanguagePack.Parse("""
        language: fr
        name: French
        scripts: Latin
        stopwords: le la des et
        [Byline]
        = Notre envoyé
        """));

    [Theory]
    [InlineData(" (AFP)", "Byline: (AFP)")]
    [InlineData("  (AFP)", "Byline:  (AFP)")]
    [InlineData(" [AFP]", "Byline: [AFP]")]
    [InlineData("（AFP）", "Byline:（AFP）")]
    [InlineData("［AFP］", "Byline:［AFP］")]
    [InlineData("【AFP】", "Byline:【AFP】")]
    [InlineData("\" (AFP)", "Byline: (AFP)")]
    [InlineData("» (AFP)", "Byline: (AFP)")]
    [InlineData("” (AFP)", "Byline: (AFP)")]
    [InlineData("」(AFP)", "Byline:(AFP)")]
    [InlineData("』(AFP)", "Byline:(AFP)")]
    [InlineData(" The agency (AFP)", "")]
    [InlineData(" AFP.", "")]
    [InlineData(" ()", "")]
    [InlineData(" (/)", "")]
    [InlineData(" (Jo Doe)", "")]
    [InlineData(" (Jo Doe / AFP)", "ImageCredit: (Jo Doe / AFP)")]
    [InlineData(" (One Two Three Four Five AFP)", "Byline: (One Two Three Four Five AFP)")]
    [InlineData(" (One Two Three Four Five Six AFP)", "")]
    [InlineData(" (dpa/lno)", "Byline: (dpa/lno)")]
    [InlineData(" (rfs/dhn)", "Byline: (rfs/dhn)")]
    [InlineData(" (rfs/dhn/xy)", "Byline: (rfs/dhn/xy)")]
    [InlineData(" (rfs/dhn/xy/cde)", "")]
    [InlineData(" (rfs/on)", "")]
    [InlineData(" (rfs/dhnab)", "")]
    [InlineData(" (rfs/d)", "")]
    [InlineData(" (rfs/Dhn)", "")]
    [InlineData(" (rfs/12)", "")]
    [InlineData(" (rfs-dhn)", "")]
    [InlineData(" (rfs)", "")]
    [InlineData(" (ap)", "")]
    [InlineData(" (jo ap)", "")]
    [InlineData(" (Reuters, DPA)", "Byline: (Reuters, DPA)")]
    [InlineData(" (AFP.)", "Byline: (AFP.)")]
    [InlineData(" (Jo by Reuters.)", "Byline: (Jo by Reuters.)")]
    [InlineData(" (Reuters had told the opposite.)", "")]
    [InlineData(" (Reuters had told the opposite).", "")]
    [InlineData(" (Reuters had told it in Oslo)", "Byline: (Reuters had told it in Oslo)")]
    [InlineData(" (AP)", "Byline: (AP)")]
    [InlineData(" (J. D.)", "Byline: (J. D.)")]
    [InlineData(" (J.-P. D.)", "Byline: (J.-P. D.)")]
    [InlineData(" (J.)", "")]
    [InlineData(" (A. B. C. D.)", "")]
    [InlineData(" (J D)", "")]
    [InlineData(" (J. D..)", "")]
    [InlineData(" (J. Do.)", "")]
    [InlineData(" (j. d.)", "")]
    [InlineData(" (J. 1.)", "")]
    [InlineData(" (J., D.)", "")]
    public void Brackets_behind_the_last_sentence_hold_a_credit(string tail, string expected) => Assert.Equal(expected, Ask.Of(new TailCreditRule(), Body + tail));

    [Theory]
    [InlineData("Picture by Jo Doe", "ImageCredit")]
    [InlineData("Picture by Jo Doe, harbour", "ImageCredit")]
    [InlineData("Own picture", "ImageCredit")]
    [InlineData("Own picture of it", "")]
    [InlineData("Our reporter", "Byline")]
    [InlineData("Our reporter there", "")]
    [InlineData("Filed from Valmer", "")]
    [InlineData("Own desk", "")]
    [InlineData("Share this", "")]
    [InlineData("Notre envoyé", "")]
    [InlineData("Own picture, AFP", "Byline")]
    public void Or_what_the_texts_own_pack_says_of_an_image_or_author(string inside, string kind)
    {
        DocumentContext document = Run.Text($"{Body} ({inside})", Packs);
        Assert.Equal(kind.Length > 0 ? $"{kind}: ({inside})" : "", Ask.Of(new TailCreditRule(), document, 0));
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void Brackets_are_short(int length, bool goes)
    {
        string tail = $" ({new string('x', length - 6)} AFP)";
        Assert.Equal(goes ? $"Byline:{tail}" : "", Ask.Of(new TailCreditRule(), Body + tail));
    }

    [Theory]
    [InlineData(" (Photo by Jo Doe/AFP via Getty Images)", "ImageCredit: (Photo by Jo Doe/AFP via Getty Images)")]
    [InlineData(" (Photo by Jo Doe and the friends of her late brother/AFP via Getty)", "")]
    [InlineData(" (AFP).", "Byline: (AFP).")]
    [InlineData(" (AFP)?", "")]
    public void A_phrase_may_have_more_words_and_brackets_a_full_stop(string tail, string expected) =>
        Assert.Equal(expected, Ask.Of(new TailCreditRule(), Body + tail));

    [Fact]
    public void A_block_of_brackets_alone_has_no_sentence_before_them() => Assert.Equal("", Ask.Of(new TailCreditRule(), "(AFP)"));

    [Theory]
    [InlineData(" AFP", "Byline: AFP")]
    [InlineData("\" AFP", "Byline: AFP")]
    [InlineData(" Tass", "Byline: Tass")]
    [InlineData(" Dpa", "")]
    [InlineData(" Jo Dpa", "")]
    [InlineData(" AP", "Byline: AP")]
    [InlineData(" reuters", "")]
    [InlineData(" /ritzau/", "Byline: /ritzau/")]
    [InlineData(" /ritzau", "")]
    [InlineData(" ritzau/", "")]
    [InlineData(" Valmer", "")]
    [InlineData(" AFP Valmer", "")]
    [InlineData(" Jo Doe AFP", "Byline: Jo Doe AFP")]
    [InlineData(" Jo Doe with AFP", "Byline: Jo Doe with AFP")]
    [InlineData(" Jo Doe about AFP", "")]
    [InlineData(" One Two Three AFP", "Byline: One Two Three AFP")]
    [InlineData(" One Two Three Four AFP", "")]
    [InlineData(" Jo Doe/AFP", "Byline: Jo Doe/AFP")]
    [InlineData(" Jo Doe - AFP", "Byline: Jo Doe - AFP")]
    [InlineData(" Jo Doe, AFP", "Byline: Jo Doe, AFP")]
    [InlineData(" Jo.Doe AFP", "Byline: Jo.Doe AFP")]
    [InlineData(" Jo Doe | AFP", "Byline: Jo Doe | AFP")]
    [InlineData(" Jo Doe & AFP", "Byline: Jo Doe & AFP")]
    [InlineData(" AFP & DPA", "Byline: AFP & DPA")]
    [InlineData(" Jo Doe: AFP", "")]
    [InlineData(" foto. AFP", "")]
    [InlineData(" fotos. AFP", "Byline: AFP")]
    [InlineData(" Foto. AFP", "Byline: AFP")]
    [InlineData(" AFP.", "")]
    [InlineData(" The agency is Jo D. AFP", "")]
    [InlineData(" The agency is AFP", "")]
    public void Behind_the_last_sentence_may_stand_an_agency(string tail, string expected) => Assert.Equal(expected, Ask.Of(new TailCreditRule(), Body + tail));

    [Theory]
    [InlineData(37, true)]
    [InlineData(38, false)]
    public void An_agency_behind_a_sentence_is_near_the_end(int length, bool goes)
    {
        string tail = $" D{new string('o', length - 5)} AFP";
        Assert.Equal(goes ? $"Byline:{tail}" : "", Ask.Of(new TailCreditRule(), Body + tail));
    }

    [Theory]
    [InlineData("© AFP / Jo Doe", 150, "ImageCredit:© AFP / Jo Doe")]
    [InlineData("© AFP / Jo Doe", 149, "")]
    [InlineData("ⓒ Jo Doe", 150, "ImageCredit:ⓒ Jo Doe")]
    [InlineData("Jo Doe", 150, "")]
    [InlineData("© AFP. Jo Doe", 150, "")]
    [InlineData("© AFP / Jo D. Doe", 150, "ImageCredit:© AFP / Jo D. Doe")]
    [InlineData("© AFP ", 150, "")]
    public void A_credit_is_glued_to_the_first_sentence(string credit, int rest, string expected) =>
        Assert.Equal(expected, Ask.Of(new HeadCreditRule(), Run.Text($"Home\n{credit}{Sentence(rest)}"), 1));

    [Theory]
    [InlineData(69, true)]
    [InlineData(70, false)]
    public void A_glued_credit_is_short(int length, bool goes)
    {
        string credit = "© D" + new string('o', length - 3);
        Assert.Equal(goes ? $"ImageCredit:{credit}" : "", Ask.Of(new HeadCreditRule(), credit + Sentence(150)));
    }

    [Fact]
    public void Behind_a_glued_credit_is_a_whole_sentence() => Assert.Equal("", Ask.Of(new HeadCreditRule(), "© Jo Doe" + Sentence(200).TrimEnd('.')));

    private static string Sentence(int length) => "The council met" + string.Concat(Enumerable.Repeat(" again", length))[..(length - 16)] + ".";
}
