using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>The rules in the order they are asked. The first that is sure of a block decides it; a weak word stands until a stronger one comes.</summary>
internal sealed class RuleSet
{
    /// <summary>Blocks longer than this, in UTF-16 units, are body to the rules but for what stands inside them.</summary>
    public const int LongBlock = 280;

    /// <summary>Shorter lines are read whole: that costs no more than to find out that they need not be.</summary>
    private const int WorthCounting = 100;

    private static readonly Rule[] Rules =
    [
        new PhraseRule(),
        new CreditSignRule(),
        new AgencyRule(),
        new TimestampRule(),
        new HashtagRule(),
        new AddressRule(),
        new LabelRowRule(),
        new GluedLabelsRule(),
        new TrailRule(),
        new CounterRule(),
        new ForeignScriptRule(),
        new PromptRule(),
    ];

    private static readonly LineSigns[] Signs = SignsOf(Rules);

    private static readonly InlineRule[] InlineRules =
    [
        new PageCodeRule(),
        new MarkupDebrisRule(),
        new TailCreditRule(),
        new InlinePhraseRule(),
        new HeadCreditRule(),
    ];

    private static readonly InlineSigns[] SignsInside = SignsOf(InlineRules);

    /// <summary>Asks the rules of every block of the document.</summary>
    public static void Decide(DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length; i++)
        {
            document.Step(i);
            verdicts[i] = Decide(document, i, document.Blocks[i]);
        }
        if (!document.HasDecided)
            return;
        foreach ((int block, Verdict verdict) in document.Decided)
            verdicts[block] = verdict;
    }

    private static Verdict Decide(DocumentContext document, int index, in Block block)
    {
        if (block.Length > WordingCache.MaxLength)
            return DecideAnew(document, index, block);
        ReadOnlySpan<char> text = block.Of(document.Text);
        int language = document.LanguageNumber;
        if (document.Wording.TryGet(text, language, out Verdict verdict, out int place))
            return verdict;
        document.LookedAround = false;
        verdict = DecideAnew(document, index, block);
        // A cut has its place in this text.
        if (!document.LookedAround && !verdict.IsCut)
            document.Wording.Add(text, language, place, verdict);
        return verdict;
    }

    private static Verdict DecideAnew(DocumentContext document, int index, in Block block)
    {
        document.Matcher.Begin(block.Length);
        ReadOnlySpan<char> wording = LinkTarget.Without(block.Of(document.Text));
        Verdict verdict = wording.Length <= LongBlock ? Read(document, index, wording) : default;
        return verdict.Label is Label.None or Label.Weak && DecideInside(document, block) is { Label: not Label.None } inside ? inside : verdict;
    }

    private static Verdict Read(DocumentContext document, int index, ReadOnlySpan<char> text)
    {
        if (text.Length >= WorthCounting && IsTooLong(document.Book, text))
            return default;
        int count = Tokenizer.Tokenize(text, document.Tokens, out bool complete);
        if (!complete || count == 0)
            return default;
        var line = new LineContext(document, index, text, document.Tokens.AsSpan(0, count));
        LineSigns signs = line.Signs | LineSigns.Wording;
        Verdict weak = default;
        for (int i = 0; i < Rules.Length; i++)
        {
            if ((Signs[i] & signs) == 0)
                continue;
            Verdict verdict = Rules[i].Decide(line);
            if (verdict.Label is Label.Keep or Label.Remove)
                return verdict;
            if (verdict.Label == Label.Weak && weak.Label == Label.None)
                weak = verdict;
        }
        return weak;
    }

    private static InlineSigns[] SignsOf(InlineRule[] rules)
    {
        var signs = new InlineSigns[rules.Length];
        for (int i = 0; i < signs.Length; i++)
            signs[i] = rules[i].Signs;
        return signs;
    }

    private static LineSigns[] SignsOf(Rule[] rules)
    {
        var signs = new LineSigns[rules.Length];
        for (int i = 0; i < rules.Length; i++)
            signs[i] = rules[i].Signs;
        return signs;
    }

    // A line of more words than any rule looks at, but for phrases that it may start with, and it starts with none.
    private static bool IsTooLong(PhraseBook book, ReadOnlySpan<char> text)
    {
        int mostWords = Math.Max(Math.Max(CreditSignRule.MaxCaptionWords, book.MostWordsInside), book.Root(PhraseBook.StartRoot).MaxWords);
        return Tokenizer.TryFirstWord(text, out Token first) && first.Start == 0 && first.Kind == TokenKind.Word
            && book.Facts(first) is var facts && facts.Behind(PhraseBook.StartRoot) < 0
            && book.Root(PhraseBook.StartRoot).ToTry(PhraseBook.StartRoot, first, facts, follows: 0, numbers: true) == 0
            && CharMasks.CountWordStarts(text) > mostWords;
    }

    private static Verdict DecideInside(DocumentContext document, in Block block)
    {
        InlineSigns signs = SignsOf(document, block);
        if (signs == InlineSigns.None)
            return default;
        for (int i = 0; i < InlineRules.Length; i++)
        {
            if ((SignsInside[i] & signs) == 0)
                continue;
            Verdict verdict = InlineRules[i].Decide(document, block);
            if (verdict.Label != Label.None)
                return verdict;
        }
        return default;
    }

    private static InlineSigns SignsOf(DocumentContext document, in Block block)
    {
        TextMarks marks = document.Marks;
        int tail = InlinePhraseRule.TailStart(block);
        char first = document.Text[block.Start], last = document.Text[block.End - 1];
        bool ends = marks.NextEnd(tail, block.End - 1) >= 0;
        return (document.HasAttributes ? InlineSigns.Attributes : InlineSigns.None)
            | (PageCodeRule.Closes(last) ? InlineSigns.Code : InlineSigns.None)
            | (TailCreditRule.ClosedBy(document.Text[block.Start..block.End]) ? InlineSigns.Bracket : InlineSigns.None)
            | (ends && !SentenceMarks.Ends(last) ? InlineSigns.OpenEnd : InlineSigns.None)
            | (ends || InlinePhraseRule.HasNoStops(first) || marks.NextGlue(tail, block.End) >= 0 ? InlineSigns.Border : InlineSigns.None)
            | (HeadCreditRule.Opens(first) ? InlineSigns.Credit : InlineSigns.None);
    }
}
