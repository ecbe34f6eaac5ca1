using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>Makes the removals of a page: the text of each removed block or part of a block, and the node that it is of.</summary>
internal static class PageRemovals
{
    public static Removal[] Of(MarkupPage page, DocumentContext document)
    {
        ReadOnlySpan<Verdict> verdicts = document.Verdicts;
        int count = 0, length = 0;
        for (int i = 0; i < verdicts.Length; i++)
        {
            if (!IsRemoved(in verdicts[i])) continue;
            (int start, int end) = Range(document.Blocks[i], in verdicts[i]);
            count++;
            length += end - start;
        }

        return count == 0 ? [] : Make(page, document, new Removal[count], length);
    }

    private static Removal[] Make(MarkupPage page, DocumentContext document, Removal[] removals, int length)
    {
        ReadOnlySpan<Verdict> verdicts = document.Verdicts;
        string source = string.Create(length, (page, document), static (text, from) => Copy(from.page, from.document, text));
        var paths = new NodePaths(page);
        int n = 0, offset = 0;
        for (int i = 0; i < verdicts.Length; i++)
        {
            ref readonly Verdict verdict = ref verdicts[i];
            if (!IsRemoved(in verdict)) continue;
            (int start, int end) = Range(document.Blocks[i], in verdict);
            removals[n++] = new Removal(source, offset, end - start, verdict.Kind, verdict.Rule, verdict.Confidence, paths, page.Facts[i].Element);
            offset += end - start;
        }

        return removals;
    }

    private static void Copy(MarkupPage page, DocumentContext document, Span<char> text)
    {
        ReadOnlySpan<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i < verdicts.Length; i++)
        {
            if (!IsRemoved(in verdicts[i])) continue;
            (int start, int end) = Range(document.Blocks[i], in verdicts[i]);
            page.Text[start..end].CopyTo(text);
            text = text[(end - start)..];
        }
    }

    private static bool IsRemoved(in Verdict verdict) => verdict.Label == Label.Remove || verdict.IsCut;

    private static (int Start, int End) Range(in Block block, in Verdict verdict) =>
        verdict.IsCut ? (verdict.CutStart, verdict.CutEnd) : (block.Start, block.End);
}
