using ScrapeClean.Decisions;
using ScrapeClean.Output;
using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Output;

/// <summary>Which characters go with the lines that go. In the texts "/" is a line break, and lines that begin with "x" go.</summary>
public class TextComposerTests
{
    [Theory]
    [InlineData("a/x/b", "a/b", "x/")]
    [InlineData("x/a", "a", "x/")]
    [InlineData("a/x", "a/", "x")]
    [InlineData("a/x/", "a/", "x/")]
    [InlineData("x", "", "x")]
    [InlineData("/x/", "", "/x/")]
    [InlineData("a/b", "a/b", "")]
    [InlineData("", "", "")]
    [InlineData("a/x1/x2/b", "a/b", "x1/,x2/")]
    [InlineData("a/x1/b/x2/c", "a/b/c", "x1/,x2/")]
    [InlineData("/a/x/b/", "/a/b/", "x/")]
    // Of the runs of blank lines around those that go the longest stays, the first of equals.
    [InlineData("a//x/b", "a//b", "x/")]
    [InlineData("a/x//b", "a//b", "x/")]
    [InlineData("a//x//b", "a//b", "x//")]
    [InlineData("a/x1///x2//b", "a///b", "x1/,x2//")]
    [InlineData("a//x///b", "a///b", "/x/")]
    [InlineData("a///b//x/c", "a///b//c", "x/")]
    [InlineData("a///x1//x2/b", "a///b", "x1//,x2/")]
    [InlineData("a//x1/x2///b", "a///b", "/x1/,x2/")]
    [InlineData("a//x1//x2//b", "a//b", "x1//,x2//")]
    [InlineData("a/x1//x2///x3//b", "a///b", "x1/,/x2/,x3//")]
    // At either end none does.
    [InlineData("//x//a", "a", "//x//")]
    [InlineData("a//x//", "a/", "/x//")]
    [InlineData("/x1//x2//a", "a", "/x1//,x2//")]
    [InlineData("a//x1//x2//", "a/", "/x1//,x2//")]
    [InlineData("a/ x/b", "a/b", " x/")]
    public void Blank_lines_go_with_the_lines_that_go(string text, string kept, string removed)
    {
        DocumentContext document = Decided(text);
        string source = document.Text.ToString();
        Removal[] removals = TextComposer.Removals(document, source);
        Assert.Equal(kept, Slashed(TextComposer.Compose(source, removals)));
        Assert.Equal(removed, string.Join(',', removals.Select(r => Slashed(r.Text))));
        Assert.Equal(TextComposer.Count(document), removals.Length);
        var output = new StringWriter();
        TextComposer.Write(source, removals, new WriterSink(output));
        Assert.Equal(kept, Slashed(output.ToString()));
    }

    [Fact]
    public void Parts_of_lines_go_alone()
    {
        DocumentContext document = Decided("abcde/x/fghij");
        document.Verdicts[0] = Verdict.Cut(FurnitureKind.RelatedLink, "inline", 0.9f, 3, 5);
        document.Verdicts[2] = Verdict.Cut(FurnitureKind.Byline, "tail", 0.8f, 8, 10);
        Removal[] removals = TextComposer.Removals(document, document.Text.ToString());
        Assert.Equal("abc/hij", Slashed(TextComposer.Compose(document.Text.ToString(), removals)));
        Assert.Equal([(FurnitureKind.RelatedLink, "inline", 0.9f, 3, 2), (FurnitureKind.Other, "x", 1f, 6, 2), (FurnitureKind.Byline, "tail", 0.8f, 8, 2)],
            removals.Select(r => (r.Kind, r.Rule, r.Confidence, r.Start, r.Length)));
    }

    [Fact]
    public void A_text_that_nothing_goes_from_is_the_same_string()
    {
        string text = "a\nb" + '\n';
        Assert.Same(text, TextComposer.Compose(text, TextComposer.Removals(Run.Text(text), text)));
        Assert.Same("", TextComposer.Compose("x", TextComposer.Removals(Decided("x"), "x")));
    }

    private static DocumentContext Decided(string text)
    {
        DocumentContext document = Run.Text(text.Replace('/', '\n'));
        for (int i = 0; i < document.Blocks.Count; i++)
            document.Verdicts[i] = document.Text[document.Blocks[i].Start] == 'x' ? Verdict.Remove(FurnitureKind.Other, "x", 1) : default;
        return document;
    }

    private static string Slashed(string text) => text.Replace('\n', '/');
}
