using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>The rules in the order they are asked. The first that is sure of a block decides it; a weak word stands until a stronger one comes.</summary>
internal sealed class RuleSet
{
    /// <summary>Blocks longer than this, in UTF-16 units, are body to the rules but for what stands inside them.</summary>
    public const int LongBlock = 280;

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
            Blocks.Block block = document.Blocks[i];
            document.Matcher.Begin(block.Length);
            Verdict verdict = block.Length <= LongBlock ? DecideShort(document, i, block) : default;
            if (verdict.Label is Label.None or Label.Weak && DecideInside(document, block) is { Label: not Label.None } inside)
                verdict = inside;
            verdicts[i] = verdict;
        }
        foreach ((int block, Verdict verdict) in document.Decided)
            verdicts[block] = verdict;
    }

    private static Verdict DecideShort(DocumentContext document, int index, Blocks.Block block)
    {
        ReadOnlySpan<char> text = block.Of(document.Text);
        int count = Tokenizer.Tokenize(text, document.Tokens, out bool complete);
        if (!complete || count == 0)
            return default;
        var line = new LineContext(document, index, text, document.Tokens.AsSpan(0, count));
        Verdict weak = default;
        foreach (Rule rule in Rules)
        {
            Verdict verdict = rule.Decide(line);
            if (verdict.Label is Label.Keep or Label.Remove)
                return verdict;
            if (verdict.Label == Label.Weak && weak.Label == Label.None)
                weak = verdict;
        }
        return weak;
    }

    private static Verdict DecideInside(DocumentContext document, Blocks.Block block)
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
