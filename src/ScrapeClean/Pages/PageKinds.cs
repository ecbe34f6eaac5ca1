using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>Names what the scorer took out of a page by the nearest element whose name or words say what it is.</summary>
internal static class PageKinds
{
    private const int Levels = 8;

    /// <summary>The first hint that an element has gives the kind: the narrow ones stand before the wide ones.</summary>
    private static readonly (MarkupHint Hint, FurnitureKind Kind)[] Kinds =
    [
        (MarkupHint.Cookie, FurnitureKind.CookieNotice),
        (MarkupHint.Breadcrumb, FurnitureKind.Navigation),
        (MarkupHint.Credit, FurnitureKind.ImageCredit),
        (MarkupHint.Caption, FurnitureKind.ImageCaption),
        (MarkupHint.Author, FurnitureKind.AuthorBio),
        (MarkupHint.Byline, FurnitureKind.Byline),
        (MarkupHint.Date, FurnitureKind.Timestamp),
        (MarkupHint.Share, FurnitureKind.ShareBar),
        (MarkupHint.Subscribe, FurnitureKind.SubscribePrompt),
        (MarkupHint.Login, FurnitureKind.LoginPrompt),
        (MarkupHint.Comment, FurnitureKind.Comments),
        (MarkupHint.Tag, FurnitureKind.Tags),
        (MarkupHint.Advert, FurnitureKind.Advertisement),
        (MarkupHint.App, FurnitureKind.AppPromo),
        (MarkupHint.Related | MarkupHint.Teaser, FurnitureKind.RelatedLink),
        (MarkupHint.Ticker, FurnitureKind.NewsTicker),
        (MarkupHint.Player, FurnitureKind.MediaPlayer),
        (MarkupHint.Navigation, FurnitureKind.Navigation),
        (MarkupHint.Legal, FurnitureKind.Legal),
        (MarkupHint.Loading, FurnitureKind.LoadingText),
        (MarkupHint.Widget, FurnitureKind.Widget),
        (MarkupHint.Footer | MarkupHint.Header, FurnitureKind.Navigation),
    ];

    public static void Name(MarkupPage page, DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length; i++)
        {
            if (!verdicts[i].IsByScorer) continue;
            if (Find(page, page.Facts[i].Element, page.Blocks[i].Kind) is { } kind) verdicts[i] = Verdict.Remove(kind, ScorerDecision.RuleName, verdicts[i].Confidence);
        }
    }

    private static FurnitureKind? Find(MarkupPage page, int element, BlockKind block)
    {
        if (block == BlockKind.Caption) return FurnitureKind.ImageCaption;
        if ((page.Elements[element].Enclosing & Enclosing.Nav) != 0) return FurnitureKind.Navigation;
        for (int level = 0; level < Levels && element > 0; level++, element = page.Elements[element].Parent)
        {
            MarkupHint own = page.Elements[element].Hints;
            if (own == 0) continue;
            foreach ((MarkupHint hint, FurnitureKind kind) in Kinds)
            {
                if ((own & hint) != 0) return kind;
            }
        }

        return block is BlockKind.Button or BlockKind.Label ? FurnitureKind.Widget : null;
    }
}
