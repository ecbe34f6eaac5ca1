using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Prompts known by what their words are, one by one.</summary>
public class PromptRuleTests
{
    private const string Body = "The council met on Tuesday to discuss the bridge over the river.";

    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and over
        @ask: subscribe donate vote
        @act: join read
        @ours: we our us
        @offer: free month euro trial
        @subscription: letter paper magazine
        @account: account
        @application: alerts
        @discussion: comments
        @consent: privacy
        @channel: page
        """)).With(LanguagePack.Parse("""
        language: fr
        name: French
        scripts: Latin
        stopwords: le la des et
        @ask: join page
        @subscription: revue
        """)).With(LanguagePack.Parse("""
        language: zh
        name: Chinese
        scripts: Han
        stopwords: 的 了 在
        @ask: 扫码 登录后
        @act: 关注 查看
        @offer: 更多 即可
        @account: 账号
        @discussion: 评论 评论区
        @channel: 公众号
        """)).With(LanguagePack.Parse("""
        language: vi
        name: Vietnamese
        scripts: Latin
        stopwords: của các không được cầu
        @ask: đăng_ký tải_ngay hãy
        @act: xem
        @offer: miễn_phí
        @subscription: bản_tin
        @application: ứng_dụng
        """)).With(LanguagePack.Parse("""
        language: und
        name: All languages
        @network: facebook telegram
        """));

    [Theory]
    // A verb of no other use, a thing and the site itself are 6 points; 7 are enough for them.
    [InlineData("Subscribe to our letter", "")]
    [InlineData("Subscribe to our letter!", "SubscribePrompt 0.90")]
    [InlineData("Subscribe to our free letter", "SubscribePrompt 0.90")]
    [InlineData("Subscribe to our letter for 5 €", "SubscribePrompt 0.90")]
    [InlineData("Why not subscribe to our letter?", "SubscribePrompt 0.90")]
    [InlineData("Subscribe, subscribe, subscribe to our letter", "")]
    [InlineData("Subscribe and donate to our letter", "SubscribePrompt 0.90")]
    // One that is an ordinary verb too counts only where a clause begins, and needs a point more.
    [InlineData("Join our free letter", "")]
    [InlineData("Join our free letter!", "SubscribePrompt 0.90")]
    [InlineData("They join our free letter!", "")]
    [InlineData("Sun at last: join our free letter!", "SubscribePrompt 0.90")]
    // What is missing cannot be made up for.
    [InlineData("Our free trial month, our letter, our paper, our magazine!", "")]
    [InlineData("Subscribe, donate and vote for us, free for a month!", "")]
    [InlineData("Subscribe, donate, vote: letter, paper, magazine", "")]
    [InlineData("Subscribe, donate, vote: letter, paper, magazine!", "SubscribePrompt 0.90")]
    // No word counts more often than it says something.
    [InlineData("Subscribe to our letter, we and us of the bridge", "SubscribePrompt 0.90")]
    [InlineData("Subscribe to the letter: free trial", "")]
    [InlineData("Subscribe to the letter: free trial month", "SubscribePrompt 0.90")]
    [InlineData("Join the letter: free trial month, euro", "")]
    [InlineData("Join the letter: free trial month, euro!", "SubscribePrompt 0.90")]
    // Somebody is quoted, or told of.
    [InlineData("“Subscribe to our free letter!”", "")]
    [InlineData("He said on Tuesday that the bridge was safe. Subscribe to our free letter!", "SubscribePrompt: Subscribe to our free letter!")]
    [InlineData("It is safe. Has he seen it? Subscribe to our free letter!", "SubscribePrompt: Has he seen it? Subscribe to our free letter!")]
    [InlineData("On example.org the bridge: subscribe to our free letter!", "SubscribePrompt 0.90")]
    [InlineData("Has he said on Tuesday that the bridge was safe? Subscribe to our free letter!", "SubscribePrompt 0.90")]
    [InlineData("Subscribe to our free letter! He was told. On Tuesday", "SubscribePrompt 0.90")]
    [InlineData("Subscribe to our free letter! He said on Tuesday that the bridge was safe. So", "")]
    [InlineData("Subscribe to our free letter! He said on Tuesday that the bridge was safe", "")]
    public void Enough_has_to_speak_for_it(string line, string expected) => Assert.Equal(expected, OfLine(line));

    [Theory]
    [InlineData("Subscribe to our free account", "LoginPrompt 0.90")]
    [InlineData("Subscribe to our free alerts", "AppPromo 0.90")]
    [InlineData("Vote in our free comments", "Comments 0.90")]
    [InlineData("Subscribe to our free privacy", "CookieNotice 0.90")]
    [InlineData("Subscribe to our free page on Telegram", "AppPromo 0.90")]
    [InlineData("Subscribe to us on Facebook!", "ShareBar 0.90")]
    [InlineData("Subscribe to our account, letter and paper", "SubscribePrompt 0.90")]
    public void The_kind_is_that_of_most_of_its_things(string line, string expected) => Assert.Equal(expected, OfLine(line));

    [Fact]
    public void Words_of_another_language_do_not_count() => Assert.Equal("", OfLine("Our free letter and they join or revue!"));

    [Fact]
    public void Where_the_language_is_not_known_nothing_is_said() =>
        Assert.Equal("", Ask.Of(new PromptRule(), Run.Text("12\nSubscribe: donate, letter, paper!\n34", Packs), 1));

    [Fact]
    public void The_first_line_is_a_title() =>
        Assert.Equal("", Ask.Of(new PromptRule(), Run.Text($"Subscribe to our free letter!\n{Body}\n{Body}", Packs), 0));

    [Theory]
    [InlineData(1, "SubscribePrompt 0.90")]
    [InlineData(2, "SubscribePrompt 0.90")]
    [InlineData(3, "")]
    public void What_the_document_is_about_does_not_count(int paragraphs, string expected)
    {
        string about = string.Join('\n', Enumerable.Repeat($"{Body} The letter was found, and the letter was read to the council.", paragraphs));
        Assert.Equal(expected, Ask.Of(new PromptRule(), Run.Text($"{Body}\nSubscribe to our free letter!\n{about}", Packs), 1));
    }

    [Theory]
    [InlineData(35, "SubscribePrompt 0.90")]
    [InlineData(36, "")]
    public void It_is_short(int more, string expected) =>
        Assert.Equal(expected, OfLine("Subscribe to our free letter" + string.Concat(Enumerable.Repeat(" bridge", more))));

    [Theory]
    // Two verbs, the second behind the first without anything between them, a thing and an offer.
    [InlineData("扫码关注公众号，查看更多", "AppPromo 0.90")]
    [InlineData("登录后即可查看评论", "Comments 0.90")]
    [InlineData("登录后即可查看 评论", "Comments 0.90")]
    [InlineData("ｱ扫码关注公众号更多", "AppPromo 0.90")]
    // The longest word counts, and no shorter one within it.
    [InlineData("扫码关注评论区更多", "Comments 0.90")]
    [InlineData("扫码评论区评论更多", "Comments 0.90")]
    [InlineData("扫码评论区更多", "")]
    // Behind other letters a verb of other uses is no request, behind a space it is.
    [InlineData("扫码的人关注公众号", "")]
    [InlineData("扫码的人 关注公众号更多", "AppPromo 0.90")]
    // A full stop without a space behind it ends a sentence as any does.
    [InlineData("桥在周二通车了。扫码关注公众号更多", "AppPromo:扫码关注公众号更多")]
    [InlineData("扫码关注公众号更多。桥的工程师在周二对记者说了很多话", "")]
    public void In_writing_without_spaces_words_are_found_in_the_run(string line, string expected) =>
        Assert.Equal(expected, Ask.Of(new PromptRule(), Run.Text($"桥在周二通车了，人们在桥上走。\n{line}\n桥在周二通车了，人们在桥上走。", Packs), 1));

    [Theory]
    [InlineData("Tải ngay ứng dụng, đăng ký bản tin miễn phí", "AppPromo 0.90")]
    [InlineData("TẢI NGAY ỨNG DỤNG, ĐĂNG KÝ BẢN TIN MIỄN PHÍ", "AppPromo 0.90")]
    [InlineData("Tải của ngay ứng của dụng, đăng các ký bản các tin miễn các phí", "")]
    // Behind a verb that asks for another one that other is asked for too.
    [InlineData("Hãy xem ứng dụng miễn phí", "AppPromo 0.90")]
    [InlineData("Hãy các xem ứng dụng miễn phí", "")]
    public void A_word_may_have_spaces_in_it(string line, string expected)
    {
        const string Told = "Các kỹ sư của thành phố không được qua cầu.";
        Assert.Equal(expected, Ask.Of(new PromptRule(), Run.Text($"{Told}\n{line}\n{Told}", Packs), 1));
    }

    [Theory]
    [InlineData("@ask: _")]
    [InlineData("@ask: 1分")]
    [InlineData("@ask: 的/的")]
    [InlineData("@ask: 的的的的的的的的的的的的的的的的的的的的的的的的的")]
    public void A_word_of_no_letters_of_too_many_or_of_more_than_letters_is_refused(string classes)
    {
        var error = Assert.Throws<PackFormatException>(() => new ArticleCleaner(new CleanerOptions { Packs = LanguagePacks.None.With(LanguagePack.Parse($"language: zh\n{classes}")) }));
        Assert.Contains("@ask", error.Message, StringComparison.Ordinal);
    }

    private static string OfLine(string line) => Ask.Of(new PromptRule(), Run.Text($"{Body}\n{line}\n{Body}", Packs), 1);
}
