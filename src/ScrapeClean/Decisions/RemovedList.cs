using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>Names the items of a list of headlines among removed blocks, by the heading above it, their number, and the times between them.</summary>
internal static class RemovedList
{
    /// <summary>Times and counts between headlines that make them a ticker.</summary>
    private const int TickerMarks = 2;

    /// <summary>Headlines that make a ticker where no heading says what they are.</summary>
    private const int ManyHeadlines = 6;

    /// <summary>Pointers to related articles are no more.</summary>
    private const int MaxRelated = 12;

    /// <summary>Short blocks between a list and its heading.</summary>
    private const int MaxBelowHeading = 3;

    public static void Name(DocumentContext document, in RemovedRun run, int from, int to)
    {
        int marks = 0, headlines = 0;
        for (int i = from; i < to; i++)
        {
            marks += run.IsMark(i) ? 1 : 0;
            headlines += run.IsHeadline(i) ? 1 : 0;
        }
        FurnitureKind? section = null;
        for (int i = from - 1; i >= Math.Max(run.Start, from - MaxBelowHeading) && section is null; i--)
            section = run.IsHeading(i) ? document.Verdicts[i].Kind : null;
        FurnitureKind free = marks >= TickerMarks || headlines >= ManyHeadlines ? FurnitureKind.NewsTicker : FurnitureKind.RelatedLink;
        int items = 0;
        for (int i = from; i < to; i++)
        {
            items += run.IsHeadline(i) ? 1 : 0;
            // What goes on behind the pointers is another list.
            FurnitureKind kind = section is { } named && (named != FurnitureKind.RelatedLink || items <= MaxRelated) ? named : free;
            ref Verdict verdict = ref document.Verdicts[i];
            // The only date beside a single headline may be the article's own.
            bool ofItem = run.IsUnnamed(i) || (run.IsMark(i) && (headlines > 1 || section is not null));
            if (ofItem)
                verdict = Verdict.Remove(Telling(document.Blocks[i].Of(document.Text)) ?? kind, verdict.Rule, verdict.Confidence);
        }
    }

    /// <summary>What a word or sign in the text says by itself, in all languages.</summary>
    public static FurnitureKind? Telling(ReadOnlySpan<char> text) =>
        // Few have the rarest of its letters, and that is found sooner than the word.
        text.ContainsAny('k', 'K') && text.Contains("cookie", StringComparison.OrdinalIgnoreCase) ? FurnitureKind.CookieNotice
        : text.Contains('©') ? FurnitureKind.Legal
        : null;
}
