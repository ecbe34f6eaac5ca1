using ScrapeClean.Blocks;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Names what the scorer took out. It only knows furniture from body, so the kind is read from the run of removed blocks around: below the heading of
/// a list stand its items; headlines that are many, or have times or counts between them, are a ticker, a few point to other articles, and what is short is menu.
/// </summary>
internal static class KindRevision
{
    /// <summary>Characters of a label; longer furniture without a rule is a headline.</summary>
    private const int LabelLength = 30;

    /// <summary>Times and counts in a run of headlines that make it a ticker.</summary>
    private const int TickerMarks = 2;

    /// <summary>Headlines in a run that make it a ticker.</summary>
    private const int ManyHeadlines = 6;

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
        Span<Verdict> verdicts = document.Verdicts;
        (int marks, int count) = CountMarksAndHeadlines(document, start, end);
        FurnitureKind headlines = marks >= TickerMarks || count >= ManyHeadlines ? FurnitureKind.NewsTicker : FurnitureKind.RelatedLink;
        FurnitureKind? section = null;
        int items = 0;
        for (int i = start; i < end; i++)
        {
            Verdict verdict = verdicts[i];
            if (verdict.Rule != ScorerDecision.RuleName)
            {
                items = 0;
                section = verdict.Kind is FurnitureKind.NewsTicker or FurnitureKind.RelatedLink ? verdict.Kind : verdict.Kind is FurnitureKind.Timestamp ? section : null;
                continue;
            }
            if (verdict.Kind is not (FurnitureKind.Navigation or FurnitureKind.RelatedLink or FurnitureKind.Timestamp))
                continue;
            bool headline = IsHeadline(document, i) || (i > start && i + 1 < end && IsHeadline(document, i - 1) && IsHeadline(document, i + 1));
            // Pointers to related articles are few; what goes on behind them is another list.
            if (headline && section == FurnitureKind.RelatedLink && ++items > ManyHeadlines)
                section = null;
            FurnitureKind kind = headline ? section ?? headlines
                : section ?? (verdict.Kind == FurnitureKind.Timestamp ? verdict.Kind : FurnitureKind.Navigation);
            verdicts[i] = Verdict.Remove(kind, verdict.Rule, verdict.Confidence);
        }
    }

    private static (int Marks, int Headlines) CountMarksAndHeadlines(DocumentContext document, int start, int end)
    {
        int marks = 0, headlines = 0;
        for (int i = start; i < end; i++)
        {
            Block block = document.Blocks[i];
            marks += document.Verdicts[i].Kind == FurnitureKind.Timestamp || (block.Length <= 6 && char.IsAsciiDigit(document.Text[block.Start])) ? 1 : 0;
            headlines += document.Verdicts[i].Rule == ScorerDecision.RuleName && IsHeadline(document, i) ? 1 : 0;
        }
        return (marks, headlines);
    }

    private static bool IsHeadline(DocumentContext document, int i) =>
        document.Blocks[i].Length > (Languages.Scripts.IsUnspaced(document.Text[document.Blocks[i].Start]) ? LabelLength / 2 : LabelLength);
}
