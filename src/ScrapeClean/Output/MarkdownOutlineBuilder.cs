using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Pages;
using ScrapeClean.Rules;

namespace ScrapeClean.Output;

/// <summary>Takes out of a page what Markdown needs of its kept blocks: their text in runs of one style. Used once.</summary>
internal sealed class MarkdownOutlineBuilder(MarkupPage page, DocumentContext document)
{
    private PooledList<char> _text = new(Math.Max(1, page.Characters.Count));
    private readonly List<string> _names = [];
    private PooledList<MarkdownBlock> _blocks;
    private PooledList<MarkdownRun> _runs;
    private int _mark;
    private int _strong;
    private int _emphasis;
    private int _code;
    private int _link = -1;
    private int _linkName = -1;
    private int _target;

    public MarkdownOutline Build()
    {
        int kept = 0;
        foreach (ref readonly Verdict verdict in document.Verdicts) kept += verdict.Label == Label.Remove ? 0 : 1;
        _blocks = new PooledList<MarkdownBlock>(kept);
        _runs = new PooledList<MarkdownRun>(kept);
        int before = -1;
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            Block block = page.Blocks[i];
            Verdict verdict = document.Verdicts[i];
            if (verdict.Label == Label.Remove)
            {
                Pass(block.End);
                continue;
            }

            AddImagesBefore(block.Start);
            int first = _runs.Count;
            AddRuns(block, verdict);
            _blocks.Add(Describe(i, before, first));
            before = i;
        }

        var outline = new MarkdownOutline(_text.Span.ToString(), _blocks.Span.ToArray(), _runs.Span.ToArray(), [.. _names]);
        _text.Return();
        _blocks.Return();
        _runs.Return();
        return outline;
    }

    private MarkdownBlock Describe(int index, int before, int firstRun)
    {
        MarkupFacts facts = page.Facts[index];
        ref readonly MarkupElement element = ref page.Elements[facts.Element];
        BlockKind kind = page.Blocks[index].Kind;
        ElementPlace place = page.PlaceOf(in element);
        bool ordered = kind == BlockKind.ListItem && place.List >= 0 && page.Elements[place.List].Tag == HtmlTag.Ol && place.Item >= 0;
        bool continued = before == index - 1 && facts.Breaks == 1;
        return new MarkdownBlock(
            kind, element.HeadingLevel, kind == BlockKind.Cell ? (byte)0 : element.ListDepth, element.QuoteDepth,
            ordered ? Math.Clamp(page.PlaceOf(in page.Elements[place.Item]).Number, 0, 999_999_999) : -1,
            facts.BeginsItem, kind == BlockKind.Cell ? BlockJoints.Table(page, facts) : -1, continued,
            kind == BlockKind.Code ? LanguageOf(facts.Element) : MarkdownOutline.NoName, firstRun, _runs.Count - firstRun);
    }

    /// <summary>The language stands at the pre element or at the code element in it.</summary>
    private int LanguageOf(int element)
    {
        for (int at = element; at > 0; at = page.Elements[at].Parent)
        {
            ref readonly MarkupElement e = ref page.Elements[at];
            if (e.Tag is HtmlTag.Code or HtmlTag.Pre && !page.ValueOf(in e).IsEmpty) return IsPlain(page.ValueOf(in e)) ? Name(page.ValueOf(in e)) : MarkdownOutline.NoName;
            if (e.Tag == HtmlTag.Pre) break;
        }

        return MarkdownOutline.NoName;
    }

    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '#' or '-' or '.' or '_')) return false;
        }

        return true;
    }

    private int Name(ReadOnlySpan<char> name)
    {
        _names.Add(name.ToString());
        return _names.Count - 1;
    }

    private void AddRuns(Block block, Verdict verdict)
    {
        int at = block.Start;
        while (_mark < page.Marks.Length && page.Marks[_mark].Position <= block.End)
        {
            InlineMark mark = page.Marks[_mark++];
            int position = Math.Clamp(mark.Position, at, block.End);
            AddText(at, position, verdict);
            at = position;
            InlineMarkKind kind = KindOf(mark);
            if (kind == InlineMarkKind.Image) AddImage(mark.Element);
            else if (kind == InlineMarkKind.Cell) _runs.Add(new MarkdownRun(_text.Count, 0, RunStyle.Cell, MarkdownOutline.NoName));
            else Apply(mark);
        }

        AddText(at, block.End, verdict);
    }

    /// <summary>Images between two blocks stand on their own.</summary>
    private void AddImagesBefore(int start)
    {
        while (_mark < page.Marks.Length && page.Marks[_mark].Position <= start && KindOf(page.Marks[_mark]) != InlineMarkKind.Cell)
        {
            InlineMark mark = page.Marks[_mark++];
            if (KindOf(mark) != InlineMarkKind.Image)
            {
                Apply(mark);
                continue;
            }

            int first = _runs.Count;
            AddImage(mark.Element);
            if (_runs.Count > first) _blocks.Add(new MarkdownBlock(BlockKind.Paragraph, 0, 0, 0, -1, false, -1, false, MarkdownOutline.NoName, first, 1));
        }
    }

    private void Pass(int end)
    {
        while (_mark < page.Marks.Length && page.Marks[_mark].Position <= end) Apply(page.Marks[_mark++]);
    }

    private InlineMarkKind KindOf(InlineMark mark) => InlineMark.KindOf(page.Elements[mark.Element].Tag);

    private void Apply(InlineMark mark)
    {
        int change = mark.Ends ? -1 : 1;
        switch (KindOf(mark))
        {
            case InlineMarkKind.Link:
                _link = mark.Ends ? -1 : mark.Element;
                break;
            case InlineMarkKind.Strong:
                _strong += change;
                break;
            case InlineMarkKind.Emphasis:
                _emphasis += change;
                break;
            case InlineMarkKind.Code:
                _code += change;
                break;
        }
    }

    private void AddText(int from, int to, Verdict verdict)
    {
        if (verdict.IsCut && from < verdict.CutEnd && to > verdict.CutStart)
        {
            AddText(from, Math.Max(from, verdict.CutStart));
            AddText(Math.Min(to, verdict.CutEnd), to);
            return;
        }

        AddText(from, to);
    }

    private void AddText(int from, int to)
    {
        if (to <= from) return;
        RunStyle style = (_strong > 0 ? RunStyle.Strong : 0) | (_emphasis > 0 ? RunStyle.Emphasis : 0) | (_code > 0 ? RunStyle.Code : 0);
        _runs.Add(new MarkdownRun(_text.Count, to - from, style, Target()));
        _text.Add(page.Text[from..to]);
    }

    private int Target()
    {
        if (_link < 0) return MarkdownOutline.NoName;
        if (_linkName != _link)
        {
            _target = Name(page.ValueOf(in page.Elements[_link]));
            _linkName = _link;
        }

        return _target;
    }

    private void AddImage(int element)
    {
        ElementTexts image = page.TextsOf(in page.Elements[element]);
        if (image.Value.IsEmpty) return;
        ReadOnlySpan<char> alternative = page.Of(image.Alternative);
        _runs.Add(new MarkdownRun(_text.Count, alternative.Length, RunStyle.Image, Name(page.Of(image.Value))));
        _text.Add(alternative);
    }
}
