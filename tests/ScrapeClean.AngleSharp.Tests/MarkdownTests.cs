using Markdig;

namespace ScrapeClean.Tests;

public class MarkdownTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    // Rules alone: what the scorer thinks of these scraps is not the point.
    private static readonly ArticleCleaner Cleaner = new(new CleanerOptions { UseScorer = false });

    public static TheoryData<string, string> Written => new()
    {
        { "<h2>Head</h2><p>One</p><p>Two</p>", "## Head\n\nOne\n\nTwo" },
        { "<p>A <b>bold</b> and <em>soft</em> word, and <a href='/x?a=1&amp;b=2'>a link</a>.</p>", "A **bold** and *soft* word, and [a link](/x?a=1&amp;b=2)." },
        { "<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul><p>Text</p>", "- One\n  - Inner\n- Two\n\nText" },
        { "<ol start='3'><li>Three</li><li>Four</li></ol>", "3. Three\n4. Four" },
        { "<ul><li><p>One</p><p>more</p></li></ul>", "- One\n\n  more" },
        { "<blockquote><p>Said</p><p>and done</p></blockquote><p>Text</p>", "> Said\n>\n> and done\n\nText" },
        { "<pre><code class='language-csharp'>if (a)\n    b();</code></pre>", "```csharp\nif (a)\n    b();\n```" },
        { "<pre>a ``` b</pre>", "````\na ``` b\n````" },
        { "<table><tr><th>Name</th><th>Year</th></tr><tr><td>A|da</td><td>1815</td></tr></table>", "| Name | Year |\n| --- | --- |\n| A\\|da | 1815 |" },
        { "<p>Rose is a rose<br>is a rose</p>", "Rose is a rose\\\nis a rose" },
        { "<p>Use <code>a`b</code> here</p>", "Use ``a`b`` here" },
        { "<p># no head</p><p>1. no item</p><p>- no item</p><p>&gt; no quote</p>", "\\# no head\n\n1\\. no item\n\n\\- no item\n\n\\> no quote" },
        { "<p><a href='javascript:alert(1)'>Run this now</a></p>", "Run this now" },
        { "<ul><li>One<ul><li>Inner<blockquote>Said</blockquote></li></ul></li><li>Two</li></ul>", "- One\n  - Inner\n\n> Said\n\n- Two" },
        { "<p>Stop!<a href='/x'>Here</a> or <b>there!</b><a href='/y'>now</a></p>", "Stop\\![Here](/x) or there\\![now](/y)" },
        { "<p><a href='/x'><code>a[0]: b</code></a> and <a href='/y'><code>c[0]</code></a></p>", "[a\\[0\\]: b](/x) and [`c[0]`](/y)" },
        { "<p>Text<img src='x.png' alt='a picture'> goes on</p>", "Text goes on" },
    };

    public static TheoryData<string> Texts => new()
    {
        "<p>*a* _b_ `c` [d](e) ![f](g) &lt;b&gt;h&lt;/b&gt; &amp;amp; ~i~ |j| \\k</p>",
        "<p>+ a</p><p>= b</p><p>--- c</p><p>***</p><p>12) d</p><p>~~~ e</p>",
        "<p>```</p><p>not code</p><p>```</p>",
        "<h1>C # # and ## F#</h1>",
        "<p><b>\"Quoted\"</b>directly <b>a</b><i>b</i><b><i>c</i></b> 2*3*4 snake_case_name</p>",
        "<p><a href='http://a.example/(b)c d\"e'>li[n]k</a> and <a href=' java\nscript:x'>other</a></p>",
        "<ul><li>- dash</li><li>1. one</li><li># hash</li></ul>",
        "<blockquote><pre>x\n> y\n```</pre></blockquote>",
        "<ul><li>item<pre>a\n\nb</pre></li><li>next</li></ul>",
        "<table><tr><td>a|b</td><td><code>c|d</code></td></tr><tr><td>`</td><td>*</td></tr></table>",
        "<p>a<br># b<br>- c</p>",
        "<p><a href='/x'><code>a[0]: b</code></a></p><p><code>c]: d</code> <a href='/y'>[e]: <code>f</code></a></p>",
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_page_is_written_like_this(string html, string markdown) =>
        Assert.Equal(markdown, Cleaner.CleanHtml(html).ToMarkdown());

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markdig_reads_the_same_text_back(string html)
    {
        CleanResult result = Cleaner.CleanHtml(html);
        string back = Markdown.ToPlainText(result.ToMarkdown(), Pipeline);
        Assert.Equal(Words(result.Text), Words(back));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_in_the_text_becomes_markup(string html)
    {
        string written = Markdown.ToHtml(Cleaner.CleanHtml(html).ToMarkdown(new MarkdownOptions { Links = false }), Pipeline);
        Assert.DoesNotContain("<a ", written, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", written, StringComparison.Ordinal);
        Assert.DoesNotContain("script:", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Images_stay_where_they_are_asked_for()
    {
        CleanResult result = Cleaner.CleanHtml("<p>One</p><img src='a b.png' alt='The [bridge]'><p>Two</p>");
        Assert.Equal("One\n\n![The \\[bridge\\]](a%20b.png)\n\nTwo", result.ToMarkdown(new MarkdownOptions { Images = true }));
    }

    [Fact]
    public void Plain_text_is_escaped_line_by_line() =>
        Assert.Equal("\\# One\\\n2\\. \\*two\\*\n\nThree", Cleaner.Clean("# One\n2. *two*\n\n\nThree\n").ToMarkdown());

    private static string Words(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace("-", "", StringComparison.Ordinal);
}
