using ScrapeClean.Rules;

namespace ScrapeClean.Tests.Rules;

/// <summary>What is left of a torn tag.</summary>
public class MarkupDebrisRuleTests
{
    [Theory]
    [InlineData("class")]
    [InlineData("style")]
    [InlineData("href")]
    [InlineData("src")]
    [InlineData("srcset")]
    [InlineData("sizes")]
    [InlineData("width")]
    [InlineData("height")]
    [InlineData("frameborder")]
    [InlineData("scrolling")]
    [InlineData("allow")]
    [InlineData("allowfullscreen")]
    [InlineData("target")]
    [InlineData("rel")]
    [InlineData("alt")]
    [InlineData("title")]
    [InlineData("loading")]
    [InlineData("border")]
    [InlineData("align")]
    [InlineData("itemprop")]
    [InlineData("onclick")]
    [InlineData("data-id_2")]
    [InlineData("aria-label")]
    public void Attributes_of_pages_are_debris(string name) => Assert.Equal($"Other: {name}=\"x\">", Ask.Of(new MarkupDebrisRule(), $"The council met. {name}=\"x\"> It was late."));

    [Theory]
    [InlineData("The council met. value=\"x\"> It was late.", "")]
    [InlineData("The council met. =\"x\"> It was late.", "")]
    [InlineData("=\"x\"> It was late.", "")]
    [InlineData("The council met. class=\"x\" It was late.", "")]
    [InlineData("The council met. class='x'> It was late.", "")]
    [InlineData("class=\"x\"> It was late.", "Other:class=\"x\">")]
    [InlineData("The council met.\" class=\"x\" src=\"y\"> It was late.", "Other:\" class=\"x\" src=\"y\">")]
    [InlineData("\" class=\"x\">", "Other: all")]
    [InlineData("The <b>council</b> met. class=\"x\"> It was late.", "Other: class=\"x\">")]
    [InlineData("The council met. <a class=\"x\"> It was late.", "")]
    [InlineData("The council met. class=\"x<y\"> It was late.", "")]
    public void A_whole_tag_is_left_alone(string text, string expected) => Assert.Equal(expected, Ask.Of(new MarkupDebrisRule(), text));

    [Theory]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void Debris_is_short(int length, bool goes)
    {
        string debris = $" class=\"{new string('x', length - 3)}\">";
        Assert.Equal(goes ? $"Other:{debris}" : "", Ask.Of(new MarkupDebrisRule(), $"The council met.{debris} It was late."));
    }
}
