namespace ScrapeClean.Pages;

/// <summary>
/// The features of a block that are read from its markup. Each is one byte, on the scales of the text features. They stand behind the text
/// features and their copies (<see cref="MarkupLayout"/>).
/// </summary>
internal enum MarkupFeature
{
    /// <summary>Log odds of body by names of the elements around and the words of their classes, ids and roles; 128 is even.</summary>
    Lexical,
    LinkShare,
    StrongShare,
    Links,
    HeadingLevel,
    ListDepth,
    Depth,
    Breaks,
    BeginsItem,

    /// <summary>Siblings of the element with the same name and first word, then of its parent and grandparent, logarithmic.</summary>
    Alike,
    ParentAlike,
    GrandparentAlike,

    /// <summary>The largest such number among the six elements from the block's outwards, and at which of them.</summary>
    MostAlike,
    MostAlikeLevel,

    /// <summary>Share of link characters in all text of the parent, of the element four levels up.</summary>
    ParentLinkShare,
    OuterLinkShare,

    /// <summary>Characters of the parent, of the element four levels up, logarithmic.</summary>
    ParentSize,
    OuterSize,

    /// <summary>Long text of the element four levels up against that of the page.</summary>
    OuterLongShare,

    /// <summary>In the innermost element that holds three fifths of the page's long text; nine tenths.</summary>
    InMost,
    InNearlyAll,

    /// <summary>In the element whose direct children hold the most long text.</summary>
    InDensest,

    /// <summary>Levels down from the innermost element that also holds the block above, the block below, the nearest long one above, below.</summary>
    StepAbove,
    StepBelow,
    StepLongAbove,
    StepLongBelow,

    /// <summary>Signed distance in blocks from the first heading of the first level, 0 where there is none.</summary>
    FromHeadline,

    /// <summary>Share of the block's words that the page's title has.</summary>
    Title,

    /// <summary>Share of the block's neighbouring words that the page's own data give as the article's; 0 where there are no data.</summary>
    Evidence,

    // The page.
    PageEvidence,
    PageLinkShare,
    PageArticles,
    PageHasMain,
    PageParagraphShare,
    PageDepth,

    /// <summary>What the page says it is, in linked data, Open Graph or by comments on it.</summary>
    PageIsArticle,
    PageIsProduct,
    PageIsForum,
    PageIsCollection,
    PageComments,

    // Elements around the block, and hints of their words: see MarkupLayout.
    Count,
}
