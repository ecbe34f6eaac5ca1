using ScrapeClean.Languages;
using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>What rules see of a line.</summary>
public class LineContextTests
{
    [Theory]
    [InlineData("The old bridge", 3, 3, 0, 1)]
    [InlineData("Bridge 12 of 40", 4, 2, 2, 1)]
    [InlineData("桥", 1, 1, 0, 0)]
    [InlineData("大桥", 1, 1, 0, 0)]
    [InlineData("新大桥", 2, 2, 0, 0)]
    [InlineData("新大桥 AFP 12", 4, 3, 1, 1)]
    [InlineData("— / —", 0, 0, 0, 0)]
    public void Words_are_counted_and_signs_of_writing_without_spaces_by_twos(string text, int words, int letterWords, int numbers, int capitals)
    {
        LineContext line = Of(text);
        Assert.Equal((words, letterWords, numbers, capitals), (line.Words, line.LetterWords, line.Numbers, line.Capitals));
    }

    [Theory]
    [InlineData("The bridge.", 1)]
    [InlineData("Bridge 12 )", 1)]
    [InlineData("( .", 0)]
    [InlineData("12", 0)]
    public void The_last_word_is_known(string text, int expected) => Assert.Equal(expected, Of(text).LastWord);

    [Theory]
    [InlineData("The bridge", "None")]
    [InlineData("© Doe", "Credit")]
    [InlineData("ⓒ Doe", "Credit")]
    [InlineData("℗ Doe", "Credit")]
    [InlineData("#doe", "Hash")]
    [InlineData("＃doe", "Hash")]
    [InlineData("﹟doe", "Hash")]
    [InlineData("> doe", "Stroke")]
    [InlineData("› doe", "Stroke")]
    [InlineData("→ doe", "Stroke")]
    [InlineData("▸ doe", "Stroke")]
    [InlineData("» doe", "Stroke")]
    [InlineData("| doe", "Stroke")]
    [InlineData("· doe", "Stroke")]
    [InlineData("• doe", "Stroke")]
    [InlineData("/ doe", "Stroke")]
    [InlineData("، doe", "Stroke")]
    [InlineData("- doe", "None")]
    [InlineData("doe 12", "Number")]
    [InlineData("мост", "OtherScript")]
    [InlineData("ɏ", "None")]
    [InlineData("ɐ", "OtherScript")]
    [InlineData("AFP", "Agency")]
    [InlineData("AFP and AFP, 12 # 13 #", "Agency, Number, Hash")]
    public void Signs_say_which_rules_to_ask(string text, string expected) => Assert.Equal(expected, Of(text, bullets: false).Signs.ToString());

    [Theory]
    [InlineData("The bridge is open.", true)]
    [InlineData("The bridge is open!", true)]
    [InlineData("大桥开了。", true)]
    [InlineData("\"The bridge is open.\"", true)]
    [InlineData("(The bridge is open.)", true)]
    [InlineData("[The bridge is open.]", true)]
    [InlineData("\"Is the bridge open?\"'", true)]
    [InlineData("(The bridge is open.) –", false)]
    [InlineData("The bridge (open)", false)]
    [InlineData("The bridge is open:", false)]
    [InlineData("The bridge is open", false)]
    [InlineData(".", true)]
    [InlineData("\"", false)]
    public void A_sentence_ends_before_quotation_marks_and_brackets(string text, bool expected) => Assert.Equal(expected, Of(text).EndsSentence);

    [Fact]
    public void Classes_of_all_words_are_known_however_often_they_come()
    {
        LineContext line = Of("AFP in May and AFP");
        Assert.Equal(1UL, line.Classes >> WordClass.Agency & 1);
        Assert.Equal(1UL, line.Classes >> WordClass.Month & 1);
        Assert.Equal(0UL, line.Classes >> WordClass.Network & 1);
    }

    private static LineContext Of(string text, bool bullets = true)
    {
        DocumentContext document = Run.Text(text);
        int start = bullets ? document.Blocks[0].Start : 0;
        int count = Tokenizer.Tokenize(text.AsSpan(start), document.Tokens, out _);
        return new LineContext(document, 0, text.AsSpan(start), document.Tokens.AsSpan(0, count));
    }
}
