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
        new TrailRule(),
        new CounterRule(),
        new ForeignScriptRule(),
    ];

    private static readonly LineSigns[] Signs = [.. Rules.Select(r => r.Signs)];

    private static readonly InlineRule[] InlineRules =
    [
        new MarkupDebrisRule(),
        new TailCreditRule(),
        new InlinePhraseRule(),
        new HeadCreditRule(),
    ];

    /// <summary>Asks the rules of every block of the document.</summary>
    public static void Decide(DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length; i++)
        {
            document.Step(i);
            Block block = document.Blocks[i];
            document.Matcher.Begin(block.Length);
            Verdict verdict = block.Length <= LongBlock ? DecideShort(document, i, block) : default;
            if (verdict.Label is Label.None or Label.Weak && DecideInside(document, block) is { Label: not Label.None } inside)
                verdict = inside;
            verdicts[i] = verdict;
        }
        foreach ((int block, Verdict verdict) in document.Decided)
            verdicts[block] = verdict;
    }

    private static Verdict DecideShort(DocumentContext document, int index, Block block)
    {
        ReadOnlySpan<char> text = block.Of(document.Text);
        if (text.Length <= WordingCache.MaxLength && document.LanguageNumber is >= 0 and var language)
        {
            if (!document.Wording.TryGet(text, language, out Verdict known, out int place))
            {
                known = Read(document, index, text, out bool byWording);
                // A cut has its place in this text.
                if (byWording && !known.IsCut)
                    document.Wording.Add(text, language, place, known);
            }
            return known;
        }
        return text.Length >= WorthCounting && IsTooLong(document.Book, text) ? default : Read(document, index, text, out _);
    }

    /// <param name="document">The document.</param>
    /// <param name="index">Number of the block.</param>
    /// <param name="text">The block.</param>
    /// <param name="byWording">Whether the answer goes by the block's words alone, not by what is around it.</param>
    private static Verdict Read(DocumentContext document, int index, ReadOnlySpan<char> text, out bool byWording)
    {
        byWording = false;
        int count = Tokenizer.Tokenize(text, document.Tokens, out bool complete);
        if (!complete || count == 0)
            return default;
        var line = new LineContext(document, index, text, document.Tokens.AsSpan(0, count));
        LineSigns signs = line.Signs | LineSigns.Wording;
        byWording = signs == LineSigns.Wording;
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

    // A line of more words than any rule looks at, but for phrases that it may start with, and it starts with none.
    private static bool IsTooLong(PhraseBook book, ReadOnlySpan<char> text)
    {
        int mostWords = Math.Max(Math.Max(CreditSignRule.MaxCaptionWords, PhraseRule.MaxWordsInside), book.Root(PhraseBook.StartRoot).MaxWords);
        return Tokenizer.TryFirstWord(text, out Token first) && first.Start == 0 && first.Kind == TokenKind.Word
            && book.Facts(first) is var facts && facts.Behind(PhraseBook.StartRoot) < 0
            && book.Root(PhraseBook.StartRoot).ToTry(PhraseBook.StartRoot, first, facts, follows: 0, numbers: true) == 0
            && CharMasks.CountWordStarts(text) > mostWords;
    }

    private static Verdict DecideInside(DocumentContext document, Block block)
    {
        foreach (InlineRule rule in InlineRules)
        {
            Verdict verdict = rule.Decide(document, block);
            if (verdict.Label != Label.None)
                return verdict;
        }
        return default;
    }
}
