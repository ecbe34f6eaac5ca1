namespace ScrapeClean.Blocks.Markup;

/// <summary>The attributes that blocks, their facts or the outputs depend on. No other attribute is read.</summary>
internal enum HtmlAttribute : byte
{
    None,
    Class,
    Id,
    Role,
    ItemProp,
    DataName,
    Style,
    Hidden,
    AriaHidden,
    AriaLabel,
    Href,
    Src,
    Alt,
    Lang,
    Type,
    Property,
    Content,
    Start,
    Open,
    ShadowRoot,
}
