using System.Buffers;
using ScrapeClean.Blocks;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Names what the scorer took out. It only knows furniture from body, so the kind is read from the run of removed blocks around: below the heading of
/// a list stand its items; headlines that are many, or have times or counts between them, are a ticker, a few point to other articles, and what is short is menu.
/// A word that names a kind elsewhere ("Video", "Advertising") is a menu's where it stands among its words.
/// </summary>
internal static class KindRevision
{
    /// <summary>Short words looked at on either side of one that may be a menu's.</summary>
    private const int MenuReach = 2;

    /// <summary>Blocks of a run for which there is room on the stack.</summary>
    private const int FewBlocks = 64;

    /// <summary>Removed blocks at a text's end that make a page's foot.</summary>
    private const int LeastFooter = 6;

    public static void Revise(DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length;)
        {
            int end = i;
            while (end < verdicts.Length && verdicts[end].Label == Label.Remove)
                end++;
            if (end > i)
                ReviseRun(document, i, end);
            i = end + 1;
        }
    }

    private static void ReviseRun(DocumentContext document, int start, int end)
    {
        int count = end - start;
        TextLook[]? rented = count > FewBlocks ? ArrayPool<TextLook>.Shared.Rent(count) : null;
        Span<TextLook> looks = rented is null ? stackalloc TextLook[FewBlocks] : rented;
        looks.Clear();
        var run = new RemovedRun(document, start, end, looks);
        NameItems(document, run);
        NameMenuWords(document, run);
        if (end == document.Verdicts.Length && end - start >= LeastFooter)
            NameOwners(document, run);
        for (int i = start; i < end;)
        {
            int last = run.StretchEnd(i);
            if (last > i)
                RemovedList.Name(document, run, i, last);
            else if (run.IsUnnamed(i))
                Rename(document, i, SmallKind(document, i));
            i = Math.Max(last, i + 1);
        }
        if (rented is not null)
            ArrayPool<TextLook>.Shared.Return(rented);
    }

    // Short titles below the heading of related articles, up to the first single word.
    private static void NameItems(DocumentContext document, in RemovedRun run)
    {
        bool below = false;
        for (int i = run.Start; i < run.End; i++)
        {
            if (run.IsHeading(i))
            {
                below = document.Verdicts[i].Kind == FurnitureKind.RelatedLink;
                continue;
            }
            below &= run.IsUnnamed(i) && !run.IsMark(i) && run.HasWords(i, 2);
            if (below)
                Rename(document, i, FurnitureKind.RelatedLink);
        }
    }

    private static void NameMenuWords(DocumentContext document, in RemovedRun run)
    {
        for (int i = run.Start; i < run.End; i++)
        {
            ref readonly Verdict verdict = ref document.Verdicts[i];
            // The name of a network may be a topic's; in a row of such names it is not.
            bool network = verdict.Kind == FurnitureKind.ShareBar && !run.HasWords(i, 2) && !HasSame(document, run, i);
            if ((!network && !IsMenuKind(verdict.Kind)) || !run.IsShort(i) || run.IsMark(i))
                continue;
            if (HasMenu(document, run, i, -1) && HasMenu(document, run, i, 1))
                Rename(document, i, FurnitureKind.Navigation);
        }
    }

    // Headings and services that menus name too.
    private static bool IsMenuKind(FurnitureKind kind) => kind is FurnitureKind.NewsTicker or FurnitureKind.MediaPlayer or FurnitureKind.Advertisement
        or FurnitureKind.RelatedLink or FurnitureKind.ForeignUi or FurnitureKind.ImageCaption;

    // "© Name" below all that is kept is no photographer's.
    private static void NameOwners(DocumentContext document, in RemovedRun run)
    {
        for (int i = run.Start; i < run.End; i++)
        {
            ref readonly Verdict verdict = ref document.Verdicts[i];
            if (verdict.Kind == FurnitureKind.ImageCredit && verdict.Rule == CreditSignRule.RuleName && !document.Blocks[i].Of(document.Text).Contains('/'))
                Rename(document, i, FurnitureKind.Legal);
        }
    }

    private static bool HasMenu(DocumentContext document, in RemovedRun run, int i, int step)
    {
        for (int n = 1; n <= MenuReach; n++)
        {
            int at = i + n * step;
            if (at < run.Start || at >= run.End)
                return false;
            if (document.Verdicts[at].Kind == FurnitureKind.Navigation && run.IsShort(at) && !run.IsMark(at))
                return true;
        }
        return false;
    }

    private static bool HasSame(DocumentContext document, in RemovedRun run, int i)
    {
        for (int at = Math.Max(run.Start, i - MenuReach); at <= i + MenuReach && at < run.End; at++)
        {
            if (at != i && document.Verdicts[at].Kind == document.Verdicts[i].Kind)
                return true;
        }
        return false;
    }

    private static FurnitureKind SmallKind(DocumentContext document, int i)
    {
        ReadOnlySpan<char> text = document.Blocks[i].Of(document.Text);
        if (RemovedList.Telling(text) is { } told)
            return told;
        FurnitureKind kind = document.Verdicts[i].Kind;
        return kind == FurnitureKind.Timestamp ? kind : text.ContainsAny('°', '˚') ? FurnitureKind.Widget : FurnitureKind.Navigation;
    }

    private static void Rename(DocumentContext document, int i, FurnitureKind kind)
    {
        ref Verdict verdict = ref document.Verdicts[i];
        verdict = Verdict.Remove(kind, verdict.Rule, verdict.Confidence);
    }
}
