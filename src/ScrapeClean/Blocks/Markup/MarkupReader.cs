namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// Turns a page, told as elements that open, texts, and elements that close, into blocks. Front ends drive it:
/// <see cref="Open"/>, any number of <see cref="Attribute"/>, <see cref="Opened"/>, then the content as the answer says, then <see cref="Close"/>;
/// void elements too. Keeps no more than indices for what is open, so that depth costs nothing. Not thread-safe.
/// </summary>
internal sealed class MarkupReader
{
    /// <summary>Longer texts are taken in pieces, in UTF-16 units, so that a token that was cancelled is seen.</summary>
    private const int MostAtOnce = 1 << 16;

    /// <summary>Elements and pieces of text between two looks at the token, less one; a mask.</summary>
    private const int StepsBetweenLooks = 0xFF;

    /// <summary>Children from which on room is made for all at once.</summary>
    private const int ManyChildren = 1 << 16;

    private readonly MarkupPage _page;
    private readonly ElementTable _elements;
    private readonly BlockWriter _writer;
    private readonly RowJoiner _row;
    private int _current;
    private int _depth;
    private byte _breaks;
    private int _textNode = -1;
    private int _steps;

    /// <param name="page">An empty page, which the caller disposes.</param>
    /// <param name="withoutScripts">Whether the page is read as by a browser without scripts, which shows what <c>noscript</c> holds.</param>
    public MarkupReader(MarkupPage page, bool withoutScripts = false)
    {
        _page = page;
        WithoutScripts = withoutScripts;
        _elements = new ElementTable(_page, withoutScripts);
        _writer = new BlockWriter(_page);
        _row = new RowJoiner(_page, _writer);
        _current = _elements.Add(-1, HtmlTag.Other, default);
    }

    public bool WithoutScripts { get; }

    /// <summary>Announces an element; its index in the page. Index 0 is the page itself.</summary>
    public int Open(HtmlTag tag, ReadOnlySpan<char> name)
    {
        Step();
        _current = _elements.Add(_current, tag, name);
        _depth++;
        return _current;
    }

    /// <summary>Tells an attribute of the element announced last, its value with character references resolved.</summary>
    public void Attribute(HtmlAttribute attribute, ReadOnlySpan<char> value)
    {
        _elements.Attribute(_current, attribute, value);
        if (attribute is HtmlAttribute.Content or HtmlAttribute.Property or HtmlAttribute.Type) PageFacts.Attribute(_page, _current, attribute, value);
    }

    /// <summary>Ends the attributes of the element announced last.</summary>
    public ElementContent Opened()
    {
        ref MarkupElement element = ref _page.ElementList[_current];
        if (element.Is(ElementStates.Hidden)) return PageFacts.IsData(_page, in element) ? ElementContent.Data : ElementContent.Skip;
        if (element.Tag == HtmlTag.Br) LineBreak();
        else if (HtmlTags.Has(element.Tag, TagTraits.Block)) Boundary(in element, opens: true);
        else Inline(_current, opens: true);
        return ElementContent.Children;
    }

    /// <summary>Tells that what <see cref="Text"/> brings next is another text node.</summary>
    public void NextTextNode() => _textNode++;

    /// <summary>Tells text, with character references resolved, in as many pieces as it comes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        bool verbatim = (_page.ElementList[_current].Enclosing & Enclosing.Preformatted) != 0;
        if (_row.BreakIsDue && !text.IsWhiteSpace()) _row.BreakNow();
        for (; text.Length > MostAtOnce; text = text[MostAtOnce..]) Append(text[..MostAtOnce], verbatim);
        Append(text, verbatim);
    }

    private void Append(ReadOnlySpan<char> text, bool verbatim)
    {
        Step();
        if (verbatim) _writer.AppendVerbatim(text, _current, _depth, _textNode);
        else _writer.Append(text, _current, _depth, _textNode);
    }

    // Blocks alone are no measure: a page may be a single one, or none at all.
    private void Step()
    {
        if ((++_steps & StepsBetweenLooks) == 0) _page.Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Tells the characters of an element for which <see cref="ElementContent.Data"/> was answered.</summary>
    public void Data(ReadOnlySpan<char> text) => PageFacts.Data(_page, _current, text);

    /// <summary>Closes the element announced last that is still open.</summary>
    public void Close()
    {
        ref MarkupElement element = ref _page.ElementList[_current];
        if (!element.Is(ElementStates.Hidden))
        {
            if (HtmlTags.Has(element.Tag, TagTraits.Block)) Boundary(in element, opens: false);
            else if (!element.Is(ElementStates.Ended)) Inline(_current, opens: false);
        }

        _current = element.Parent;
        _depth--;
        _writer.ClosedTo(_current, _depth);
    }

    /// <summary>Ends the effect of a misnested inline element while its content stays open.</summary>
    public void EndEarly(int index)
    {
        ref MarkupElement element = ref _page.ElementList[index];
        if (element.Is(ElementStates.Ended | ElementStates.Hidden)) return;
        Inline(index, opens: false);
        element.States |= ElementStates.Ended;
    }

    /// <summary>Closes what is open, and ends the page.</summary>
    public void Finish()
    {
        while (_current > 0) Close();
        Flush();
        _page.TextNodes = _textNode + 1;
    }

    /// <summary>Tells that a part of the page was read: see <see cref="MarkupPage.Expect"/>.</summary>
    public void Expect(int share) => _page.Expect(share);

    /// <summary>Tells how many children come next where there are very many, so that their list is not copied again and again.</summary>
    public void ExpectChildren(int count)
    {
        if (count >= ManyChildren) _page.ElementList.Reserve(count);
    }

    private void LineBreak()
    {
        if ((_page.ElementList[_current].Enclosing & Enclosing.Preformatted) != 0)
        {
            if (!_writer.IsEmpty) _writer.AppendVerbatim("\n", _current, _depth, _textNode);
            return;
        }

        bool any = Flush();
        _breaks = any || _breaks == 0 ? (byte)1 : (byte)2;
    }

    private void Boundary(in MarkupElement element, bool opens)
    {
        if ((element.Enclosing & Enclosing.Preformatted) != 0 && EnclosingOf.Tag(element.Tag) != Enclosing.Preformatted)
        {
            LineOfCode();
            return;
        }

        if (_row.Takes(_current, in element, opens)) return;
        Flush();
        _breaks = 0;
        _row.Leave();
    }

    /// <summary>Highlighters put each line of code into an element of its own.</summary>
    private void LineOfCode()
    {
        if (!_writer.IsEmpty && _page.Characters[_page.Characters.Count - 1] != '\n') _writer.AppendVerbatim("\n", _current, _depth, _textNode);
    }

    private bool Flush()
    {
        bool any = _row.Flush(_breaks);
        if (any) _breaks = 0;
        return any;
    }

    private void Inline(int index, bool opens)
    {
        ref readonly MarkupElement element = ref _page.ElementList[index];
        switch (InlineMark.KindOf(element.Tag))
        {
            case InlineMarkKind.None or InlineMarkKind.Cell:
            case InlineMarkKind.Link when !element.Is(ElementStates.Links):
            case InlineMarkKind.Image when !opens:
                return;
            case InlineMarkKind.Link:
                _writer.Links += opens ? 1 : -1;
                if (opens) _writer.LinkBegins();
                break;
            case InlineMarkKind.Strong:
                _writer.Strong += opens ? 1 : -1;
                break;
        }

        _page.MarkList.Add(new InlineMark(opens ? _writer.NextPosition : _page.Characters.Count, index, ends: !opens));
    }
}
