using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A whole article saved as one line has pointers to other articles between its sentences. Such a line is cut into blocks around each of them, so that
/// they go and the sentences stay.
/// </summary>
internal static class InlineSplitter
{
    /// <summary>Shorter lines, in UTF-16 units, are paragraphs: what is furniture in them stands at their end. Half of it in writing without spaces.</summary>
    private const int LongLine = 500;

    public static void Split(DocumentContext document)
    {
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (IsLong(document, document.Blocks[i]))
            {
                SplitAll(document);
                return;
            }
        }
    }

    private static bool IsLong(DocumentContext document, in Block block) =>
        block.Length > LongLine || (block.Length > LongLine / 2 && Scripts.IsUnspaced(document.Text[block.Start]));

    private static void SplitAll(DocumentContext document)
    {
        List<InlineSpan>? spans = null;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (IsLong(document, document.Blocks[i]))
                Find(document, document.Blocks[i], ref spans);
        }
        if (spans is null)
            return;
        BlockList target = document.SpareBlocks;
        target.Clear();
        int n = 0;
        foreach (Block block in document.Blocks.Items)
        {
            Block rest = block;
            for (; n < spans.Count && spans[n].Start < block.End; n++)
            {
                if (spans[n].Start > rest.Start)
                    target.Add(new Block(rest.LineStart, rest.Start, EndBefore(document.Text, spans[n].Start, rest.Start), spans[n].Start, rest.BlankBefore, rest.Kind));
                int next = NextWord(document.Text, spans[n].End, block.End);
                document.Decided.Add((target.Count, Verdict.Remove(spans[n].Kind, spans[n].Rule, spans[n].Confidence)));
                target.Add(new Block(spans[n].Start, spans[n].Start, spans[n].End, next == block.End ? block.LineEnd : next, 0, BlockKind.Line));
                rest = new Block(next, next, block.End, block.LineEnd, 0, block.Kind);
            }
            if (rest.Start < rest.End)
                target.Add(rest);
        }
        target.BlankAfter = document.Blocks.BlankAfter;
        document.SwapBlocks();
    }

    private static void Find(DocumentContext document, in Block block, ref List<InlineSpan>? spans)
    {
        ReadOnlySpan<char> text = document.Text;
        TextMarks marks = document.Marks;
        int at = block.Start;
        document.Matcher.Begin(block.Length);
        for (int step = 0; at < block.End; step++)
        {
            document.Step(step);
            int found = marks.NextEnd(at, block.End);
            if (found < 0)
                return;
            at = found + 1;
            if (text[found] == ':')
                continue;
            while (at < block.End && (CharTable.IsBlank(text[at]) || (marks.IsEnd(at) && text[at] != ':')))
                at++;
            if (at < block.End && InlineSpan.TryRead(document, block.Start, at, block.End, out InlineSpan span))
            {
                span = span with { End = CharTable.SkipAccents(text, span.End, block.End) };
                (spans ??= []).Add(span);
                at = span.End;
            }
        }
    }

    private static int EndBefore(ReadOnlySpan<char> text, int at, int from)
    {
        while (at > from && CharTable.IsBlank(text[at - 1]))
            at--;
        return at;
    }

    private static int NextWord(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && CharTable.IsBlank(text[at]))
            at++;
        return at;
    }
}
