using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Lines that are code of the page.</summary>
public class PageCodeRuleTests
{
    private const string Body = "The council met on Tuesday evening to discuss the new bridge.";

    [Theory]
    [InlineData("(adsbygoogle = window.adsbygoogle || []).push({});")]
    [InlineData("googletag.cmd.push(function() { googletag.display('slot-4'); });")]
    [InlineData("window._taboola = window._taboola || [];")]
    [InlineData("document.createElement(\"audio\");")]
    [InlineData("!function(d,s,id){var js;}(document,\"script\",\"widget\");")]
    [InlineData(".video-frame { position: relative; padding-bottom: 56.25%; }")]
    [InlineData("@media (max-width: 640px) { .banner { display: none; } }")]
    [InlineData("#slot-4 { min-height: 250px }")]
    [InlineData("<ins class=\"adsbygoogle\" data-slot=\"4\"></ins>")]
    [InlineData("[caption id=\"image_4\" align=\"center\" width=\"640\"]")]
    [InlineData("[embed]https://video.example/4[/embed]")]
    [InlineData("[/caption]")]
    [InlineData("[gallery ids=\"1,2,3\"]")]
    [InlineData("{{ article.title }}")]
    [InlineData("[object Object]")]
    public void Code_of_the_page_goes(string line)
    {
        Assert.Equal("Other: all", Ask.Of(new PageCodeRule(), Run.Text($"{Body}\n{line}\n{Body}"), 1));
        Assert.Equal($"{Body}\n{Body}", ArticleCleaner.Default.Clean($"{Body}\n{line}\n{Body}").Text);
    }

    [Theory]
    [InlineData("The bridge (1897) was closed on Monday (see page 4)")]
    [InlineData("the old bridge, which was closed in 1950;")]
    [InlineData("Form, function (1934);")]
    [InlineData("Form: function; (function) [form]")]
    [InlineData("[Applause]")]
    [InlineData("[video: the bridge]")]
    [InlineData("[video]")]
    [InlineData("[audio of the bridge]")]
    [InlineData("[galleries closed]")]
    [InlineData("<iframe src=\"https://video.example/4\" width=\"640\"></iframe>")]
    [InlineData("#![allow(dead_code)] fn main() { let name: &str = \"Jo\"; }")]
    [InlineData("#[test] fn adds() { assert_eq!(2, sum(1, 1)); }")]
    [InlineData(".map(x => { return { name: x } })")]
    [InlineData("@Override public String toString() { return name; }")]
    [InlineData("async def my_function(): await open_function()")]
    [InlineData("#define MAX(a) { a ? a : 0 }")]
    [InlineData("<3>")]
    [InlineData("<inside the house>")]
    [InlineData("{the bridge}")]
    [InlineData(".. and so it ended: {silence}.")]
    [InlineData("#bridge (closed)")]
    [InlineData("@council: the bridge stays closed (until May)")]
    [InlineData("They said window._ was the name that the artist had given to her work of 2014, and that nobody had asked what it meant (so far)")]
    public void What_looks_like_it_stays(string line) => Assert.Equal("", Ask.Of(new PageCodeRule(), Run.Text($"{Body}\n{line}\n{Body}"), 1));

    [Theory]
    [InlineData("This is how a script of JavaScript makes an element:")]
    [InlineData("In CSS the height of a slot is set so:")]
    [InlineData("Шаг 2. Откройте исходный код страницы")]
    [InlineData("```")]
    public void An_article_about_code_keeps_it(string talk)
    {
        const string Code = "document.createElement(\"audio\");";
        Assert.Equal("", Ask.Of(new PageCodeRule(), Run.Text($"{Body}\n{talk}\n{Code}"), 2));
        Assert.Equal("Other: all", Ask.Of(new PageCodeRule(), Run.Text($"{Body}\n{Body}\n{Code}"), 2));
    }

    [Theory]
    [InlineData("Write this at the end of the page:\n\n", true)]
    [InlineData("请写在页面末尾：\n", true)]
    [InlineData("Write this:\n$(function() {\n  open(1,\n2);\r\n", true)]
    [InlineData("Write this at the end of the page.\n", false)]
    [InlineData("Write this:\nThe old one.\n$(function() {\n", false)]
    [InlineData("$(function() {\n", false)]
    public void Code_that_a_sentence_announces_is_body(string above, bool stays)
    {
        string text = above + "setTimeout(function() { open(); }, 6000);\n" + Body;
        Assert.Equal(stays, ArticleCleaner.Default.Clean(text).Text.Contains("setTimeout", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void A_few_lines_above_are_looked_at(int lines, bool stays)
    {
        string text = $"{Body}\nWrite this:\n{string.Concat(Enumerable.Repeat("open(1);\n", lines))}document.write(1);";
        var cleaner = new ArticleCleaner(new CleanerOptions { UseScorer = false });
        Assert.Equal(stays, cleaner.Clean(text).Text.Contains("document", StringComparison.Ordinal));
    }

    [Fact]
    public void One_cleaner_tells_articles_about_code_from_others()
    {
        const string Code = "#slot-4 { height: 25px }";
        var cleaner = new ArticleCleaner(new CleanerOptions { UseScorer = false });
        for (int i = 0; i < 3; i++)
        {
            Assert.DoesNotContain(Code, cleaner.Clean($"{Body}\n{Code}\n{Body}").Text);
            Assert.Contains(Code, cleaner.Clean($"In CSS the height of a slot is set so:\n{Code}\n{Body}").Text);
        }
    }

    [Fact]
    public void Code_blocks_of_a_page_stay()
    {
        const string Page = "<article><p>This is the first line of the text, and it is long enough.</p><pre>document.createElement(\"audio\");</pre><p>This is the last line of the text.</p></article>";
        Assert.Contains("createElement", new ArticleCleaner(new CleanerOptions { UseScorer = false }).CleanHtml(Page).Text);
    }
}
