using System.Buffers;

namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// Gathers the text of one block after the other, with white space collapsed as a browser does, and counts what is said of it.
/// </summary>
internal sealed class BlockWriter(MarkupPage page)
{
    /// <summary>The white space of HTML. Others, such as the no-break space, are characters like any other.</summary>
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\n\r\f");

    /// <summary>White space that becomes a space.</summary>
    private static readonly SearchValues<char> WideSpace = SearchValues.Create("\t\n\r\f");

    private int _start;
    private bool _space;
    private MarkupFacts _facts;

    /// <summary>Depth of the element that the block is said of.</summary>
    private int _depth;

    /// <summary>The outermost element that was current since the block's last text, and its depth.</summary>
    private int _outer;
    private int _outerDepth;

    /// <summary>Links and bold elements that are open.</summary>
    public int Links { get; set; }

    public int Strong { get; set; }

    /// <summary>Where the block begins, and how far it has come.</summary>
    public int Start => _start;

    public int Length => page.Characters.Count - _start;

    public bool IsEmpty => Length == 0;

    /// <summary>Where the next character of the block goes, white space before it included.</summary>
    public int NextPosition => page.Characters.Count + (_space && !IsEmpty ? 1 : 0);

    public MarkupFacts Facts => _facts;

    public void LinkBegins() => _facts.Links++;

    /// <summary>Tells that an element closed, and which one is current now.</summary>
    public void ClosedTo(int element, int depth)
    {
        if (depth >= _outerDepth) return;
        _outerDepth = depth;
        _outer = element;
    }

    public void Append(ReadOnlySpan<char> text, int element, int depth, int textNode)
    {
        while (!text.IsEmpty)
        {
            int first = text.IndexOfAnyExcept(WhiteSpace);
            _space |= first != 0;
            if (first < 0) return;
            text = text[first..];
            int length = text.IndexOfAny(WideSpace);
            if (length < 0) length = text.Length;
            if (IsEmpty) Begin(element, depth, textNode);
            else Continue(textNode);
            AppendLine(text[..length]);
            text = text[length..];
        }
    }

    /// <summary>Appends text that begins with a character and has no white space but spaces: what has single ones between words goes as it is.</summary>
    private void AppendLine(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty)
        {
            int twice = line.IndexOf("  ");
            ReadOnlySpan<char> run = twice < 0 ? line : line[..twice];
            bool space = run[^1] == ' ';
            if (space) run = run[..^1];
            if (_space && !IsEmpty) page.Characters.Add(' ');
            page.Characters.Add(run);
            Count(run.Length - run.Count(' '));
            _space = space || twice >= 0;
            if (twice < 0) return;
            line = line[twice..].TrimStart(' ');
        }
    }

    /// <summary>Appends characters of preformatted text: white space stays, line ends become <c>\n</c>.</summary>
    public void AppendVerbatim(ReadOnlySpan<char> text, int element, int depth, int textNode)
    {
        if (text.IsEmpty) return;
        if (IsEmpty) Begin(element, depth, textNode);
        else Continue(textNode);
        if (_space && !IsEmpty) page.Characters.Add(' ');
        _space = false;
        while (!text.IsEmpty)
        {
            int length = text.IndexOf('\r');
            if (length < 0) length = text.Length;
            page.Characters.Add(text[..length]);
            Count(length);
            if (length == text.Length) return;
            if (length + 1 == text.Length || text[length + 1] != '\n') page.Characters.Add('\n');
            text = text[(length + 1)..];
        }
    }

    /// <summary>Parts two cells of one row.</summary>
    public void AppendTab()
    {
        _space = false;
        if (!IsEmpty) page.Characters.Add('\t');
    }

    /// <summary>Ends the block. False where it had nothing that can be seen.</summary>
    public bool Flush(byte breaks)
    {
        _space = false;
        if (IsEmpty)
        {
            Reset();
            return false;
        }

        bool any = Emit(_start, page.Characters.Count, _facts, breaks);
        if (!any) Discard(_start);
        Reset();
        return any;
    }

    /// <summary>Ends the block, and makes two of it: one up to <paramref name="cut"/>, one behind it.</summary>
    public void FlushInTwo(int cut, MarkupFacts before, int elementBefore, int elementBehind)
    {
        _space = false;
        MarkupFacts behind = _facts;
        behind.Characters -= before.Characters;
        behind.LinkCharacters -= before.LinkCharacters;
        behind.StrongCharacters -= before.StrongCharacters;
        behind.Links -= before.Links;
        behind.FirstText = Math.Min(before.LastText + 1, behind.LastText);
        behind.Element = elementBehind;
        before.Element = elementBefore;
        page.Characters[cut - 1] = '\n';
        Emit(_start, cut - 1, before, 0);
        bool any = Emit(cut, page.Characters.Count, behind, 0);
        if (!any) Discard(cut);
        Reset();
    }

    private bool Emit(int start, int end, MarkupFacts facts, byte breaks)
    {
        ReadOnlySpan<char> text = page.Characters.Span;
        BlockKind kind = page.ElementList[facts.Element].Kind;
        int first = start;
        while (first < end && IsInvisible(text[first])) first++;
        int last = end;
        while (last > first && IsInvisible(text[last - 1])) last--;
        if (first == last) return false;
        if (kind == BlockKind.Code) first = FirstOfLine(text, start, first);
        facts.Breaks = breaks;
        facts.BeginsItem = BeginsItem(facts.Element, kind);
        page.Cancellation.ThrowIfCancellationRequested();
        page.BlockList.Add(new Block(start, first, last, end + 1, 0, kind));
        page.FactList.Add(facts);
        if (page.Characters.Count == end) page.Characters.Add('\n');
        return true;
    }

    /// <summary>Takes back text that cannot be seen; marks in it stand before what comes instead.</summary>
    private void Discard(int start)
    {
        page.Characters.Truncate(start);
        for (int i = page.MarkList.Count - 1; i >= 0 && page.MarkList[i].Position > start; i--)
            page.MarkList[i] = page.MarkList[i] with { Position = start };
    }

    private static int FirstOfLine(ReadOnlySpan<char> text, int start, int first)
    {
        int line = text[start..first].LastIndexOf('\n');
        return line < 0 ? start : start + line + 1;
    }

    private bool BeginsItem(int element, BlockKind kind)
    {
        if (kind != BlockKind.ListItem) return false;
        int item = page.PlaceOf(in page.ElementList[element]).Item;
        if (item < 0 || page.ElementList[item].Is(ElementStates.Begun)) return false;
        page.ElementList[item].States |= ElementStates.Begun;
        return true;
    }

    private void Begin(int element, int depth, int textNode)
    {
        _facts.Element = element;
        _facts.FirstText = textNode;
        _facts.LastText = textNode;
        _depth = depth;
        _outer = element;
        _outerDepth = depth;
    }

    private void Continue(int textNode)
    {
        _facts.LastText = textNode;
        if (_outerDepth >= _depth) return;
        _depth = _outerDepth;
        _facts.Element = _outer;
    }

    private void Count(int length)
    {
        _facts.Characters += length;
        if (Links > 0) _facts.LinkCharacters += length;
        if (Strong > 0) _facts.StrongCharacters += length;
    }

    private void Reset()
    {
        _start = page.Characters.Count;
        _facts = default;
        _facts.Links = Links;
    }

    /// <summary>White space and marks that a block neither begins nor ends with.</summary>
    private static bool IsInvisible(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';
}
