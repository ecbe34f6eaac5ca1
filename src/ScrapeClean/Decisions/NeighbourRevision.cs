using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Looks at blocks beside those that go: items below the heading of a list that goes, captions beside a credit, and weak words, counters and
/// strokes beside other furniture. Each step only takes more out, so that it ends and a stricter setting never keeps more.
/// </summary>
internal static class NeighbourRevision
{
    private const int MaxItemLength = 200;
    private const int MaxItems = 40;
    private const float WeakConfidence = 0.85f;

    /// <summary>Weak words in a row that are a menu.</summary>
    private const int LeastRow = 4;

    /// <summary>Blocks above a last word that make a text of them.</summary>
    private const int LeastAbove = 4;

    /// <summary>The kinds whose labels stand above lists.</summary>
    private const uint Lists = 1u << (int)FurnitureKind.RelatedLink | 1u << (int)FurnitureKind.NewsTicker | 1u << (int)FurnitureKind.Tags;

    public static void Revise(DocumentContext document)
    {
        uint removed = Look(document.Verdicts, out int firstWeak, out int lastWeak);
        if ((removed & Lists) != 0)
        {
            RemoveListItems(document);
            TitleRevision.Revise(document);
        }
        CaptionRevision.Revise(document);
        TickerRevision.Revise(document);
        if (firstWeak <= lastWeak)
            RemoveWeak(document, firstWeak, lastWeak);
    }

    /// <summary>The kinds that go, as bits, and between which blocks all the weak ones stand.</summary>
    private static uint Look(ReadOnlySpan<Verdict> verdicts, out int firstWeak, out int lastWeak)
    {
        uint removed = 0;
        firstWeak = verdicts.Length;
        lastWeak = -1;
        for (int i = 0; i < verdicts.Length; i++)
        {
            ref readonly Verdict verdict = ref verdicts[i];
            removed |= verdict.Label == Label.Remove ? 1u << (int)verdict.Kind : 0;
            if (verdict.Label != Label.Weak)
                continue;
            firstWeak = Math.Min(firstWeak, i);
            lastWeak = i;
        }
        return removed;
    }

    private static void RemoveListItems(DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length; i++)
        {
            ref readonly Verdict heading = ref verdicts[i];
            if (heading.Label != Label.Remove || heading.Kind is not (FurnitureKind.RelatedLink or FurnitureKind.NewsTicker) || document.Blocks[i].Kind == BlockKind.ListItem)
                continue;
            for (int item = i + 1; item < verdicts.Length && item <= i + MaxItems; item++)
            {
                Block block = document.Blocks[item];
                // A dash opens the lines of a dialogue as well; those are sentences.
                bool sentence = document.Text[block.End - 1] is var mark && (SentenceMarks.Ends(mark) || mark is '"' or '»' or '”');
                if (block.Kind != BlockKind.ListItem || block.Length > MaxItemLength || sentence || verdicts[item].Label == Label.Keep)
                    break;
                if (verdicts[item].Label != Label.Remove)
                    verdicts[item] = Verdict.Remove(heading.Kind, "list-below", 0.9f);
            }
        }
    }

    private static void RemoveWeak(DocumentContext document, int first, int last)
    {
        Span<Verdict> verdicts = document.Verdicts;
        RemoveRows(document, first, last);
        RemoveFirst(document);
        RemoveLast(document);
        for (int i = first; i <= last; i++)
            Settle(verdicts, i, i - 1);
        for (int i = last; i >= first; i--)
            Settle(verdicts, i, i + 1);
    }

    // Words that head a menu on one page and a part of the body on another are menu where several follow each other with nothing under them.
    private static void RemoveRows(DocumentContext document, int first, int last)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = first; i <= last;)
        {
            int end = i;
            while (end <= last && IsWeakWord(document, end))
                end++;
            for (int at = i; end - i >= LeastRow && at < end; at++)
                verdicts[at] = Verdict.Remove(verdicts[at].Kind, verdicts[at].Rule, WeakConfidence);
            i = Math.Max(end, i + 1);
        }
    }

    // "Sport" above the title names the section.
    private static void RemoveFirst(DocumentContext document)
    {
        if (IsWeakWord(document, 0) && document.Verdicts[0].Kind == FurnitureKind.Navigation && SectionLabel.MayBeFirst(document))
            document.Verdicts[0] = Verdict.Remove(FurnitureKind.Navigation, document.Verdicts[0].Rule, WeakConfidence);
    }

    // A heading with nothing under it heads nothing: "Comments" at the very end. What is told there is the text's last sentence.
    private static void RemoveLast(DocumentContext document)
    {
        int last = document.Verdicts.Length - 1;
        if (last >= LeastAbove && IsWeakWord(document, last) && !SentenceMarks.ClosesTold(document.Blocks[last].Of(document.Text)) && document.Verdicts[last].Kind is FurnitureKind.Comments or FurnitureKind.ShareBar or FurnitureKind.NewsTicker
            or FurnitureKind.RelatedLink or FurnitureKind.SubscribePrompt or FurnitureKind.LoginPrompt or FurnitureKind.Advertisement or FurnitureKind.LoadingText)
            document.Verdicts[last] = Verdict.Remove(document.Verdicts[last].Kind, document.Verdicts[last].Rule, WeakConfidence);
    }

    private static bool IsWeakWord(DocumentContext document, int i)
    {
        ref readonly Verdict verdict = ref document.Verdicts[i];
        return verdict.Label == Label.Weak && verdict.Rule.StartsWith(CompiledPack.RulePrefix, StringComparison.Ordinal) && verdict.Kind != FurnitureKind.ForeignUi
            && document.Blocks[i].Kind != BlockKind.ListItem;
    }

    private static void Settle(Span<Verdict> verdicts, int index, int neighbour)
    {
        ref readonly Verdict weak = ref verdicts[index];
        if (weak.Label != Label.Weak || (uint)neighbour >= (uint)verdicts.Length || !Supports(verdicts[neighbour], weak.Kind))
            return;
        FurnitureKind kind = weak.Kind == FurnitureKind.Other ? verdicts[neighbour].Kind : weak.Rule == "counter" ? CounterKind(verdicts, index, weak.Kind) : weak.Kind;
        verdicts[index] = Verdict.Remove(kind, weak.Rule, WeakConfidence);
    }

    // A credit, a byline or a pointer stands within the body, so a heading beside it may well be body; a lone stroke never is.
    private static bool Supports(in Verdict neighbour, FurnitureKind kind) =>
        neighbour.Label == Label.Remove
        && (neighbour.Kind == kind || kind == FurnitureKind.Other || neighbour.Kind is not (FurnitureKind.ImageCredit or FurnitureKind.ImageCaption or FurnitureKind.Byline
            or FurnitureKind.Timestamp or FurnitureKind.RelatedLink or FurnitureKind.Advertisement or FurnitureKind.Tags));

    // A bare number counts what stands beside it.
    private static FurnitureKind CounterKind(Span<Verdict> verdicts, int index, FurnitureKind kind)
    {
        FurnitureKind found = kind == FurnitureKind.Timestamp ? kind : FurnitureKind.Navigation;
        for (int i = Math.Max(0, index - 1); i <= index + 1 && i < verdicts.Length; i++)
        {
            if (verdicts[i].Label != Label.Remove)
                continue;
            FurnitureKind beside = verdicts[i].Kind;
            if (beside is FurnitureKind.MediaPlayer || (kind != FurnitureKind.Timestamp && beside is FurnitureKind.ShareBar))
                return beside;
            if (kind != FurnitureKind.Timestamp && beside is FurnitureKind.Comments or FurnitureKind.LoginPrompt)
                return FurnitureKind.Comments;
            if (beside is FurnitureKind.NewsTicker)
                found = beside;
        }
        return found;
    }
}
