using ScrapeClean.Blocks;
using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Blocks;

/// <summary>How a text is cut into lines.</summary>
public class LineSplitterTests
{
    [Theory]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\r\nb", "a|b")]
    [InlineData("a\rb", "a|b")]
    [InlineData("a\n\rb", "a|+1 b")]
    [InlineData("a\r\r\nb", "a|+1 b")]
    [InlineData("a\vb\fc", "a|b|c")]
    [InlineData("a\u0085b\u2028c\u2029d", "a|b|c|d")]
    [InlineData("a\r", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a", "a")]
    [InlineData("\na", "+1 a")]
    [InlineData("a\n\n \u200B\n\tb\n\n\n", "a|+2 b|+2")]
    [InlineData("a\nb\n\n", "a|b|+1")]
    [InlineData(" \n", "+1")]
    [InlineData("", "")]
    [InlineData("  a b \t", "a b")]
    [InlineData("\u200Ea\u0301\u200F", "a\u0301")]
    [InlineData("a\u20DD ", "a\u20DD")]
    [InlineData(" \u20DD", "+1")]
    public void A_line_is_what_stands_between_breaks_and_blanks(string text, string expected)
    {
        BlockList blocks = Split(text);
        var lines = blocks.Items.ToArray().Select(b => (b.BlankBefore > 0 ? $"+{b.BlankBefore} " : "") + b.Of(text).ToString()).ToList();
        if (blocks.BlankAfter > 0)
            lines.Add($"+{blocks.BlankAfter}");
        Assert.Equal(expected, string.Join('|', lines));
    }

    [Fact]
    public void A_line_knows_where_it_begins_and_where_the_next_one_does()
    {
        BlockList blocks = Split("\n - a\r\n\r\nb");
        Assert.Equal([(1, 4, 5, 7, BlockKind.ListItem), (9, 9, 10, 10, BlockKind.Line)], blocks.Items.ToArray().Select(b => (b.LineStart, b.Start, b.End, b.LineEnd, b.Kind)));
    }

    public static TheoryData<char> Bullets => [.. "•‣◦▪▫●○■□–—-*·⁃➤►▶»"];

    [Theory]
    [MemberData(nameof(Bullets))]
    public void A_sign_before_a_blank_makes_an_item(char bullet)
    {
        Assert.Equal(("item", BlockKind.ListItem), First($"{bullet}\t item"));
        Assert.Equal(($"{bullet}item", BlockKind.Line), First($"{bullet}item"));
        Assert.Equal(($"{bullet}", BlockKind.Line), First($" {bullet} "));
        Assert.Equal(($"{bullet} i", BlockKind.ListItem), First($"{bullet} {bullet} i"));
    }

    [Theory]
    [InlineData("+ item")]
    [InlineData("1 item")]
    [InlineData("a item")]
    [InlineData("§ item")]
    public void Other_signs_do_not(string text) => Assert.Equal((text, BlockKind.Line), First(text));

    [Fact]
    public void There_may_be_as_many_lines_as_are_allowed()
    {
        const string Text = "a\nb\n\nc";
        Assert.Equal(3, Split(Text, maxBlocks: 3).Count);
        Assert.Throws<TooManyBlocksException>(() => Split(Text, maxBlocks: 2));
    }

    [Fact]
    public void Who_gave_up_is_heard()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Split("a", cancellation: source.Token));
        Assert.Equal(0, Split("\n\n", cancellation: source.Token).Count);
    }

    [Fact]
    public void What_was_in_the_list_before_is_gone()
    {
        var blocks = new BlockList();
        LineSplitter.Split("a\nb\n\n", blocks);
        LineSplitter.Split("c", blocks);
        Assert.Equal((1, 0), (blocks.Count, blocks.BlankAfter));
    }

    private static (string Text, BlockKind Kind) First(string text)
    {
        DocumentContext document = Run.Text(text);
        return (document.Blocks[0].Of(text).ToString(), document.Blocks[0].Kind);
    }

    private static BlockList Split(string text, int maxBlocks = int.MaxValue, CancellationToken cancellation = default)
    {
        var marks = new TextMarks();
        marks.Read(text);
        var blocks = new BlockList();
        LineSplitter.Split(text, marks, blocks, maxBlocks, cancellation);
        return blocks;
    }
}
