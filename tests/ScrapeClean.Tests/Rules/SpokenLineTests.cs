namespace ScrapeClean.Tests.Rules;

/// <summary>What a reporter says in an interview is worded as a byline is.</summary>
public class SpokenLineTests
{
    private static readonly ArticleCleaner Rules = new(new CleanerOptions { UseScorer = false });

    private const string English = "The council met on Tuesday evening to vote on the second bridge over the river, and the mayor said that its cost had doubled.";
    private const string Persian = "شورای شهر سه‌شنبه شب تشکیل جلسه داد و به ساخت پل دوم روی رودخانه رأی داد و شهردار گفت که هزینه آن دو برابر شده است.";
    private const string Hindi = "नगर परिषद ने मंगलवार शाम को बैठक की और नदी पर दूसरे पुल के निर्माण के पक्ष में मतदान किया, और महापौर ने कहा कि लागत दोगुनी हो गई है।";

    [Theory]
    [InlineData(English, "Reporter: Jane Miller")]
    [InlineData(Persian, "نویسنده: علی رضایی")]
    [InlineData(Hindi, "लेखक: राम शर्मा")]
    public void A_name_goes(string body, string line) => Assert.Equal([line], Removed(body, line));

    [Theory]
    [InlineData(English, "Reporter: Why?")]
    [InlineData(Persian, "خبرنگار: چرا؟")]
    [InlineData(Persian, "خبرنگار: چه خوب!")]
    [InlineData(Hindi, "रिपोर्टर: क्यों?")]
    public void What_asks_or_exclaims_stays(string body, string line) => Assert.Empty(Removed(body, line));

    [Fact]
    public void What_has_the_label_of_a_line_that_asks_stays() => Assert.Empty(Removed(Persian, "خبرنگار: چرا؟", "خبرنگار: شما آنجا بودید"));

    [Fact]
    public void What_has_the_label_of_a_line_longer_than_a_name_stays() =>
        Assert.Empty(Removed(Hindi, "लेखक: मुझे नहीं पता", "लेखक: मैं उस दिन पुल पर था और मैंने देखा कि पानी कितनी तेज़ी से बढ़ रहा था, सब लोग डरे हुए थे।"));

    [Fact]
    public void Of_names_each_goes() => Assert.Equal(2, Removed(Persian, "نویسنده: علی رضایی", "نویسنده: مریم کریمی").Length);

    private static string[] Removed(string body, params string[] lines) =>
        [.. Rules.Clean(string.Join("\n\n", [body, .. lines, body])).Removals.Select(r => r.Text.Trim())];
}
