using System.Text;

namespace ScrapeClean.Blocks.Markup;

/// <summary>Finds a known attribute by its name.</summary>
internal static class HtmlAttributes
{
    /// <summary>The attribute of a name in any case; <see cref="HtmlAttribute.None"/> for one that nothing depends on.</summary>
    public static HtmlAttribute Find(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return HtmlAttribute.None;
        // Length and first letter leave one or two candidates.
        return (name.Length, (char)(name[0] | 0x20)) switch
        {
            (2, 'i') when Is(name, "id") => HtmlAttribute.Id,
            (3, 's') when Is(name, "src") => HtmlAttribute.Src,
            (3, 'a') when Is(name, "alt") => HtmlAttribute.Alt,
            (4, 'h') when Is(name, "href") => HtmlAttribute.Href,
            (4, 'r') when Is(name, "role") => HtmlAttribute.Role,
            (4, 't') when Is(name, "type") => HtmlAttribute.Type,
            (4, 'l') when Is(name, "lang") => HtmlAttribute.Lang,
            (4, 'o') when Is(name, "open") => HtmlAttribute.Open,
            (4, 'n') when Is(name, "name") => HtmlAttribute.Property,
            (5, 'c') when Is(name, "class") => HtmlAttribute.Class,
            (5, 's') when Is(name, "style") => HtmlAttribute.Style,
            (5, 's') when Is(name, "start") => HtmlAttribute.Start,
            (6, 'h') when Is(name, "hidden") => HtmlAttribute.Hidden,
            (7, 'c') when Is(name, "content") => HtmlAttribute.Content,
            (8, 'i') when Is(name, "itemprop") => HtmlAttribute.ItemProp,
            (8, 'i') when Is(name, "itemtype") => HtmlAttribute.DataName,
            (8, 'p') when Is(name, "property") => HtmlAttribute.Property,
            (8, 'x') when Is(name, "xml:lang") => HtmlAttribute.Lang,
            (10, 'a') when Is(name, "aria-label") => HtmlAttribute.AriaLabel,
            (11, 'a') when Is(name, "aria-hidden") => HtmlAttribute.AriaHidden,
            (14, 's') when Is(name, "shadowrootmode") => HtmlAttribute.ShadowRoot,
            (_, 'd') when name.Length is >= 7 and <= 14 && name[4] == '-' => OfData(name),
            _ => HtmlAttribute.None,
        };
    }

    private static HtmlAttribute OfData(ReadOnlySpan<char> name) => name.Length switch
    {
        7 when Is(name, "data-qa") => HtmlAttribute.DataName,
        9 when Is(name, "data-test") || Is(name, "data-name") || Is(name, "data-type") => HtmlAttribute.DataName,
        11 when Is(name, "data-testid") || Is(name, "data-module") => HtmlAttribute.DataName,
        14 when Is(name, "data-component") => HtmlAttribute.DataName,
        _ => HtmlAttribute.None,
    };

    private static bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> known) => Ascii.EqualsIgnoreCase(name, known);
}
