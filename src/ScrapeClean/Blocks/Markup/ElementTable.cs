namespace ScrapeClean.Blocks.Markup;

/// <summary>Adds elements to a page and works out what their content inherits.</summary>
internal sealed class ElementTable(MarkupPage page, bool withoutScripts)
{
    private const int LongestValue = 2048;

    private readonly NameCache _names = new(page);

    /// <summary>Bits of <see cref="HtmlAttribute"/> that were read of the element added last.</summary>
    private uint _attributes;

    public int Add(int parent, HtmlTag tag, ReadOnlySpan<char> name)
    {
        int index = page.ElementList.Count;
        _attributes = 0;
        if (index == 0) page.PlaceList.Add(ElementPlace.Nowhere);
        ref MarkupElement element = ref page.ElementList.Next();
        if (parent < 0) element = new MarkupElement { Kind = BlockKind.Paragraph };
        else Inherit(ref element, in page.ElementList[parent]);
        element.Parent = parent;
        element.Tag = tag;
        element.FirstWord = page.WordPool.Count;
        element.WordCount = 0;
        bool isHidden = (HtmlTags.Has(tag, TagTraits.Hidden) && !(withoutScripts && tag == HtmlTag.Noscript)) || tag == HtmlTag.Dialog;
        element.States = isHidden ? ElementStates.Hidden : ElementStates.None;
        element.Enclosing |= EnclosingOf.Tag(tag);
        element.Kind = BlockKinds.Inside(tag, element.Kind);
        if (tag == HtmlTag.Other) page.WritableTextsOf(ref element).Value = page.Keep(name);
        Place(ref element, index);
        return index;
    }

    /// <summary>Takes in an attribute of the element added last. Of several of one name the first counts.</summary>
    public void Attribute(int index, HtmlAttribute attribute, ReadOnlySpan<char> value)
    {
        ref MarkupElement element = ref page.ElementList[index];
        uint bit = 1u << (int)attribute;
        if (attribute == HtmlAttribute.None || ((_attributes & bit) != 0 && attribute != HtmlAttribute.DataName)) return;
        _attributes |= bit;
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
                if (element.Tag is not (HtmlTag.Html or HtmlTag.Body) && InlineStyle.Hides(value)) element.States |= ElementStates.Hidden;
                break;
            case HtmlAttribute.Hidden:
                if (element.Tag is not (HtmlTag.Html or HtmlTag.Body) && !value.Equals("until-found", StringComparison.OrdinalIgnoreCase)) element.States |= ElementStates.Hidden;
                break;
            case HtmlAttribute.AriaHidden:
                if (value.Equals("true", StringComparison.OrdinalIgnoreCase)) element.Enclosing |= Enclosing.AriaHidden;
                break;
            case HtmlAttribute.Open:
                if (element.Tag == HtmlTag.Dialog) element.States &= ~ElementStates.Hidden;
                break;
            case HtmlAttribute.ShadowRoot:
                if (element.Tag == HtmlTag.Template) element.States &= ~ElementStates.Hidden;
                break;
            case HtmlAttribute.Href when element.Tag == HtmlTag.A:
                element.States |= ElementStates.Links;
                KeepValue(ref element, value);
                break;
            case HtmlAttribute.Src when element.Tag == HtmlTag.Img:
                KeepValue(ref element, value);
                break;
            case HtmlAttribute.Alt:
                if (value.Length <= LongestValue) page.WritableTextsOf(ref element).Alternative = page.Keep(value);
                break;
            case HtmlAttribute.Lang:
                if (element.Tag == HtmlTag.Html) page.Language = page.Keep(value[..Math.Min(value.Length, 35)]);
                break;
            case HtmlAttribute.Start:
                if (element.Tag == HtmlTag.Ol && int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out int first) && first is >= 0 and < 100_000_000)
                    page.PlaceList[element.Place].Number = first - 1;
                break;
        }
    }

    /// <summary>Takes over what the content of the parent has from it; what is the parent's own begins anew.</summary>
    private static void Inherit(ref MarkupElement element, in MarkupElement parent)
    {
        element = parent;
        element.Depth = (ushort)Math.Min(parent.Depth + 1, ushort.MaxValue);
        element.Hints = MarkupHint.None;
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
                OwnPlace(ref element).List = index;
                break;
            case HtmlTag.Li:
                int number = ItemNumber(element.Place);
                ref ElementPlace place = ref OwnPlace(ref element);
                place.Item = index;
                place.Number = number;
                break;
            case HtmlTag.Blockquote:
                element.QuoteDepth = (byte)Math.Min(element.QuoteDepth + 1, byte.MaxValue);
                break;
            case HtmlTag.Table:
                OwnPlace(ref element).Row = -1;
                break;
            case HtmlTag.Tr:
                OwnPlace(ref element).Row = index;
                break;
        }
    }

    private int ItemNumber(int place)
    {
        int list = page.PlaceList[place].List;
        return list < 0 ? 0 : ++page.PlaceList[page.ElementList[list].Place].Number;
    }

    /// <summary>A place that begins as its parent's.</summary>
    private ref ElementPlace OwnPlace(ref MarkupElement element)
    {
        ElementPlace inherited = page.PlaceList[element.Place];
        element.Place = page.PlaceList.Count;
        ref ElementPlace own = ref page.PlaceList.Next();
        own = inherited;
        own.Number = 0;
        return ref own;
    }

    private void KeepValue(ref MarkupElement element, ReadOnlySpan<char> value)
    {
        if (value.Length <= LongestValue) page.WritableTextsOf(ref element).Value = page.Keep(value);
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
