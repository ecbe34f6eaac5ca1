namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>
/// The stack of open elements. Bounded: an element that would go deeper becomes a sibling of the deepest, as browsers do,
/// so that a page of nothing but start tags costs no more than another.
/// </summary>
internal sealed class OpenElements(MarkupReader reader, ActiveFormatting formatting)
{
    /// <summary>The depth at which browsers stop nesting.</summary>
    private const int Deepest = 512;

    private readonly OpenElement[] _stack = new OpenElement[Deepest];
    private readonly int[] _open = new int[byte.MaxValue + 1];

    /// <summary>Place of the outermost open element that no browser shows; -1 where all is shown.</summary>
    private int _hidden = -1;

    public int Count { get; private set; }

    public ref OpenElement Top => ref _stack[Count - 1];

    public ref OpenElement this[int index] => ref _stack[index];

    public bool IsHidden => _hidden >= 0;

    public MarkupReader Reader => reader;

    public HtmlTag TopTag => Count == 0 ? HtmlTag.Other : _stack[Count - 1].Tag;

    public bool TopIsForeign => Count > 0 && _stack[Count - 1].Foreign;

    public bool Has(HtmlTag tag) => _open[(int)tag] > 0;

    /// <summary>Pushes an element that the reader was told of, or that stands inside what is hidden.</summary>
    public void Push(OpenElement element, ElementContent content)
    {
        _stack[Count] = element;
        _open[(int)element.Tag]++;
        if (_hidden < 0 && content != ElementContent.Children) _hidden = Count;
        Count++;
    }

    /// <summary>Makes room for one more element, where the stack is as deep as it may become.</summary>
    public void MakeRoom()
    {
        if (Count == Deepest) Pop();
    }

    /// <summary>Pops the innermost element, and those around it that had ended already.</summary>
    public void Pop()
    {
        do
        {
            Count--;
            if (!_stack[Count].Ended) _open[(int)_stack[Count].Tag]--;
            if (_hidden == Count)
            {
                _hidden = -1;
                reader.Close();
            }
            else if (_hidden < 0)
            {
                reader.Close();
            }

            if (_stack[Count].Formatting != 0) formatting.Closed(_stack[Count].Formatting);
            else if (ActiveFormatting.HasMarker(_stack[Count].Tag)) formatting.ClearToMarker();
        }
        while (Count > 0 && _stack[Count - 1].Ended);
    }

    /// <summary>Pops down to a size.</summary>
    public void PopTo(int count)
    {
        while (Count > count) Pop();
    }

    /// <summary>Pops up to and including the innermost element of a tag, which must be open.</summary>
    public void PopThrough(HtmlTag tag)
    {
        bool found = false;
        while (!found && Count > 0)
        {
            found = Top.Tag == tag && !Top.Ended;
            Pop();
        }
    }

    /// <summary>Ends an element whose content stays open.</summary>
    public void EndEarly(int index)
    {
        ref OpenElement element = ref _stack[index];
        _open[(int)element.Tag]--;
        element.Ended = true;
        if (element.Element >= 0) reader.EndEarly(element.Element);
    }

    /// <summary>Pops elements whose end tag may be left out, but for one tag.</summary>
    public void PopImplied(HtmlTag but = HtmlTag.Other)
    {
        while (Count > 0 && Top.Tag != but && HtmlTags.Has(Top.Tag, TagTraits.ImpliedEnd)) Pop();
    }

    /// <summary>Place of the innermost open element of a tag that an end tag reaches; -1 where there is none.</summary>
    public int InScope(HtmlTag tag, ScopeKind kind = ScopeKind.Default)
    {
        if (_open[(int)tag] == 0) return -1;
        for (int i = Count - 1; i >= 0; i--)
        {
            if (_stack[i].Tag == tag && !_stack[i].Ended) return i;
            if (Bounds(_stack[i].Tag, kind)) return -1;
        }

        return -1;
    }

    private static bool Bounds(HtmlTag tag, ScopeKind kind) => kind switch
    {
        ScopeKind.Table => tag is HtmlTag.Table or HtmlTag.Template or HtmlTag.Html,
        ScopeKind.Button => tag == HtmlTag.Button || HtmlTags.Has(tag, TagTraits.Scope),
        ScopeKind.ListItem => tag is HtmlTag.Ol or HtmlTag.Ul || HtmlTags.Has(tag, TagTraits.Scope),
        _ => HtmlTags.Has(tag, TagTraits.Scope),
    };
}
