using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Beside an image's credit: a short line that the credit's own line closes with, or one of the form "caption - name of the site", is the image's
/// alternative text.
/// </summary>
internal static class CaptionRevision
{
    private const string RuleName = "caption-by-credit";
    private const int MaxLength = 160;
    private const int TopBlocks = 6;
    private const int MinTitleLength = 25;

    public static void Revise(DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Label != Label.Remove || verdicts[i].Kind != FurnitureKind.ImageCredit)
                continue;
            if (i + 1 < verdicts.Length && document.Blocks[i + 1].BlankBefore == 0)
                Look(document, i, i + 1);
            if (i > 0 && document.Blocks[i].BlankBefore == 0)
                Look(document, i, i - 1);
            LookBetween(document, i);
        }
        LookForSameSite(document);
    }

    // Where one caption closes with the site's name, or the title does, others that do are captions too, with or without a credit beside them.
    private static void LookForSameSite(DocumentContext document)
    {
        ulong site = 0;
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length && site == 0; i++)
        {
            if (verdicts[i].Kind == FurnitureKind.ImageCaption && verdicts[i].Label == Label.Remove)
                site = SiteHash(document, i);
        }
        if (site == 0 && document.Blocks.Count > 1 && document.Blocks[0].Length is >= MinTitleLength and <= MaxLength)
            site = SiteHash(document, 0);
        for (int i = 1; i < verdicts.Length && site != 0; i++)
        {
            ref Verdict verdict = ref verdicts[i];
            if (verdict.Label is Label.None or Label.Weak && document.Blocks[i].Length <= MaxLength && SiteHash(document, i) == site)
                verdict = Verdict.Remove(FurnitureKind.ImageCaption, RuleName, 0.9f);
        }
    }

    /// <summary>Hash of the first word of the site's name that the line closes with; 0 where it does not.</summary>
    private static ulong SiteHash(DocumentContext document, int index)
    {
        ReadOnlySpan<char> text = document.Blocks[index].Of(document.Text);
        int dash = SiteName.DashBefore(text);
        return dash > 0 && SiteName.Is(text[(dash + 1)..]) && Tokenizer.TryFirstWord(text[(dash + 1)..], out Token word) ? word.Hash : 0;
    }

    private static void Look(DocumentContext document, int credit, int index)
    {
        ref Verdict verdict = ref document.Verdicts[index];
        Block block = document.Blocks[index];
        if (verdict.Label is Label.Remove or Label.Keep || block.Length > MaxLength)
            return;
        ReadOnlySpan<char> text = block.Of(document.Text);
        ReadOnlySpan<char> creditText = document.Blocks[credit].Of(document.Text);
        int dash = SiteName.DashBefore(text);
        ReadOnlySpan<char> head = dash > 0 ? text[..dash].TrimEnd() : text;
        bool repeated = head.Length >= 3 && creditText.EndsWith(head, StringComparison.OrdinalIgnoreCase);
        bool named = dash > 0 && index > 0 && SiteName.Is(text[(dash + 1)..]);
        if (repeated || named)
            verdict = Verdict.Remove(FurnitureKind.ImageCaption, RuleName, repeated ? 0.97f : 0.9f);
    }

    // Near the top, what stands between a credit and other furniture is the image's caption.
    private static void LookBetween(DocumentContext document, int credit)
    {
        int index = credit + 1;
        if (credit > TopBlocks || index + 1 >= document.Verdicts.Length || document.Blocks[index].BlankBefore > 0 || document.Blocks[index + 1].BlankBefore > 0
            || !document.Verdicts[index].IsOpen || document.Verdicts[index + 1].Label != Label.Remove)
            return;
        Block block = document.Blocks[index];
        if (block.Length <= MaxLength && !SentenceMarks.Ends(document.Text[block.End - 1]))
            document.Verdicts[index] = Verdict.Remove(FurnitureKind.ImageCaption, RuleName, 0.9f);
    }
}
