using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>What the elements around a block say of it where no rule of its text has spoken.</summary>
internal static class PageVerdicts
{
    private const string RuleName = "markup";
    private const float Confidence = 0.9f;

    public static void Add(MarkupPage page, DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length; i++)
        {
            // What is cut is no body where the rest of the block is none.
            if (verdicts[i].Label == Label.Remove || (verdicts[i].Label == Label.Keep && !verdicts[i].IsCut)) continue;
            Enclosing around = page.Elements[page.Facts[i].Element].Enclosing;
            if (KindBy(around, page.Blocks[i].Kind) is { } kind) verdicts[i] = Verdict.Remove(kind, RuleName, Confidence);
        }
    }

    private static FurnitureKind? KindBy(Enclosing around, BlockKind kind)
    {
        if ((around & Enclosing.Nav) != 0) return FurnitureKind.Navigation;
        if ((around & (Enclosing.Footer | Enclosing.Aside)) != 0 && (around & (Enclosing.Article | Enclosing.Main)) == 0) return FurnitureKind.Other;
        if ((around & (Enclosing.Button | Enclosing.Dialog)) != 0 || kind is BlockKind.Label or BlockKind.Button) return FurnitureKind.Widget;
        return null;
    }
}
