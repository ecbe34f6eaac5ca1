using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A credit glued to the first sentence of a paragraph: "© AFP / Jo DoeThe council met on Tuesday …". A caption alone behind the credit is short, and
/// goes with it by another rule.
/// </summary>
internal sealed class HeadCreditRule : InlineRule
{
    private const int MaxCredit = 70;
    private const int MinRest = 150;

    public override string Name => "head-credit";

    public override InlineSigns Signs => InlineSigns.Credit;

    /// <summary>Whether the mark opens a credit.</summary>
    public static bool Opens(char mark) => mark is '©' or 'ⓒ';

    public override Verdict Decide(DocumentContext document, in Block block)
    {
        ReadOnlySpan<char> text = block.Of(document.Text);
        if (!Opens(text[0]) || text.Length < MinRest || !SentenceMarks.Ends(text[^1]))
            return default;
        int glue = document.Marks.NextGlue(block.Start, block.Start + Math.Min(text.Length, MaxCredit)) - block.Start;
        if (glue <= 1 || text.Length - glue < MinRest || SentenceMarks.HoldsTold(text[1..glue]) && !text[..glue].Contains('/'))
            return default;
        return Cut(document, block, FurnitureKind.ImageCredit, 0.92f, block.Start, block.Start + glue);
    }
}
