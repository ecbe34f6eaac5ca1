using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>
/// Makes the text of a page from its kept blocks: a blank line between paragraphs, none between items of a list, rows of a table and lines that
/// only a line break parts; items behind a dash, cells behind tabs.
/// </summary>
internal static class PageComposer
{
    private const int MostIndent = 8;

    public static string Text(MarkupPage page, DocumentContext document)
    {
        var text = new PooledList<char>(Math.Max(1, page.Characters.Count));
        int before = -1;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            Verdict verdict = document.Verdicts[i];
            if (verdict.Label == Label.Remove) continue;
            if (before >= 0) text.Add(BlockJoints.BelongsTo(page, before, i) ? "\n" : "\n\n");
            before = i;
            Prefix(ref text, page, i);
            Append(ref text, page, document.Blocks[i], verdict);
        }

        string kept = text.Span.ToString();
        text.Return();
        return kept;
    }

    private static void Prefix(ref PooledList<char> text, MarkupPage page, int index)
    {
        MarkupFacts facts = page.Facts[index];
        if (page.Blocks[index].Kind != BlockKind.ListItem) return;
        int depth = Math.Min(page.Elements[facts.Element].ListDepth - 1, MostIndent);
        for (int i = 0; i < depth; i++) text.Add("  ");
        text.Add(facts.BeginsItem ? "- " : "  ");
    }

    private static void Append(ref PooledList<char> text, MarkupPage page, Block block, Verdict verdict)
    {
        if (!verdict.IsCut)
        {
            text.Add(page.Of(block));
            return;
        }

        ReadOnlySpan<char> all = page.Text;
        ReadOnlySpan<char> head = all[block.Start..Math.Clamp(verdict.CutStart, block.Start, block.End)].TrimEnd();
        ReadOnlySpan<char> tail = all[Math.Clamp(verdict.CutEnd, block.Start, block.End)..block.End].TrimStart();
        text.Add(head);
        if (!head.IsEmpty && !tail.IsEmpty) text.Add(' ');
        text.Add(tail);
    }
}
