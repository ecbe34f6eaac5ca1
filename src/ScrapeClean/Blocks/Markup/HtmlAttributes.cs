namespace ScrapeClean.Blocks.Markup;

/// <summary>Finds a known attribute by its name.</summary>
internal static class HtmlAttributes
{
    /// <summary>The attribute of a name in any case; <see cref="HtmlAttribute.None"/> for one that nothing depends on.</summary>
    public static HtmlAttribute Find(ReadOnlySpan<char> name) => name.Length switch
    {
        2 when Is(name, "id") => HtmlAttribute.Id,
        3 when Is(name, "src") => HtmlAttribute.Src,
        3 when Is(name, "alt") => HtmlAttribute.Alt,
        4 => OfFour(name),
        5 => OfFive(name),
        6 when Is(name, "hidden") => HtmlAttribute.Hidden,
        7 when Is(name, "content") => HtmlAttribute.Content,
        7 when Is(name, "data-qa") => HtmlAttribute.DataName,
        8 => OfEight(name),
        9 when Is(name, "data-test") => HtmlAttribute.DataName,
        9 when Is(name, "data-name") => HtmlAttribute.DataName,
        9 when Is(name, "data-type") => HtmlAttribute.DataName,
        10 when Is(name, "aria-label") => HtmlAttribute.AriaLabel,
        11 when Is(name, "aria-hidden") => HtmlAttribute.AriaHidden,
        11 when Is(name, "data-testid") => HtmlAttribute.DataName,
        11 when Is(name, "data-module") => HtmlAttribute.DataName,
        14 when Is(name, "data-component") => HtmlAttribute.DataName,
        14 when Is(name, "shadowrootmode") => HtmlAttribute.ShadowRoot,
        _ => HtmlAttribute.None,
    };

    private static HtmlAttribute OfFour(ReadOnlySpan<char> name)
    {
        if (Is(name, "href")) return HtmlAttribute.Href;
        if (Is(name, "role")) return HtmlAttribute.Role;
        if (Is(name, "type")) return HtmlAttribute.Type;
        if (Is(name, "lang")) return HtmlAttribute.Lang;
        if (Is(name, "open")) return HtmlAttribute.Open;
        return Is(name, "name") ? HtmlAttribute.Property : HtmlAttribute.None;
    }

    private static HtmlAttribute OfFive(ReadOnlySpan<char> name)
    {
        if (Is(name, "class")) return HtmlAttribute.Class;
        if (Is(name, "style")) return HtmlAttribute.Style;
        return Is(name, "start") ? HtmlAttribute.Start : HtmlAttribute.None;
    }

    private static HtmlAttribute OfEight(ReadOnlySpan<char> name)
    {
        if (Is(name, "itemprop")) return HtmlAttribute.ItemProp;
        if (Is(name, "itemtype")) return HtmlAttribute.DataName;
        if (Is(name, "property")) return HtmlAttribute.Property;
        return Is(name, "xml:lang") ? HtmlAttribute.Lang : HtmlAttribute.None;
    }

    private static bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> known) =>
        name.Equals(known, StringComparison.OrdinalIgnoreCase);
}
