using ScrapeClean.Blocks;
using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Pointers between the sentences of a long line.</summary>
public class InlineSpanTests
{
    private const string Body = "The council met on Tuesday to discuss the bridge, and the mayor spoke for an hour.";

    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and for an
        [RelatedLink]
        > Read also :
        >4 More on
        > 阅读 :
        """)).With(LanguagePack.Parse("""
        language: fr
        name: French
        scripts: Latin
        stopwords: le la des et
        [RelatedLink]
        > Lire aussi :
        """));

    [Fact]
    public void What_closes_a_quotation_is_part_of_it()
    {
        string text = $"«{Body} Read also: Harbour plans»";
        Assert.False(InlineSpan.TryRead(Begun(text), 0, Body.Length + 2, text.Length, out _));
        // What was opened on the line above is another's.
        Assert.True(InlineSpan.TryRead(Begun(text), 1, Body.Length + 2, text.Length, out _));
    }

    [Theory]
    [InlineData("Read also: Harbour plans revealed. Nobody knew.", "Read also: Harbour plans revealed.")]
    [InlineData("» Read also: Harbour plans revealed! Nobody knew.", "» Read also: Harbour plans revealed!")]
    [InlineData("Read also: News on example.org today. Nobody knew.", "Read also: News on example.org today.")]
    [InlineData("Read also: 大桥费用增加。市长讲话", "Read also: 大桥费用增加。")]
    [InlineData("Read also: Harbour plans revealed  Nobody knew.", "Read also: Harbour plans revealed")]
    [InlineData("Read also: Harbour plans revealed \u00A0Nobody knew.", "Read also: Harbour plans revealed")]
    [InlineData("Read also:  Harbour plans revealed. Nobody knew.", "Read also:  Harbour plans revealed.")]
    [InlineData("Read also: Harbour plans revealed The mayor knew.", "Read also: Harbour plans revealed")]
    [InlineData("Read also: Harbour plans of the mayor. Nobody knew.", "Read also: Harbour plans of the mayor.")]
    [InlineData("Read also: Harbour plans revealed Nobody knew.", "Read also: Harbour plans revealed Nobody knew.")]
    [InlineData("Read also: The harbour plans. Nobody knew.", "Read also: The harbour plans.")]
    [InlineData("Read also: Harbour plans revealed", "Read also: Harbour plans revealed")]
    [InlineData("Read also: Harbour, plans - revealed", "Read also: Harbour, plans - revealed")]
    [InlineData("More on one two three four. Nobody knew.", "More on one two three four.")]
    [InlineData("More on one, two, three, four. Nobody knew.", "More on one, two, three, four.")]
    [InlineData("More on one two three four five. Nobody knew.", "")]
    [InlineData("X1y knew it. Nobody knew.", "")]
    [InlineData("Read on: Harbour plans revealed. Nobody knew.", "")]
    [InlineData("Or read also: Harbour plans revealed. Nobody knew.", "")]
    [InlineData("Lire aussi : Le port. Nobody knew.", "")]
    [InlineData("...", "")]
    public void A_pointer_ends_with_its_sentence_a_gap_or_a_small_word_with_a_capital(string tail, string expected) => Assert.Equal(expected, Read(tail));

    [Theory]
    [InlineData(14, ". Nobody knew.", true)]
    [InlineData(15, ". Nobody knew.", false)]
    [InlineData(24, "  Nobody knew.", true)]
    [InlineData(25, "  Nobody knew.", false)]
    public void The_sentence_of_a_pointer_is_short(int words, string behind, bool goes)
    {
        string pointer = $"Read also: {string.Join(' ', Enumerable.Repeat("pier", words))}";
        Assert.Equal(goes ? pointer + behind[..1].Trim() : "", Read(pointer + behind));
    }

    [Theory]
    [InlineData(320, true)]
    [InlineData(321, false)]
    public void So_is_a_pointer_that_nothing_ends(int length, bool goes)
    {
        string pointer = "Read also: Harb" + new string('o', length - 17) + "ur";
        Assert.Equal(goes ? pointer : "", Read(pointer));
    }

    [Fact]
    public void What_follows_it_may_be_long() => Assert.Equal("Read also: Harbour plans.", Read($"Read also: Harbour plans. Nobody kn{new string('o', 400)}w."));

    [Fact]
    public void Small_words_are_those_of_the_texts_language()
    {
        const string French = "Le conseil a parlé du pont et la maire des travaux de la ville.";
        string text = $"{French} Lire aussi : Port en travaux Le maire savait.";
        Assert.True(InlineSpan.TryRead(Begun(text), 0, French.Length + 1, text.Length, out InlineSpan span));
        Assert.Equal("Lire aussi : Port en travaux", text[span.Start..span.End]);
    }

    [Fact]
    public void A_full_stop_where_the_look_ahead_ends_may_stand_inside_a_number()
    {
        string pointer = "Read also: Harb" + new string('o', 304) + ".";
        Assert.Equal(320, pointer.Length);
        Assert.Equal(pointer, Read(pointer));
        Assert.Equal("", Read(pointer + "5 metres"));
    }

    [Theory]
    [InlineData("MAYOR OF VALMER FACES QUESTIONS  Nobody knew.", "MAYOR OF VALMER FACES QUESTIONS")]
    [InlineData("МЭР ВАЛЬМЕРА ОТВЕЧАЕТ НА ВОПРОСЫ  Никто не знал.", "МЭР ВАЛЬМЕРА ОТВЕЧАЕТ НА ВОПРОСЫ")]
    [InlineData("MAYOR OF VALMER FACES QUESTIONS Nobody knew.", "")]
    [InlineData("MAYOR OF VALMER FACES QUESTIONS!  Nobody knew.", "")]
    [InlineData("MAYOR OF VALMER FACES QUESTIONS", "")]
    [InlineData("MAYOR OF VALMER QUESTIONED  Nobody knew.", "")]
    [InlineData("MAYOR OF VALMER FACES US  Nobody knew.", "MAYOR OF VALMER FACES US")]
    [InlineData("MAYOR OF VALMER FACE US  Nobody knew.", "")]
    [InlineData("MAYOR, OF, VALMER QUESTIONED  Nobody knew.", "")]
    [InlineData("» READ ALSO: MAYOR OF VALMER FACES  Nobody knew.", "» READ ALSO: MAYOR")]
    [InlineData("MAYOR OF VALMER, 62, FACES US  Nobody knew.", "MAYOR OF VALMER, 62, FACES US")]
    [InlineData("MAYOR OF VALMER FACES \"US\"  Nobody knew.", "MAYOR OF VALMER FACES \"US\"")]
    [InlineData("MAYOR OF VALMER FACES \"US\"'  Nobody knew.", "MAYOR OF VALMER FACES \"US\"'")]
    [InlineData("MAYOR OF VALMER FACES US  \"Nobody knew.", "MAYOR OF VALMER FACES US")]
    [InlineData("MAYOR OF VALMER FACES US ALL  A student knew.", "MAYOR OF VALMER FACES US ALL")]
    [InlineData("MAYOR OF VALMER FACES US A  student knew.", "")]
    [InlineData("MAYOR OF VALMER QUESTIONED  A student knew.", "")]
    [InlineData("MAYOR OF VALMER FACES PLAN B  - nobody knew.", "MAYOR OF VALMER FACES PLAN B")]
    [InlineData("Mayor OF VALMER FACES ALL QUESTIONS  Nobody knew.", "")]
    [InlineData("\"MAYOR OF VALMER FACES QUESTIONS  Nobody knew.", "")]
    [InlineData("MAYOR of VALMER FACES QUESTIONS  Nobody knew.", "")]
    [InlineData("MAYOR ªOF VALMER FACES QUESTIONS  Nobody knew.", "")]
    [InlineData("READ ALSO: MAYOR OF VALMER FACES  Nobody knew.", "READ ALSO: MAYOR OF VALMER FACES")]
    [InlineData("READ ALSO: MAYOR OF VALMER FACES US Nobody knew.", "READ ALSO: MAYOR")]
    public void A_title_in_capitals_ends_before_a_gap(string tail, string expected) => Assert.Equal(expected, Read(tail));

    [Fact]
    public void What_is_shouted_says_so_and_what_is_worded_too()
    {
        Assert.Equal("shouted-title", RuleOf("MAYOR OF VALMER FACES QUESTIONS  Nobody knew."));
        Assert.Equal("phrase:en", RuleOf("READ ALSO: MAYOR OF VALMER FACES  Nobody knew."));
    }

    [Theory]
    [InlineData("B. Read also: Harbour plans. B", "B.|[Read also: Harbour plans.]|B")]
    [InlineData("B. Read also: Harbour plans.", "B.|[Read also: Harbour plans.]")]
    [InlineData("B.\" Read also: Harbour plans.  B. Read also: The pier. B", "B.\"|[Read also: Harbour plans.]|B.|[Read also: The pier.]|B")]
    [InlineData("B said: Read also: Harbour plans. B", "B said: Read also: Harbour plans. B")]
    [InlineData("B. : Read also: Harbour plans. B", "B.|[: Read also: Harbour plans.]|B")]
    [InlineData("B. Harbour plans. B", "B. Harbour plans. B")]
    [InlineData("B. Read also: Harbour plans.\u0301 B", "B.|[Read also: Harbour plans.\u0301]|B")]
    public void A_long_line_is_cut_around_its_pointers(string line, string expected)
    {
        // "B" stands for a body of more than the least length.
        string body = string.Concat(Enumerable.Repeat(Body + " ", 7)).TrimEnd('.', ' ');
        DocumentContext document = Run.Text($"First line\n\n  {line.Replace("B", body, StringComparison.Ordinal)} \nLast line\n\n", Packs);
        InlineSplitter.Split(document);
        Block[] blocks = document.Blocks.Items.ToArray();
        var pieces = blocks[1..^1].Select((b, i) => document.Decided.Any(d => d.Block == i + 1) ? $"[{b.Of(document.Text)}]" : b.Of(document.Text).ToString());
        Assert.Equal(expected, string.Join('|', pieces).Replace(body, "B", StringComparison.Ordinal));
        // The pieces have the whole line between them, and no blank line but the one above the first.
        Assert.Equal([11, .. blocks[1..^1].Select(b => b.LineEnd)], blocks[1..].Select((b, i) => i == 0 ? b.LineStart - 1 : b.LineStart));
        Assert.Equal([0, 1, .. blocks[2..].Select(_ => 0)], blocks.Select(b => b.BlankBefore));
        Assert.Equal(1, document.Blocks.BlankAfter);
    }

    [Fact]
    public void A_document_is_cut_anew_each_time()
    {
        string line = string.Concat(Enumerable.Repeat(Body + " ", 7)) + "Read also: Harbour plans.";
        var document = new DocumentContext();
        for (int i = 0; i < 3; i++)
        {
            document.Begin(line, Packs.Book, language: null);
            LineSplitter.Split(line, document.Blocks);
            InlineSplitter.Split(document);
            Assert.Equal(2, document.Blocks.Count);
        }
        document.Cancellation = new CancellationToken(canceled: true);
        document.Begin(line, Packs.Book, language: null);
        LineSplitter.Split(line, document.Blocks);
        Assert.Throws<OperationCanceledException>(() => InlineSplitter.Split(document));
    }

    [Theory]
    [InlineData(500, 'o', 1)]
    [InlineData(501, 'o', 2)]
    [InlineData(250, '桥', 1)]
    [InlineData(251, '桥', 2)]
    public void Shorter_lines_are_paragraphs(int length, char letter, int blocks)
    {
        string line = new string(letter, length - 21) + ". Read also: The pier";
        DocumentContext document = Run.Text(line, Packs);
        InlineSplitter.Split(document);
        Assert.Equal(blocks, document.Blocks.Count);
    }

    private static string Read(string tail)
    {
        string text = $"{Body} {tail}";
        if (!InlineSpan.TryRead(Begun(text), 0, Body.Length + 1, text.Length, out InlineSpan span))
            return "";
        Assert.Equal(Body.Length + 1, span.Start);
        return text[span.Start..span.End];
    }

    private static string RuleOf(string tail)
    {
        string text = $"{Body} {tail}";
        Assert.True(InlineSpan.TryRead(Begun(text), 0, Body.Length + 1, text.Length, out InlineSpan span));
        return span.Rule;
    }

    private static DocumentContext Begun(string text)
    {
        DocumentContext document = Run.Text(text, Packs);
        document.Matcher.Begin(text.Length);
        return document;
    }
}
