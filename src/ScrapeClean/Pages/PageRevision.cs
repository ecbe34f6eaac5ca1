using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>
/// Takes back what the scorer took out of the middle of something that stays: the term above a meaning, an item of a list, a row of a table. What a
/// rule took out stays out.
/// </summary>
internal static class PageRevision
{
    private const string RuleName = "part-of-kept";

    /// <summary>Of a list or table more than this many in ten must stay for the rest to stay with them.</summary>
    private const int MostOfTen = 6;

    /// <summary>Of a list or table between kept blocks at most this many characters in ten may be links.</summary>
    private const int MostLinksOfTen = 2;

    public static void Revise(MarkupPage page, DocumentContext document)
    {
        KeepTerms(page, document);
        int at = 0;
        while (at < page.Blocks.Length) at = KeepGroup(page, document, at);
    }

    private static void KeepTerms(MarkupPage page, DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = verdicts.Length - 2; i >= 0; i--)
        {
            if (page.Blocks[i].Kind != BlockKind.Term || !verdicts[i].IsByScorer || verdicts[i + 1].Label == Label.Remove) continue;
            if (ListOfTerms(page, i) >= 0 && ListOfTerms(page, i) == ListOfTerms(page, i + 1)) verdicts[i] = Kept;
        }
    }

    /// <summary>Looks at the run of blocks of one list or table from a place on; where the next one may begin.</summary>
    private static int KeepGroup(MarkupPage page, DocumentContext document, int first)
    {
        int group = Group(page, first);
        int end = first + 1;
        if (group < 0) return end;
        while (end < page.Blocks.Length && Group(page, end) == group) end++;
        while (first > 0 && IsCaptionOf(page, group, first - 1)) first--;
        Span<Verdict> verdicts = document.Verdicts[first..end];
        int kept = 0;
        foreach (Verdict verdict in verdicts) kept += verdict.Label == Label.Remove ? 0 : 1;
        if (kept * 10 <= verdicts.Length * MostOfTen && !IsBetweenKept(page, document, group, first, end)) return end;
        foreach (ref Verdict verdict in verdicts)
        {
            if (verdict.IsByScorer) verdict = Kept;
        }

        return end;
    }

    /// <summary>True for a list or table with few links whose siblings right above and right below stay.</summary>
    private static bool IsBetweenKept(MarkupPage page, DocumentContext document, int group, int first, int end)
    {
        if (first == 0 || end == page.Blocks.Length) return false;
        if (document.Verdicts[first - 1].Label == Label.Remove || document.Verdicts[end].Label == Label.Remove) return false;
        int links = 0, all = 0;
        for (int i = first; i < end; i++)
        {
            links += page.Facts[i].LinkCharacters;
            all += page.Facts[i].Characters;
        }

        return links * 10L <= all * MostLinksOfTen && IsBeside(page, group, first - 1) && IsBeside(page, group, end);
    }

    private static bool IsCaptionOf(MarkupPage page, int table, int block)
    {
        if (page.Blocks[block].Kind != BlockKind.Caption) return false;
        int at = page.Facts[block].Element;
        while (at > table) at = page.Elements[at].Parent;
        return at == table;
    }

    /// <summary>True where a block is a sibling of the group, or of the element that wraps it.</summary>
    private static bool IsBeside(MarkupPage page, int group, int block)
    {
        int parent = page.Elements[group].Parent;
        int beside = page.Elements[page.Facts[block].Element].Parent;
        return beside == parent || beside == page.Elements[parent].Parent;
    }

    private static Verdict Kept => Verdict.Keep(RuleName, 0.6f);

    /// <summary>The list or table that a block is an item or row of; -1 for none.</summary>
    private static int Group(MarkupPage page, int index) => page.Blocks[index].Kind switch
    {
        BlockKind.ListItem => page.PlaceOf(in page.Elements[page.Facts[index].Element]).List,
        BlockKind.Cell => BlockJoints.Table(page, page.Facts[index]),
        _ => -1,
    };

    private static int ListOfTerms(MarkupPage page, int index)
    {
        int at = page.Facts[index].Element;
        while (at > 0 && page.Elements[at].Tag != HtmlTag.Dl && (page.Elements[at].Enclosing & Enclosing.DefinitionList) != 0) at = page.Elements[at].Parent;
        return page.Elements[at].Tag == HtmlTag.Dl ? at : -1;
    }
}
