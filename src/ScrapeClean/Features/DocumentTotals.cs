using ScrapeClean.Blocks;

namespace ScrapeClean.Features;

/// <summary>What all lines of a document hold together.</summary>
internal struct DocumentTotals
{
    public int Words;
    public int LongWords;
    public int SentenceLines;
    public int AfterBlank;
    public Script Script;

    public static DocumentTotals Of(ScannedDocument document, ReadOnlySpan<Block> blocks)
    {
        var totals = default(DocumentTotals);
        Span<int> letters = stackalloc int[(int)Script.Other + 1];
        letters.Clear();
        var facts = document.Facts;
        for (var i = 0; i < facts.Length; i++)
        {
            ref readonly var f = ref facts[i];
            var size = f.Size;
            totals.Words += size;
            if (size >= TextFeatures.LongLine)
                totals.LongWords += size;
            if (f.End >= EndKind.Quote)
                totals.SentenceLines++;
            if (blocks[i].BlankBefore > 0)
                totals.AfterBlank++;
            letters[(int)f.Script] += f.Letters;
        }

        letters[0] = -1;
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] > 0 && (totals.Script == Script.None || letters[i] > letters[(int)totals.Script]))
                totals.Script = (Script)i;
        }

        return totals;
    }
}
