namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>What end tags end.</summary>
internal sealed class EndTags(OpenElements open, ActiveFormatting formatting)
{
    public void End(ReadOnlySpan<char> html, HtmlTag tag, Slice name)
    {
        if (open.TopIsForeign && EndForeign(html, tag, name)) return;
        if (HtmlTags.Has(tag, TagTraits.Formatting))
        {
            EndFormatting(tag);
            return;
        }

        switch (tag)
        {
            case >= HtmlTag.H1 and <= HtmlTag.H6:
                EndHeading();
                break;
            case HtmlTag.P:
                PopInScope(tag, ScopeKind.Button);
                break;
            case HtmlTag.Li:
                PopInScope(tag, ScopeKind.ListItem);
                break;
            case HtmlTag.Form:
                EndForm();
                break;
            case HtmlTag.Template or HtmlTag.Select:
                if (open.Has(tag)) open.PopThrough(tag);
                break;
            case HtmlTag.Table:
                PopInScope(tag, ScopeKind.Table);
                break;
            default:
                EndOther(html, tag, name);
                break;
        }
    }

    /// <summary>Ends an open item of a list before the next one begins.</summary>
    public void CloseItem(HtmlTag one, HtmlTag other)
    {
        if (!open.Has(one) && !open.Has(other)) return;
        for (int i = open.Count - 1; i >= 0; i--)
        {
            HtmlTag tag = open[i].Tag;
            if ((tag == one || tag == other) && !open[i].Ended)
            {
                open.PopTo(i);
                return;
            }

            if (HtmlTags.Has(tag, TagTraits.Special) && tag is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P)) return;
        }
    }

    public void CloseParagraph() => PopInScope(HtmlTag.P, ScopeKind.Button);

    /// <summary>
    /// Ends a formatting element. Where blocks are open inside, it ends while they stay open; formatting inside that the end tag crosses
    /// begins again behind it.
    /// </summary>
    public void EndFormatting(HtmlTag tag)
    {
        int serial = open.IsHidden ? 0 : formatting.Find(tag);
        if (serial == 0)
        {
            EndOther(default, tag, default);
            return;
        }

        int place = Place(serial);
        if (place < 0)
        {
            formatting.Remove(serial);
            return;
        }

        if (open.InScope(tag) < 0) return;
        formatting.Remove(serial);
        for (int i = place + 1; i < open.Count; i++)
        {
            if (!HtmlTags.Has(open[i].Tag, TagTraits.Special)) continue;
            open.EndEarly(place);
            return;
        }

        open.PopTo(place);
    }

    private int Place(int serial)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Formatting == serial) return i;
        }

        return -1;
    }

    private void PopInScope(HtmlTag tag, ScopeKind kind)
    {
        int place = open.InScope(tag, kind);
        if (place >= 0) open.PopTo(place);
    }

    private void EndHeading()
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (HtmlTags.IsHeading(open[i].Tag))
            {
                open.PopTo(i);
                return;
            }

            if (HtmlTags.Has(open[i].Tag, TagTraits.Scope)) return;
        }
    }

    private void EndForm()
    {
        int place = open.InScope(HtmlTag.Form);
        if (place < 0) return;
        open.PopImplied();
        if (open.Count - 1 == place) open.Pop();
        else open.EndEarly(place);
    }

    private void EndOther(ReadOnlySpan<char> html, HtmlTag tag, Slice name)
    {
        if (HtmlTags.Has(tag, TagTraits.TablePart))
        {
            PopInScope(tag, ScopeKind.Table);
            return;
        }

        if (HtmlTags.Has(tag, TagTraits.Special) || tag == HtmlTag.Dialog)
        {
            PopInScope(tag, ScopeKind.Default);
            return;
        }

        if (tag != HtmlTag.Other && !open.Has(tag)) return;
        for (int i = open.Count - 1; i >= 0; i--)
        {
            ref OpenElement element = ref open[i];
            if (element.Tag == tag && !element.Ended && SameName(html, tag, name, element.Name))
            {
                if (element.Formatting != 0) formatting.Remove(element.Formatting);
                open.PopTo(i);
                return;
            }

            if (HtmlTags.Has(element.Tag, TagTraits.Special)) return;
        }
    }

    private bool EndForeign(ReadOnlySpan<char> html, HtmlTag tag, Slice name)
    {
        for (int i = open.Count - 1; i > 0 && open[i].Foreign; i--)
        {
            bool same = open[i].Tag is HtmlTag.Svg or HtmlTag.Math ? open[i].Tag == tag : SameName(html, HtmlTag.Other, name, open[i].Name);
            if (!same) continue;
            open.PopTo(i);
            return true;
        }

        return false;
    }

    private static bool SameName(ReadOnlySpan<char> html, HtmlTag tag, Slice one, Slice other) =>
        tag != HtmlTag.Other || html.Slice(one.Start, one.Length).Equals(html.Slice(other.Start, other.Length), StringComparison.OrdinalIgnoreCase);
}
