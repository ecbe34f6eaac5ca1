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

    public override Verdict Decide(DocumentContext document, Block block)
    {
        ReadOnlySpan<char> text = block.Of(document.Text);
        if (text[0] is not ('©' or 'ⓒ') || text.Length < MinRest || !SentenceMarks.Ends(text[^1]))
            return default;
        int glue = GlueFinder.Find(text[..Math.Min(text.Length, MaxCredit)]);
        if (glue <= 1 || text.Length - glue < MinRest || SentenceMarks.HoldsTold(text[1..glue]) && !text[..glue].Contains('/'))
            return default;
        return Cut(document, block, FurnitureKind.ImageCredit, 0.92f, block.Start, block.Start + glue);
    }
}
