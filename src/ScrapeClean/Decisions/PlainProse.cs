using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Whether rules leave nothing of a text but a title, paragraphs that end as sentences do, and single headings between two of these. The scorer takes hardly
/// anything out of such a text, and what it would cost is saved: of the data sets' 13,389 texts 1,261 are such, one in eight of what extractors left, and in
/// five of them it had taken a line.
/// </summary>
internal static class PlainProse
{
    /// <summary>UTF-16 units of a paragraph, half as many in writing without spaces. At 60 teasers of a sentence pass for one.</summary>
    private const int LeastParagraph = 80;

    /// <summary>The same of a title or heading: at 10 labels of two words pass for one.</summary>
    private const int LeastHeading = 15;
    private const int MostHeading = 100;

    /// <summary>Fewer paragraphs say little of what a text is.</summary>
    private const int LeastParagraphs = 2;

    /// <param name="document">The blocks of a text, as the rules decided them.</param>
    /// <param name="marks">The same, as the scorer reads it.</param>
    /// <param name="keepTitle">Whether a title stays.</param>
    public static bool IsAll(DocumentContext document, ReadOnlySpan<RuleMark> marks, bool keepTitle)
    {
        int paragraphs = 0;
        bool first = true;
        for (int i = 0; i < marks.Length; i++)
        {
            document.Step(i);
            if (marks[i] >= RuleMark.Detail)
                continue;
            if (marks[i] == RuleMark.Weak)
                return false;
            if (IsParagraph(document, i))
                paragraphs++;
            else if (!(first && keepTitle ? SizeOf(document, i) >= LeastHeading : IsHeading(document, i)))
                return false;
            first = false;
        }
        return paragraphs >= LeastParagraphs;
    }

    private static bool IsHeading(DocumentContext document, int at) =>
        SizeOf(document, at) is >= LeastHeading and < MostHeading && StaysAsParagraph(document, at - 1) && StaysAsParagraph(document, at + 1);

    private static bool StaysAsParagraph(DocumentContext document, int at) =>
        at >= 0 && at < document.Blocks.Count && document.Verdicts[at].Label is Label.None or Label.Keep && IsParagraph(document, at);

    private static bool IsParagraph(DocumentContext document, int at)
    {
        Block block = document.Blocks[at];
        Verdict verdict = document.Verdicts[at];
        // What follows the last sentence and goes is not its end.
        int end = verdict.IsCut && verdict.CutEnd >= block.End ? verdict.CutStart : block.End;
        ReadOnlySpan<char> text = document.Text[block.Start..end];
        if (SizeOf(text) < LeastParagraph)
            return false;
        text = text.TrimEnd(SentenceMarks.Closers + "’' \u00A0");
        // A teaser breaks off in dots.
        return text.Length > 1 && SentenceMarks.Ends(text[^1]) && text[^1] != '…' && !text.EndsWith("..");
    }

    private static int SizeOf(DocumentContext document, int at) => SizeOf(document.Blocks[at].Of(document.Text));

    private static int SizeOf(ReadOnlySpan<char> text) => text.Length > 0 && Scripts.IsUnspaced(text[0]) ? text.Length * 2 : text.Length;
}
