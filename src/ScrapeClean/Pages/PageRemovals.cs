using System.Text;
using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>Makes the removals of a page: the text of each removed block or part of a block, and the path of its node.</summary>
internal static class PageRemovals
{
    public static Removal[] Of(MarkupPage page, DocumentContext document)
    {
        ReadOnlySpan<Verdict> verdicts = document.Verdicts;
        int count = 0;
        var source = new StringBuilder();
        foreach (int i in Removed(verdicts))
        {
            count++;
            (int start, int end) = Range(document.Blocks[i], verdicts[i]);
            source.Append(page.Text[start..end]);
        }

        return count == 0 ? [] : Make(page, document, source.ToString(), new Removal[count]);
    }

    private static Removal[] Make(MarkupPage page, DocumentContext document, string source, Removal[] removals)
    {
        var paths = new NodePaths(page);
        int n = 0, offset = 0;
        foreach (int i in Removed(document.Verdicts))
        {
            Verdict verdict = document.Verdicts[i];
            (int start, int end) = Range(document.Blocks[i], verdict);
            string path = paths.Of(page.Facts[i].Element);
            removals[n++] = new Removal(source, offset, -1, end - start, verdict.Kind, verdict.Rule, verdict.Confidence, path);
            offset += end - start;
        }

        return removals;
    }

    private static (int Start, int End) Range(Block block, Verdict verdict) =>
        verdict.IsCut ? (verdict.CutStart, verdict.CutEnd) : (block.Start, block.End);

    private static List<int> Removed(ReadOnlySpan<Verdict> verdicts)
    {
        var removed = new List<int>();
        for (int i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Label == Label.Remove || verdicts[i].IsCut) removed.Add(i);
        }

        return removed;
    }
}
