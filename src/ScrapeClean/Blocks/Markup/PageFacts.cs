namespace ScrapeClean.Blocks.Markup;

/// <summary>Gathers what a page says of itself in its head: title, language, Open Graph, linked data.</summary>
internal static class PageFacts
{
    private const int MostData = 1 << 20;

    private const string SharedTitle = "og:title";
    private const string SharedType = "og:type";
    private const string LinkedData = "application/ld+json";

    public static bool IsData(MarkupPage page, in MarkupElement element) => element.Tag switch
    {
        HtmlTag.Title => page.Title.IsEmpty && !IsHidden(page, element.Parent),
        HtmlTag.Script => !page.TextsOf(in element).Alternative.IsEmpty,
        _ => false,
    };

    /// <summary>A meta element's name and content, whichever stands first, and a script's type.</summary>
    public static void Attribute(MarkupPage page, int index, HtmlAttribute attribute, ReadOnlySpan<char> value)
    {
        ref MarkupElement element = ref page.ElementList[index];
        if (element.Tag == HtmlTag.Script && attribute == HtmlAttribute.Type && value.Trim().Equals(LinkedData, StringComparison.OrdinalIgnoreCase))
            page.WritableTextsOf(ref element).Alternative = page.Keep(LinkedData);
        if (element.Tag != HtmlTag.Meta) return;
        ElementTexts texts = page.TextsOf(in element);
        if (attribute == HtmlAttribute.Content && texts.Value.IsEmpty && value.Length <= 1024) texts.Value = page.Keep(value);
        if (attribute == HtmlAttribute.Property) texts.Alternative = IsKnown(value.Trim()) ? page.Keep(value.Trim()) : default;
        page.WritableTextsOf(ref element) = texts;
        if (texts.Value.IsEmpty || texts.Alternative.IsEmpty) return;
        if (page.SharedTitle.IsEmpty && Is(page.Of(texts.Alternative), SharedTitle)) page.SharedTitle = texts.Value;
        if (page.SharedType.IsEmpty && Is(page.Of(texts.Alternative), SharedType)) page.SharedType = texts.Value;
    }

    public static void Data(MarkupPage page, int index, ReadOnlySpan<char> text)
    {
        if (page.Pool.Count > MostData || text.Length > MostData) return;
        if (page.ElementList[index].Tag == HtmlTag.Title) page.Title = page.Keep(text.Trim());
        else page.JsonList.Add(page.Keep(text));
    }

    private static bool IsKnown(ReadOnlySpan<char> property) => Is(property, SharedTitle) || Is(property, SharedType);

    private static bool Is(ReadOnlySpan<char> property, string name) => property.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(MarkupPage page, int index) => index >= 0 && page.ElementList[index].Is(ElementStates.Hidden) && page.ElementList[index].Tag != HtmlTag.Head;
}
