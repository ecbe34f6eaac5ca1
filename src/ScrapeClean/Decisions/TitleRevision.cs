using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// "Read also:" alone on its line has the titles it points to below it, each a line without the mark of a sentence's end. The last line before a
/// paragraph may be the paragraph's heading: it stays where it stands nearer to the paragraph, or is short.
/// </summary>
internal static class TitleRevision
{
    private const string RuleName = "title-below";
    private const int MaxLabelLength = 40;
    private const int MinTitleLength = 15;
    private const int MaxTitleLength = 160;
    private const int MaxTitles = 10;

    /// <summary>Blocks to either side in which a label that closes teasers comes again.</summary>
    private const int Reach = 12;

    /// <summary>From it on a block is a paragraph; half of it in writing without spaces.</summary>
    private const int ParagraphLength = 100;

    /// <summary>Headings of a part of a text are shorter, most often; half of it in writing without spaces.</summary>
    private const int LongTitle = 45;

    /// <summary>Headlines of a ticker are no fewer, where a text goes on below them.</summary>
    private const int LeastTicker = 3;

    /// <summary>From it on a rule that looks at wording has seen the whole line.</summary>
    private const float WholeLine = 0.985f;

    public static void Revise(DocumentContext document)
    {
        bool body = false;
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 0; i + 1 < verdicts.Length; i++)
        {
            // Above all body the last title of a list may be the article's own.
            body = body || (verdicts[i].Label != Label.Remove && document.Blocks[i].Length >= Limit(document, i, ParagraphLength));
            if (body && IsLabel(document, i))
                i = RemoveBelow(document, i);
        }
    }

    private static bool IsLabel(DocumentContext document, int i)
    {
        ref readonly Verdict verdict = ref document.Verdicts[i];
        if (verdict.Label != Label.Remove || verdict.Kind is not (FurnitureKind.RelatedLink or FurnitureKind.NewsTicker or FurnitureKind.Tags) || document.Blocks[i].Length > MaxLabelLength)
            return false;
        return EndsOpen(document, i) || (verdict.Confidence >= WholeLine && verdict.Kind != FurnitureKind.Tags);
    }

    // "Read also:", "Read also:-"
    private static bool EndsOpen(DocumentContext document, int i)
    {
        ReadOnlySpan<char> text = document.Blocks[i].Of(document.Text).TrimEnd("-–— ►▶▼↓");
        return text.Length > 0 && text[^1] is ':' or '：';
    }

    /// <returns>The last block that went, or the label.</returns>
    private static int RemoveBelow(DocumentContext document, int label)
    {
        Span<Verdict> verdicts = document.Verdicts;
        int next = label + 1, titles = 0, last = label;
        bool dated = false, anyDated = false, anyLong = false;
        // All tags stand on one line.
        int most = verdicts[label].Kind == FurnitureKind.Tags ? 1 : MaxTitles;
        for (; next < verdicts.Length && titles < most; next++)
        {
            bool date = titles > 0 && IsDate(verdicts, next);
            // Where titles have dates, a line without one is none.
            if (anyDated && !date && !IsDate(verdicts, next + 1))
                break;
            // A wider gap than the one below the label ends the list.
            if (!date && (!IsTitle(document, next) || (titles > 0 && document.Blocks[next].BlankBefore > document.Blocks[label + 1].BlankBefore)))
                break;
            titles += date ? 0 : 1;
            last = date ? last : next;
            dated = date;
            anyDated |= date;
            anyLong |= !date && document.Blocks[next].Length >= Limit(document, next, LongTitle);
        }
        if (titles == 0 || (!anyLong && !anyDated && !(EndsOpen(document, label) && (titles == 1 || next == verdicts.Length))))
            return label;
        // At the end of the text, or before other furniture, there is no paragraph that the last line could head.
        bool closed = next == verdicts.Length || (verdicts[next].Label == Label.Remove && titles < MaxTitles);
        if (!closed && !dated && Recurs(document, label))
            return label;
        if (!closed && !dated && !IsLastTitle(document, label, last, next, titles))
        {
            last--;
            titles--;
        }
        if (titles == 0 || (verdicts[label].Kind == FurnitureKind.NewsTicker && !closed && titles < LeastTicker))
            return label;
        FurnitureKind kind = verdicts[label].Kind;
        for (int i = label + 1; i <= last || (dated && i < next); i++)
            verdicts[i] = Verdict.Remove(kind, RuleName, 0.9f);
        return last;
    }

    private static bool IsDate(ReadOnlySpan<Verdict> verdicts, int i) =>
        i < verdicts.Length && verdicts[i].Label == Label.Remove && verdicts[i].Kind == FurnitureKind.Timestamp;

    // "Read the whole article" behind each of many teasers: what stands below is the next one.
    private static bool Recurs(DocumentContext document, int label)
    {
        if (EndsOpen(document, label))
            return false;
        ReadOnlySpan<char> text = document.Blocks[label].Of(document.Text);
        int last = Math.Min(document.Blocks.Count - 1, label + Reach);
        for (int i = Math.Max(0, label - Reach); i <= last; i++)
        {
            if (i != label && document.Blocks[i].Of(document.Text).SequenceEqual(text))
                return true;
        }
        return false;
    }

    private static bool IsTitle(DocumentContext document, int i)
    {
        Block block = document.Blocks[i];
        if (!document.Verdicts[i].IsOpen || block.Kind == BlockKind.ListItem
            || block.Length > Limit(document, i, MaxTitleLength) || block.Length < Limit(document, i, MinTitleLength))
            return false;
        ReadOnlySpan<char> text = block.Of(document.Text);
        // Thai and Lao have no mark for a sentence's end: there a paragraph is known by its length alone.
        if (Scripts.Of(text[0]) is Script.Thai or Script.Lao && block.Length >= Limit(document, i, ParagraphLength))
            return false;
        text = text.TrimEnd("\"”»'’)");
        return text.Length > 0 && text[^1] is not (':' or '：' or ';' or ',' or '{' or '}') && document.Text[block.End - 1] != ')' && !SentenceMarks.ClosesTold(text);
    }

    // What comes next is body: the last line is a title where a gap sets it apart from that, or where it is too long for a heading.
    private static bool IsLastTitle(DocumentContext document, int label, int last, int next, int titles)
    {
        int before = document.Blocks[last].BlankBefore, behind = document.Blocks[next].BlankBefore;
        if (before != behind)
            return before < behind;
        // "Read more" may close one teaser and stand above the title of the next.
        return titles == 1 ? before == 0 && EndsOpen(document, label) : document.Blocks[last].Length >= Limit(document, last, LongTitle);
    }

    private static int Limit(DocumentContext document, int i, int length) => Scripts.LengthFor(document.Blocks[i].Of(document.Text), length);
}
