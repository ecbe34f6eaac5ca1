namespace ScrapeClean;

/// <summary>What a removed piece of a page was. The names are the ones that results, packs and the command line use.</summary>
public enum FurnitureKind : byte
{
    /// <summary>Furniture of no other kind.</summary>
    Other,
    /// <summary>Photographer, agency, ©: also glued to a caption.</summary>
    ImageCredit,
    /// <summary>What belongs to an image: alternative text, legend, with or without the site's name.</summary>
    ImageCaption,
    /// <summary>Subscription, newsletter, paywall, membership, donation.</summary>
    SubscribePrompt,
    /// <summary>Log in, sign up, create an account.</summary>
    LoginPrompt,
    /// <summary>Latest news, most read: the heading and its items.</summary>
    NewsTicker,
    /// <summary>Pointer to another article: "Read more", a teaser, a list of such.</summary>
    RelatedLink,
    /// <summary>Share, follow us, names of networks, copy link, print, send.</summary>
    ShareBar,
    /// <summary>Comment form, count, invitation to comment, moderation rules.</summary>
    Comments,
    /// <summary>Loader, spinner, placeholder.</summary>
    LoadingText,
    /// <summary>Menu, breadcrumb, tabs, page numbers, section names, search, language choice.</summary>
    Navigation,
    /// <summary>String of the interface in a script or language that is not the article's.</summary>
    ForeignUi,
    /// <summary>Consent and privacy banner.</summary>
    CookieNotice,
    /// <summary>Label of an advertisement, sponsored content, affiliate note.</summary>
    Advertisement,
    /// <summary>Get the app, listen on podcast platforms, follow our channel.</summary>
    AppPromo,
    /// <summary>Copyright line, terms, imprint, rights reserved.</summary>
    Legal,
    /// <summary>Author, agency or editor line.</summary>
    Byline,
    /// <summary>Published, updated, reading time, relative time.</summary>
    Timestamp,
    /// <summary>Topics, keywords, hashtags.</summary>
    Tags,
    /// <summary>About the author.</summary>
    AuthorBio,
    /// <summary>Labels of a player, "Listen to this article", duration of a video.</summary>
    MediaPlayer,
    /// <summary>Rating, poll, weather, stock quotes, form, "Was this helpful?".</summary>
    Widget,
}
