using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>Where the columns of a page stand: those of its text for both passes, then those of its markup.</summary>
internal static class MarkupLayout
{
    public static readonly int Start = TextLayout.SecondPass;

    /// <summary>Elements around the block: one column each, 1 where it is there.</summary>
    public static readonly Enclosing[] Around =
    [
        Enclosing.Nav, Enclosing.Header, Enclosing.Footer, Enclosing.Aside, Enclosing.Article, Enclosing.Main, Enclosing.Section,
        Enclosing.Form, Enclosing.Figure | Enclosing.FigureCaption, Enclosing.Table, Enclosing.List, Enclosing.OrderedList, Enclosing.Quote,
        Enclosing.Preformatted, Enclosing.DefinitionList, Enclosing.Paragraph, Enclosing.Time | Enclosing.Address, Enclosing.AriaHidden,
    ];

    /// <summary>Hints: one column each, the larger the nearer the element whose words give it.</summary>
    public static readonly MarkupHint[] Hints =
    [
        MarkupHint.ArticleBody, MarkupHint.Content, MarkupHint.Headline, MarkupHint.Standfirst, MarkupHint.Note,
        MarkupHint.Navigation | MarkupHint.Breadcrumb, MarkupHint.Share, MarkupHint.Related, MarkupHint.Ticker, MarkupHint.Comment,
        MarkupHint.Subscribe | MarkupHint.Login, MarkupHint.Advert, MarkupHint.Sidebar, MarkupHint.Byline | MarkupHint.Author,
        MarkupHint.Date, MarkupHint.Tag, MarkupHint.Caption | MarkupHint.Credit, MarkupHint.Player, MarkupHint.Widget,
        MarkupHint.Footer | MarkupHint.Legal, MarkupHint.Header, MarkupHint.Overlay | MarkupHint.Cookie, MarkupHint.Unseen, MarkupHint.Teaser,
    ];

    public static readonly MarkupFeature[] Copied = [MarkupFeature.Lexical, MarkupFeature.LinkShare];

    public static readonly int[] Offsets = [-1, 1, -2, 2];

    public static readonly int AroundStart = Start + (int)MarkupFeature.Count;
    public static readonly int HintStart = AroundStart + Around.Length;
    public static readonly int CopyStart = HintStart + Hints.Length;

    /// <summary>Columns of a page, in both passes; in the first those of the second are empty.</summary>
    public static readonly int Columns = CopyStart + (Copied.Length * Offsets.Length);

    private static readonly int[] HintColumns = [.. Enumerable.Range(0, 32).Select(bit => Array.FindIndex(Hints, h => ((uint)h >> bit & 1) != 0))];

    public static int Column(MarkupFeature feature) => Start + (int)feature;

    /// <summary>The column of a hint by its bit; -1 for one that has none.</summary>
    public static int HintColumn(int bit) => HintColumns[bit] < 0 ? -1 : HintStart + HintColumns[bit];

    public static string[] Names() =>
    [
        .. TextLayout.Names(),
        .. Enum.GetNames<MarkupFeature>()[..(int)MarkupFeature.Count].Select(n => "Markup " + n),
        .. Around.Select(e => $"Around {e}"),
        .. Hints.Select(h => $"Hint {h}"),
        .. Offsets.SelectMany(o => Copied.Select(c => $"Markup {c}@{o:+0;-0}")),
    ];
}
