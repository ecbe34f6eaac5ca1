namespace ScrapeClean.Blocks.Markup;

/// <summary>Adds elements to a page and works out what their content inherits.</summary>
internal sealed class ElementTable(MarkupPage page, bool withoutScripts)
{
    private const int LongestValue = 2048;

    private readonly NameCache _names = new(page);

    public int Add(int parent, HtmlTag tag, ReadOnlySpan<char> name)
    {
        int index = page.ElementList.Count;
        ref MarkupElement element = ref page.ElementList.Next();
        if (parent < 0) element = new MarkupElement { List = -1, Item = -1, Row = -1, Kind = BlockKind.Paragraph };
        else Inherit(ref element, in page.ElementList[parent]);
        element.Parent = parent;
        element.Tag = tag;
        element.FirstWord = page.WordPool.Count;
        element.WordCount = 0;
        element.Hidden = (HtmlTags.Has(tag, TagTraits.Hidden) && !(withoutScripts && tag == HtmlTag.Noscript)) || tag == HtmlTag.Dialog;
        element.Enclosing |= EnclosingOf.Tag(tag);
        element.Kind = BlockKinds.Inside(tag, element.Kind);
        if (tag == HtmlTag.Other) page.WritableTextsOf(ref element).Value = page.Keep(name);
        Place(ref element, index);
        return index;
    }

    public void Attribute(int index, HtmlAttribute attribute, ReadOnlySpan<char> value)
    {
        ref MarkupElement element = ref page.ElementList[index];
        uint bit = 1u << (int)attribute;
        if (attribute == HtmlAttribute.None || ((element.Attributes & bit) != 0 && attribute != HtmlAttribute.DataName)) return;
        element.Attributes |= bit;
        switch (attribute)
        {
            case HtmlAttribute.Class or HtmlAttribute.Role or HtmlAttribute.ItemProp or HtmlAttribute.DataName:
                element.Hints |= _names.Read(value);
                element.WordCount = (ushort)Math.Min(page.WordPool.Count - element.FirstWord, ushort.MaxValue);
                if (attribute == HtmlAttribute.Class && element.Tag is HtmlTag.Pre or HtmlTag.Code) KeepCodeLanguage(ref element, value);
                break;
            case HtmlAttribute.Id or HtmlAttribute.AriaLabel:
                element.Hints |= MarkupWords.Read(value, ref page.WordPool);
                element.WordCount = (ushort)Math.Min(page.WordPool.Count - element.FirstWord, ushort.MaxValue);
                break;
            case HtmlAttribute.Style:
                element.Hidden |= element.Tag is not (HtmlTag.Html or HtmlTag.Body) && InlineStyle.Hides(value);
                break;
            case HtmlAttribute.Hidden:
                element.Hidden |= element.Tag is not (HtmlTag.Html or HtmlTag.Body) && !value.Equals("until-found", StringComparison.OrdinalIgnoreCase);
                break;
            case HtmlAttribute.AriaHidden:
                if (value.Equals("true", StringComparison.OrdinalIgnoreCase)) element.Enclosing |= Enclosing.AriaHidden;
                break;
            case HtmlAttribute.Open:
                if (element.Tag == HtmlTag.Dialog) element.Hidden = false;
                break;
            case HtmlAttribute.ShadowRoot:
                if (element.Tag == HtmlTag.Template) element.Hidden = false;
                break;
            case HtmlAttribute.Href when element.Tag == HtmlTag.A:
            case HtmlAttribute.Src when element.Tag == HtmlTag.Img:
                if (value.Length <= LongestValue) page.WritableTextsOf(ref element).Value = page.Keep(value);
                break;
            case HtmlAttribute.Alt:
                if (value.Length <= LongestValue) page.WritableTextsOf(ref element).Alternative = page.Keep(value);
                break;
            case HtmlAttribute.Lang:
                if (element.Tag == HtmlTag.Html) page.Language = page.Keep(value[..Math.Min(value.Length, 35)]);
                break;
            case HtmlAttribute.Start:
                if (element.Tag == HtmlTag.Ol && int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out int first) && first is >= 0 and < 100_000_000)
                    element.Number = first - 1;
                break;
        }
    }

    /// <summary>Takes over what the content of the parent has from it; what is the parent's own begins anew.</summary>
    private static void Inherit(ref MarkupElement element, in MarkupElement parent)
    {
        element = parent;
        element.Depth = (ushort)Math.Min(parent.Depth + 1, ushort.MaxValue);
        element.Begun = false;
        element.Ended = false;
        element.Attributes = 0;
        element.Hints = MarkupHint.None;
        element.Number = 0;
        element.Texts = 0;
    }

    private void Place(ref MarkupElement element, int index)
    {
        switch (element.Tag)
        {
            case >= HtmlTag.H1 and <= HtmlTag.H6:
                element.HeadingLevel = (byte)(element.Tag - HtmlTag.H1 + 1);
                break;
            case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu or HtmlTag.Dir:
                element.ListDepth = (byte)Math.Min(element.ListDepth + 1, byte.MaxValue);
                element.List = index;
                break;
            case HtmlTag.Li:
                element.Item = index;
                if (element.List >= 0) element.Number = ++page.ElementList[element.List].Number;
                break;
            case HtmlTag.Blockquote:
                element.QuoteDepth = (byte)Math.Min(element.QuoteDepth + 1, byte.MaxValue);
                break;
            case HtmlTag.Table:
                element.Row = -1;
                break;
            case HtmlTag.Tr:
                element.Row = index;
                break;
        }
    }

    private void KeepCodeLanguage(ref MarkupElement element, ReadOnlySpan<char> names)
    {
        foreach (Range range in names.SplitAny(" \t\r\n\f"))
        {
            ReadOnlySpan<char> name = names[range];
            ReadOnlySpan<char> language =
                name.StartsWith("language-", StringComparison.OrdinalIgnoreCase) ? name[9..]
                : name.StartsWith("lang-", StringComparison.OrdinalIgnoreCase) ? name[5..]
                : name.StartsWith("highlight-source-", StringComparison.OrdinalIgnoreCase) ? name[17..]
                : name.StartsWith("brush:", StringComparison.OrdinalIgnoreCase) ? name[6..].TrimEnd(';')
                : default;
            if (language.Length is 0 or > 32) continue;
            page.WritableTextsOf(ref element).Value = page.Keep(language);
            return;
        }
    }
}
