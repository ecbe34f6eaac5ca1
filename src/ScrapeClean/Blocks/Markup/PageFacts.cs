namespace ScrapeClean.Blocks.Markup;

/// <summary>Gathers what a page says of itself in its head: title, language, Open Graph, linked data.</summary>
internal static class PageFacts
{
    private const int MostData = 1 << 20;

    /// <summary>What a meta element's number says of it.</summary>
    private const int TitleNumber = 1;
    private const int TypeNumber = 2;

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
        if (attribute == HtmlAttribute.Content && page.TextsOf(in element).Value.IsEmpty && value.Length <= 1024) page.WritableTextsOf(ref element).Value = page.Keep(value);
        if (attribute == HtmlAttribute.Property) element.Number = NumberOf(value.Trim());
        Slice content = page.TextsOf(in element).Value;
        if (content.IsEmpty) return;
        if (element.Number == TitleNumber && page.SharedTitle.IsEmpty) page.SharedTitle = content;
        if (element.Number == TypeNumber && page.SharedType.IsEmpty) page.SharedType = content;
    }

    public static void Data(MarkupPage page, int index, ReadOnlySpan<char> text)
    {
        if (page.Pool.Count > MostData || text.Length > MostData) return;
        if (page.ElementList[index].Tag == HtmlTag.Title) page.Title = page.Keep(text.Trim());
        else page.JsonList.Add(page.Keep(text));
    }

    private static int NumberOf(ReadOnlySpan<char> property) =>
        property.Equals(SharedTitle, StringComparison.OrdinalIgnoreCase) ? TitleNumber
        : property.Equals(SharedType, StringComparison.OrdinalIgnoreCase) ? TypeNumber
        : 0;

    private static bool IsHidden(MarkupPage page, int index) => index >= 0 && page.ElementList[index].Hidden && page.ElementList[index].Tag != HtmlTag.Head;
}
