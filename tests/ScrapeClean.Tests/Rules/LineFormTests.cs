using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Rules;

/// <summary>Lines that are known by their form: counts, hashtags, breadcrumbs, strings in another script.</summary>
public class LineFormTests
{
    private const string Body = "The council met on Tuesday evening to discuss the new bridge over the river, and the mayor spoke for an hour.";

    [Theory]
    [InlineData("https://example.org/a/b_1920x0.jpg", "Other? 0.85")]
    [InlineData("HTTP://example.org/A.PNG", "Other? 0.85")]
    [InlineData("//cdn.example.org/a.webp?w=640#x", "Other? 0.85")]
    [InlineData("https://example.org/a/talk.mp3", "MediaPlayer 0.95")]
    [InlineData("/pictures/a.mp4", "")]
    [InlineData("https://example.org/the-bridge-1045983.html", "")]
    [InlineData("https://example.org/a.pdf", "")]
    [InlineData("https://example.org/a.jpg shows the bridge", "")]
    [InlineData("The bridge: https://example.org/a.jpg", "")]
    public void An_address_of_a_film_is_no_text(string line, string expected) => Assert.Equal(expected, Ask.Of(new AddressRule(), line));

    [Theory]
    [InlineData("12", "Comments? 0.85")]
    [InlineData("3 / 12", "Comments? 0.85")]
    [InlineData("12k", "Comments? 0.85")]
    [InlineData("12kk", "Comments? 0.85")]
    [InlineData("12 k", "")]
    [InlineData("12kkm", "")]
    [InlineData("1k 2k", "")]
    [InlineData("k 12", "")]
    [InlineData("/ 12", "Comments? 0.85")]
    [InlineData("—", "")]
    [InlineData("123 456 7890", "Comments? 0.85")]
    [InlineData("123 456 78901", "")]
    [InlineData("18+", "Legal 0.90")]
    [InlineData("6+", "Legal 0.90")]
    [InlineData("118+", "Comments? 0.85")]
    [InlineData("18 +", "Comments? 0.85")]
    [InlineData("18+1", "Comments? 0.85")]
    [InlineData("18-", "Comments? 0.85")]
    [InlineData("12:30", "Timestamp? 0.85")]
    [InlineData("12:30 7", "Comments? 0.85")]
    [InlineData("12\t30", "")]
    [InlineData("12345", "Comments? 0.85")]
    [InlineData("5%", "")]
    [InlineData("5°", "")]
    [InlineData("5€", "")]
    [InlineData("$5", "")]
    [InlineData("£5", "")]
    [InlineData("5=5", "")]
    [InlineData("5\"", "")]
    public void A_bare_number_counts_something(string line, string expected) => Assert.Equal(expected, Ask.Of(new CounterRule(), line));

    [Theory]
    [InlineData("#harbour #valmer", "Tags 0.95")]
    [InlineData("#harbour, #valmer", "Tags 0.95")]
    [InlineData("#harbour_news #valmer", "Tags 0.95")]
    [InlineData("＃港 ＃橋", "Tags 0.95")]
    [InlineData("#harbour", "Tags? 0.85")]
    [InlineData("#harbour_news", "Tags? 0.85")]
    [InlineData("#12 #14", "")]
    [InlineData("#harbour#valmer", "")]
    [InlineData("# harbour #valmer", "")]
    [InlineData("#harbour,valmer #sea", "")]
    [InlineData("#harbour-valmer #sea", "")]
    [InlineData("#harbour. #sea", "")]
    [InlineData("#harbour valmer #sea", "")]
    [InlineData("harbour #valmer", "")]
    [InlineData("#", "")]
    public void Hashtags_and_nothing_else(string line, string expected) => Assert.Equal(expected, Ask.Of(new HashtagRule(), line));

    [Theory]
    [InlineData("Home > Sport > Football", "Navigation 0.95")]
    [InlineData("Home › Sport › Football", "Navigation 0.95")]
    [InlineData("Home → Sport → Football", "Navigation 0.95")]
    [InlineData("Home ▸ Sport ▸ Football", "Navigation 0.95")]
    [InlineData("Home » Sport » Football", "Navigation 0.95")]
    [InlineData("Home | Sport | Football", "Navigation? 0.85")]
    [InlineData("Home · Sport · Football", "Navigation? 0.85")]
    [InlineData("Home • Sport • Football", "Navigation? 0.85")]
    [InlineData("Home / Sport / Football", "Navigation? 0.85")]
    [InlineData("أخبار، رياضة، ثقافة", "Navigation? 0.85")]
    [InlineData("Home | Sport", "")]
    [InlineData("Home > Sport", "")]
    [InlineData("Home > Local Sport", "")]
    [InlineData("› Home › Local Sport", "")]
    [InlineData("Home › › Local Sport", "")]
    [InlineData("Home › Sport ›", "")]
    [InlineData("Home › sport › Football", "")]
    [InlineData("Home › Local sport › Football", "Navigation 0.95")]
    [InlineData("Home › Food & Drink › Wine-Cellars", "Navigation 0.95")]
    [InlineData("Home › Sport › Page 2", "Navigation 0.95")]
    [InlineData("Home › Page 1 › Page 2", "")]
    [InlineData("Home › Sport: Football › Cup", "")]
    [InlineData("Home › Sport › Football!", "")]
    [InlineData("Home | sport | Football", "")]
    [InlineData("Home | Sport | Page 2", "")]
    [InlineData("|", "Other? 0.85")]
    [InlineData("•", "Other? 0.85")]
    [InlineData("›", "")]
    [InlineData("-", "")]
    public void Names_between_arrows_or_strokes_lead_somewhere(string line, string expected) => Assert.Equal(expected, Ask.Of(new TrailRule(), line));

    [Theory]
    [InlineData(16, '›', "Navigation 0.95")]
    [InlineData(17, '›', "")]
    [InlineData(12, '|', "Navigation? 0.85")]
    [InlineData(13, '|', "")]
    public void A_trail_has_few_names(int names, char between, string expected) => Assert.Equal(expected, Ask.Of(new TrailRule(), Ask.Names(names).Replace(" ", $" {between} ", StringComparison.Ordinal)));

    [Theory]
    [InlineData(11, 79, "Navigation 0.95")]
    [InlineData(12, 79, "Navigation? 0.85")]
    [InlineData(1, 80, "Navigation? 0.85")]
    public void Below_the_first_paragraph_a_trail_may_be_a_step_of_a_manual(int above, int length, string expected)
    {
        string[] lines = [.. Enumerable.Repeat(Body[..length], above), "Settings › Privacy › Location"];
        Assert.Equal(expected, Ask.Of(new TrailRule(), Decisions.Run.Text(string.Join('\n', lines)), above));
    }

    [Theory]
    [InlineData("Culture / Music", "Navigation 0.90")]
    [InlineData("Culture | Interview", "Navigation 0.90")]
    [InlineData("Culture and much more / Music of today", "")]
    [InlineData("Culture of Valmer / Music of today", "Navigation 0.90")]
    [InlineData("Rock/Pop", "")]
    [InlineData("Culture / music", "")]
    [InlineData("Page 2 / Music", "")]
    public void Above_the_title_names_between_strokes_are_sections(string line, string expected) =>
        Assert.Equal(expected, Ask.Of(new TrailRule(), Decisions.Run.Text($"{line}\nOld bridge opens to walkers\n{Body}{Body}"), 0));

    [Theory]
    [InlineData("Old bridge opens", 100, 0)]
    [InlineData("Old bridge opens to walkers.", 100, 0)]
    [InlineData("Old bridge opens to walkers", 99, 0)]
    [InlineData("Old bridge opens to walkers", 100, 5)]
    [InlineData("Old bridge opens to walkers", 100, 4, true)]
    public void A_title_is_no_sentence_and_has_a_paragraph_soon_below(string title, int length, int between, bool goes = false)
    {
        string[] lines = ["Culture / Music", title, .. Enumerable.Repeat("Some line", Math.Max(0, between - 1)), (Body + Body)[..length]];
        Assert.Equal(goes, Ask.Of(new TrailRule(), Decisions.Run.Text(string.Join('\n', lines)), 0).Length > 0);
    }

    [Theory]
    [InlineData("Старый мост", "ForeignUi 0.92")]
    [InlineData("古い橋", "ForeignUi 0.92")]
    [InlineData("«Старый мост»", "")]
    [InlineData("Старый мост.", "")]
    [InlineData("Старый more", "")]
    [InlineData("12 мостов", "ForeignUi 0.92")]
    [InlineData("Loading", "")]
    [InlineData("12", "")]
    [InlineData("один два три четыре пять шесть семь восемь девять десять", "ForeignUi 0.92")]
    [InlineData("один два три четыре пять шесть семь восемь девять десять и", "")]
    public void A_short_line_in_a_script_that_the_text_does_not_use(string line, string expected)
    {
        Assert.Equal(expected, Ask.Of(new ForeignScriptRule(), Decisions.Run.Text($"{Body}\n{Body}\n{line}"), 2));
        Assert.Equal(expected, Ask.Of(new ForeignScriptRule(), Decisions.Run.Text($"{line}\n{Body}\n{Body}"), 0));
        Assert.Equal(expected.Replace(" 0.92", "? 0.88", StringComparison.Ordinal), Ask.Of(new ForeignScriptRule(), Decisions.Run.Text($"{Body}\n{line}\n{Body}"), 1));
    }

    [Theory]
    [InlineData("Показать ещё", "ForeignUi 0.92")]
    [InlineData("Ваш браузер не поддерживает такие ролики.", "ForeignUi 0.92")]
    [InlineData("Регистрация прошла успешно! Проверьте почту", "ForeignUi 0.92")]
    [InlineData("もっと見る", "ForeignUi 0.92")]
    [InlineData("«Показать ещё»", "")]
    [InlineData("Показать ещё: show more", "")]
    [InlineData("Наш браузер не поддерживает такие ролики.", "")]
    public void Between_paragraphs_goes_what_packs_know(string line, string expected) =>
        Assert.Equal(expected, Ask.Of(new ForeignScriptRule(), Decisions.Run.Text($"{Body}\n{line}\n{Body}"), 1));

    [Theory]
    [InlineData(2, 0, "ForeignUi 0.92")]
    [InlineData(3, 0, "")]
    [InlineData(1, 280, "ForeignUi 0.92")]
    [InlineData(1, 281, "")]
    public void A_script_that_stands_elsewhere_too_is_the_texts_own(int shortLines, int longLine, string expected)
    {
        string[] lines = [Body, Body, Body, Body, .. Enumerable.Repeat("Старый мост", shortLines)];
        string text = string.Join('\n', lines) + (longLine > 0 ? "\n" + new string('ж', longLine) : "");
        Assert.Equal(longLine > 0 ? expected.Replace(" 0.92", "? 0.88", StringComparison.Ordinal) : expected, Ask.Of(new ForeignScriptRule(), Decisions.Run.Text(text), shortLines + 3));
    }
}
