namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>
/// Gives tags the nesting that the HTML standard gives them, as far as blocks depend on it, and tells the elements to a reader:
/// implied html, head, body and table parts, end tags left out, formatting that crosses paragraphs. Text in a table but in no cell stays
/// where it stands: the standard moves it before the table.
/// </summary>
internal sealed class TreeBuilder
{
    private readonly MarkupReader _reader;
    private readonly TagAttributes _attributes;
    private readonly TagAttributes _again = new();
    private readonly OpenElements _open;
    private readonly ActiveFormatting _formatting = new();
    private readonly EndTags _ends;
    private PooledList<char> _scratch = new(1024);
    private bool _inBody;
    private bool _headSeen;

    public TreeBuilder(MarkupReader reader, TagAttributes attributes)
    {
        _reader = reader;
        _attributes = attributes;
        _open = new OpenElements(reader, _formatting);
        _ends = new EndTags(_open, _formatting);
    }

    public bool InForeign => _open.TopIsForeign;

    public bool WithoutScripts => _reader.WithoutScripts;

    public void Return() => _scratch.Return();

    /// <summary>Handles a start tag; what the scanner does with the content where that is characters only.</summary>
    public ElementContent Start(ReadOnlySpan<char> html, StartTag tag)
    {
        if (_open.TopIsForeign && StartForeign(html, tag)) return ElementContent.Children;
        if (!_inBody && StartBeforeBody(html, tag, out ElementContent content)) return content;
        if (tag.Tag is HtmlTag.Html or HtmlTag.Head or HtmlTag.Body or HtmlTag.Frame) return ElementContent.Children;
        if (_open.Has(HtmlTag.Select) && StartInSelect(tag.Tag)) return ElementContent.Skip;
        if (HtmlTags.Has(tag.Tag, TagTraits.TablePart)) return StartTablePart(html, tag);
        PrepareFor(tag.Tag);
        return HtmlTags.Has(tag.Tag, TagTraits.Formatting) ? PushFormatting(html, tag) : PushOther(html, tag);
    }

    public void End(ReadOnlySpan<char> html, HtmlTag tag, Slice name)
    {
        switch (tag)
        {
            case HtmlTag.Html or HtmlTag.Body:
                return;
            case HtmlTag.Head:
                if (!_inBody && _open.TopTag == HtmlTag.Head) _open.Pop();
                return;
            case HtmlTag.Br:
                Start(html, new StartTag(HtmlTag.Br, default, -1));
                return;
            case HtmlTag.P when _open.InScope(HtmlTag.P, ScopeKind.Button) < 0 && _inBody:
                Start(html, new StartTag(HtmlTag.P, default, -1));
                break;
        }

        if (_inBody || _open.Count > 0) _ends.End(html, tag, name);
    }

    /// <summary>Text between tags, references not resolved.</summary>
    public void Text(ReadOnlySpan<char> html, ReadOnlySpan<char> text)
    {
        if (!_inBody)
        {
            if (text.IsWhiteSpace() || _open.Has(HtmlTag.Template) || _open.Has(HtmlTag.Noscript)) return;
            EnterBody(html, new StartTag(HtmlTag.Body, default, -1));
        }

        if (_open.IsHidden) return;
        if (_formatting.IsDue) Reopen(html);
        Span<char> decoded = stackalloc char[2];
        while (true)
        {
            int special = text.IndexOfAny('&', '\0');
            if (special < 0) break;
            _reader.Text(text[..special]);
            text = text[special..];
            if (text[0] == '\0')
            {
                text = text[1..];
                continue;
            }

            int taken = CharacterReferences.Read(text, inAttribute: false, decoded, out int written);
            if (taken == 0) _reader.Text("&");
            else _reader.Text(decoded[..written]);
            text = text[Math.Max(taken, 1)..];
        }

        _reader.Text(text);
    }

    /// <summary>The characters of an element that holds nothing else.</summary>
    public void RawContent(HtmlTag tag, ElementContent content, ReadOnlySpan<char> text)
    {
        if (_open.IsHidden && content == ElementContent.Children) return;
        if (content == ElementContent.Children) _reader.Text(text);
        if (content == ElementContent.Data && tag == HtmlTag.Title)
        {
            _scratch.Truncate(0);
            CharacterReferences.Append(text, inAttribute: false, ref _scratch);
            text = _scratch.Span;
        }

        if (content == ElementContent.Data) _reader.Data(text);
    }

    /// <summary>Ends an element whose content the scanner passed over.</summary>
    public void EndRaw() => _open.Pop();

    /// <summary>True where a start tag became the innermost open element, and was not passed over.</summary>
    public bool Holds(HtmlTag tag) => _open.TopTag == tag;

    private ElementContent Push(ReadOnlySpan<char> html, StartTag tag, bool foreign = false, int formatting = 0)
    {
        _open.MakeRoom();
        ElementContent content = ElementContent.Children;
        int element = -1;
        if (!_open.IsHidden)
        {
            element = _reader.Open(tag.Tag, html.Slice(tag.Name.Start, tag.Name.Length));
            if (tag.Attributes >= 0) _attributes.Tell(html, _reader, ref _scratch);
            content = _reader.Opened();
        }

        _open.Push(new OpenElement { Tag = tag.Tag, Element = element, Name = tag.Name, Foreign = foreign, Formatting = formatting }, content);
        return content;
    }

    private void PushImplied(ReadOnlySpan<char> html, HtmlTag tag) => Push(html, new StartTag(tag, default, -1));

    private bool StartBeforeBody(ReadOnlySpan<char> html, StartTag tag, out ElementContent content)
    {
        content = ElementContent.Children;
        if (tag.Tag == HtmlTag.Html)
        {
            if (_open.Count == 0) Push(html, tag);
            return true;
        }

        if (_open.Count == 0) PushImplied(html, HtmlTag.Html);
        if (tag.Tag == HtmlTag.Head)
        {
            if (!_headSeen) Push(html, tag);
            _headSeen = true;
            return true;
        }

        if (HtmlTags.Has(tag.Tag, TagTraits.Head) || tag.Tag == HtmlTag.Noframes || _open.Has(HtmlTag.Template))
        {
            if (!_headSeen) PushImplied(html, HtmlTag.Head);
            _headSeen = true;
            content = PushOther(html, tag);
            return true;
        }

        EnterBody(html, tag);
        return tag.Tag == HtmlTag.Body;
    }

    private void EnterBody(ReadOnlySpan<char> html, StartTag tag)
    {
        if (_open.Count == 0) PushImplied(html, HtmlTag.Html);
        _open.PopTo(1);
        _inBody = true;
        if (tag.Tag == HtmlTag.Body) Push(html, tag);
        else PushImplied(html, HtmlTag.Body);
    }

    /// <summary>Inside a list of choices nearly every tag is passed over.</summary>
    private bool StartInSelect(HtmlTag tag)
    {
        if (tag is HtmlTag.Script or HtmlTag.Template) return false;
        bool ends = tag is HtmlTag.Select or HtmlTag.Input or HtmlTag.Keygen or HtmlTag.Textarea;
        bool table = HtmlTags.Has(tag, TagTraits.TablePart) && _open.Has(HtmlTag.Table);
        if (ends || table) _open.PopThrough(HtmlTag.Select);
        return tag == HtmlTag.Select || !(ends || table);
    }

    private ElementContent StartTablePart(ReadOnlySpan<char> html, StartTag tag)
    {
        int table = _open.InScope(HtmlTag.Table, ScopeKind.Table);
        if (table < 0) return ElementContent.Children;
        int keep = TableParts.Parent(_open, table, tag.Tag);
        _open.PopTo(keep + 1);
        if (tag.Tag is HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th && _open.TopTag == HtmlTag.Table) PushImplied(html, HtmlTag.Tbody);
        if (tag.Tag is HtmlTag.Td or HtmlTag.Th && _open.TopTag != HtmlTag.Tr) PushImplied(html, HtmlTag.Tr);
        ElementContent content = Push(html, tag);
        if (ActiveFormatting.HasMarker(tag.Tag)) _formatting.AddMarker();
        if (tag.Tag == HtmlTag.Col) _open.Pop();
        return content;
    }

    /// <summary>Ends what a start tag ends.</summary>
    private void PrepareFor(HtmlTag tag)
    {
        if (tag == HtmlTag.Li) _ends.CloseItem(HtmlTag.Li, HtmlTag.Li);
        else if (tag is HtmlTag.Dd or HtmlTag.Dt) _ends.CloseItem(HtmlTag.Dd, HtmlTag.Dt);
        if (HtmlTags.Has(tag, TagTraits.ClosesParagraph)) _ends.CloseParagraph();
        if (HtmlTags.IsHeading(tag) && HtmlTags.IsHeading(_open.TopTag)) _open.Pop();
        switch (tag)
        {
            case HtmlTag.Table when TableParts.IsOutsideCells(_open.TopTag):
                _open.PopThrough(HtmlTag.Table);
                break;
            case HtmlTag.Button when _open.InScope(HtmlTag.Button) >= 0:
                _open.PopThrough(HtmlTag.Button);
                break;
            case HtmlTag.Option or HtmlTag.Optgroup when _open.TopTag == HtmlTag.Option:
                _open.Pop();
                break;
            case HtmlTag.Rb or HtmlTag.Rt or HtmlTag.Rp or HtmlTag.Rtc when _open.InScope(HtmlTag.Ruby) >= 0:
                _open.PopImplied(tag is HtmlTag.Rt or HtmlTag.Rp ? HtmlTag.Rtc : HtmlTag.Other);
                break;
            case HtmlTag.A when _formatting.Find(HtmlTag.A) != 0:
                _ends.EndFormatting(HtmlTag.A);
                break;
        }
    }

    private ElementContent PushFormatting(ReadOnlySpan<char> html, StartTag tag)
    {
        if (_open.IsHidden) return Push(html, tag);
        if (_formatting.IsDue) Reopen(html);
        return Push(html, tag, formatting: _formatting.Add(tag.Tag, tag.Attributes));
    }

    private ElementContent PushOther(ReadOnlySpan<char> html, StartTag tag)
    {
        if (tag.Tag == HtmlTag.Form && (_open.Has(HtmlTag.Form) && !_open.Has(HtmlTag.Template))) return ElementContent.Children;
        bool block = HtmlTags.Has(tag.Tag, TagTraits.ClosesParagraph) || HtmlTags.Has(tag.Tag, TagTraits.Head);
        if (!block && !_open.IsHidden && _formatting.IsDue) Reopen(html);
        bool outside = tag.Tag == HtmlTag.Form && TableParts.IsOutsideCells(_open.TopTag);
        bool foreign = tag.Tag is HtmlTag.Svg or HtmlTag.Math;
        ElementContent content = Push(html, tag, foreign);
        if (ActiveFormatting.HasMarker(tag.Tag)) _formatting.AddMarker();
        bool empty = HtmlTags.Has(tag.Tag, TagTraits.Void) || outside || (foreign && _attributes.SelfClosing);
        if (empty) _open.Pop();
        return content;
    }

    /// <summary>Begins formatting again that an end of a paragraph cut off.</summary>
    private void Reopen(ReadOnlySpan<char> html)
    {
        for (int i = _formatting.FirstDue(); _formatting.TryReopen(i, out HtmlTag tag, out int attributes, out int serial); i++)
        {
            _open.MakeRoom();
            int element = _reader.Open(tag, default);
            if (attributes >= 0 && _again.Read(html, attributes) >= 0) _again.Tell(html, _reader, ref _scratch);
            ElementContent content = _reader.Opened();
            _open.Push(new OpenElement { Tag = tag, Element = element, Formatting = serial }, content);
            if (content != ElementContent.Children) return;
        }
    }

    /// <summary>Inside SVG and MathML. False where the tag belongs to HTML again.</summary>
    private bool StartForeign(ReadOnlySpan<char> html, StartTag tag)
    {
        if (ForeignParts.BreaksOut(tag.Tag))
        {
            while (_open.TopIsForeign) _open.Pop();
            return false;
        }

        bool holdsHtml = ForeignParts.HoldsHtml(html.Slice(tag.Name.Start, tag.Name.Length));
        Push(html, tag with { Tag = tag.Tag == HtmlTag.Annotation ? tag.Tag : HtmlTag.Other }, foreign: !holdsHtml);
        if (_attributes.SelfClosing) _open.Pop();
        return true;
    }
}
