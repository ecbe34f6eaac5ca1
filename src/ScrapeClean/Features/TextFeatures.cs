using ScrapeClean.Blocks;
using ScrapeClean.Scoring;

namespace ScrapeClean.Features;

/// <summary>Fills the columns of the first pass: each line, its neighbours, its document.</summary>
internal static class TextFeatures
{
    /// <summary>Words of a line that is surely more than a label.</summary>
    public const int LongLine = 12;

    /// <summary>Words of a line that may be the label of what stands below it.</summary>
    private const int Label = 5;

    /// <param name="document">The scanned lines.</param>
    /// <param name="blocks">The same lines as blocks.</param>
    /// <param name="marks">What the rules said of each.</param>
    /// <param name="functionWords">The frequent words of each language.</param>
    /// <param name="words">The models of words; their answers are features.</param>
    /// <param name="columns">At least <see cref="TextLayout.FirstPass"/> columns.</param>
    public static void Fill(
        ScannedDocument document, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, LineWords words, FunctionWords functionWords, FeatureColumns columns)
    {
        words.Fill(document, columns);
        functionWords.Fill(document, columns[(int)TextFeature.FunctionShare]);
        Fill(document, blocks, marks, columns);
    }

    /// <summary>The same where the columns of words are filled already.</summary>
    public static void Fill(ScannedDocument document, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, FeatureColumns columns)
    {
        if (document.Rows == 0)
            return;
        var totals = FillLines(document, blocks, columns);
        FillRepeats(document, columns);
        FillTopic(document, columns);
        FillLongDistances(document, columns);
        FillLabels(document, columns);
        FillShapes(document, columns);
        MarkFeatures.Fill(marks, columns);
        BorderFeatures.Fill(document, columns);
        var stretch = FillStretch(columns);
        FillDocument(document, columns, totals, stretch);
        FillCopies(columns);
        FillWindows(columns);
    }

    private static DocumentTotals FillLines(ScannedDocument document, ReadOnlySpan<Block> blocks, FeatureColumns columns)
    {
        var rows = document.Rows;
        var facts = document.Facts;
        var totals = DocumentTotals.Of(document, blocks);
        var wordsAbove = 0;
        var c = new ColumnSet(columns);
        for (var i = 0; i < rows; i++)
        {
            ref readonly var f = ref facts[i];
            var size = f.Size;
            c.Set(TextFeature.Width, i, Quantity.Log(f.Width));
            c.Set(TextFeature.Size, i, Quantity.Log(size));
            c.Set(TextFeature.WordLength, i, f.Words == 0 ? 0 : f.Letters * 8 / f.Words);
            c.Set(TextFeature.LongestWord, i, f.LongestWord);
            c.Set(TextFeature.UpperShare, i, Quantity.Share(f.Uppers, f.Letters));
            c.Set(TextFeature.DigitShare, i, Quantity.Share(f.Digits, f.Characters));
            c.Set(TextFeature.SignShare, i, Quantity.Share(f.Characters - f.Letters - f.Digits, f.Characters));
            c.Set(TextFeature.CapitalWordShare, i, Quantity.Share(f.CapitalWords, f.Words));
            c.Set(TextFeature.ShoutedWordShare, i, Quantity.Share(f.ShoutedWords, f.Words));
            c.Set(TextFeature.ShortWordShare, i, Quantity.Share(f.ShortWords, f.Words));
            c.Set(TextFeature.SentenceEnds, i, f.SentenceEnds);
            c.Set(TextFeature.Commas, i, f.Commas);
            c.Set(TextFeature.Colons, i, f.Colons);
            c.Set(TextFeature.Quotes, i, f.Quotes);
            c.Set(TextFeature.Brackets, i, f.Brackets);
            c.Set(TextFeature.Separators, i, f.Separators);
            c.Set(TextFeature.Marks, i, f.Marks);
            c.Set(TextFeature.Joins, i, f.Joins);
            c.Set(TextFeature.Prices, i, f.DigitGroups > 0 ? f.Currencies : 0);
            c.Set(TextFeature.DigitGroups, i, f.DigitGroups);
            c.Set(TextFeature.DigitJoins, i, f.DigitJoins);
            c.Set(TextFeature.End, i, (int)f.End);
            c.Set(TextFeature.Start, i, (int)f.Start);
            c.Set(TextFeature.Script, i, (int)f.Script);
            c.Set(TextFeature.ForeignScript, i, f.Script != Script.None && f.Script != totals.Script ? 1 : 0);
            c.Set(TextFeature.BlankBefore, i, blocks[i].BlankBefore);
            c.Set(TextFeature.BlankAfter, i, i + 1 < rows ? blocks[i + 1].BlankBefore : 3);
            c.Set(TextFeature.Kind, i, (int)blocks[i].Kind);
            c.Set(TextFeature.LinesBefore, i, Quantity.Log(i));
            c.Set(TextFeature.LinesAfter, i, Quantity.Log(rows - 1 - i));
            c.Set(TextFeature.LinePosition, i, Quantity.Share(i, rows - 1));
            c.Set(TextFeature.WordPosition, i, Quantity.Share(wordsAbove, totals.Words));
            wordsAbove += size;
        }

        return totals;
    }

    private static void FillRepeats(ScannedDocument document, FeatureColumns columns)
    {
        var facts = document.Facts;
        var size = 1 << Math.Max(4, 32 - int.LeadingZeroCount(document.Rows * 2));
        var tables = new Scratch<int>(stackalloc int[Scratch<int>.Few * 2], size);
        var allCounts = new Scratch<int>(stackalloc int[Scratch<int>.Few], document.Rows);
        var allFirsts = new Scratch<int>(stackalloc int[Scratch<int>.Few], document.Rows);
        Span<int> table = tables.Span, counts = allCounts.Span, firsts = allFirsts.Span;
        table.Clear();
        var seen = columns[(int)TextFeature.SeenBefore];
        for (var i = 0; i < facts.Length; i++)
        {
            // Open addressing; an entry is the row of the first line that reads so, plus one.
            var slot = (int)((facts[i].Hash * 0x9E3779B1u) >> 7) & (size - 1);
            while (table[slot] != 0 && facts[table[slot] - 1].Hash != facts[i].Hash)
                slot = (slot + 1) & (size - 1);
            if (table[slot] == 0)
            {
                table[slot] = i + 1;
                counts[i] = 0;
            }

            var first = table[slot] - 1;
            firsts[i] = first;
            counts[first]++;
            seen[i] = (byte)(first == i ? 0 : 1);
        }

        var repeats = columns[(int)TextFeature.Repeats];
        for (var i = 0; i < facts.Length; i++)
            repeats[i] = Quantity.Clamp(Quantity.Log(counts[firsts[i]] - 1));
        tables.Return();
        allCounts.Return();
        allFirsts.Return();
    }

    private static void FillTopic(ScannedDocument document, FeatureColumns columns)
    {
        var facts = document.Facts;
        using var topic = new TopicTable(document.Topics);
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Size >= LongLine)
                topic.Add(i);
        }

        var column = columns[(int)TextFeature.Topic];
        for (var i = 0; i < facts.Length; i++)
            column[i] = (byte)topic.Overlap(i, facts[i].Size >= LongLine ? 1 : 0);
    }

    private static void FillLongDistances(ScannedDocument document, FeatureColumns columns)
    {
        var facts = document.Facts;
        var above = columns[(int)TextFeature.LongAbove];
        var below = columns[(int)TextFeature.LongBelow];
        var last = -1;
        for (var i = 0; i < facts.Length; i++)
        {
            above[i] = last < 0 ? byte.MaxValue : Quantity.Clamp(Quantity.Log(i - last));
            if (facts[i].Size >= LongLine)
                last = i;
        }

        last = -1;
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            below[i] = last < 0 ? byte.MaxValue : Quantity.Clamp(Quantity.Log(last - i));
            if (facts[i].Size >= LongLine)
                last = i;
        }
    }

    private static void FillLabels(ScannedDocument document, FeatureColumns columns)
    {
        var facts = document.Facts;
        var lexical = columns[(int)TextFeature.Lexical];
        var labelLexical = columns[(int)TextFeature.LabelLexical];
        var labelAbove = columns[(int)TextFeature.LabelAbove];
        var last = -1;
        for (var i = 0; i < facts.Length; i++)
        {
            labelAbove[i] = last < 0 ? byte.MaxValue : Quantity.Clamp(Quantity.Log(i - last));
            labelLexical[i] = last < 0 ? (byte)0 : lexical[last];
            if (facts[i].Size is > 0 and <= Label)
                last = i;
        }
    }

    private static void FillShapes(ScannedDocument document, FeatureColumns columns)
    {
        var facts = document.Facts;
        var scratch = new Scratch<byte>(stackalloc byte[Scratch<byte>.Few], facts.Length);
        var shapes = scratch.Span;
        for (var i = 0; i < facts.Length; i++)
            shapes[i] = (byte)(((int)facts[i].End << 4) ^ ((int)facts[i].Start << 1) ^ (Quantity.Log(facts[i].Size) / 6 * 29));
        Rhythm.Fill(shapes, columns);
        scratch.Return();
    }

    private static (int From, int To) FillStretch(FeatureColumns columns)
    {
        var stretch = Stretch.Densest(columns[(int)TextFeature.Lexical], columns[(int)TextFeature.Size]);
        Stretch.Fill(stretch, columns[(int)TextFeature.StretchStart], columns[(int)TextFeature.StretchEnd]);
        Stretch.FillMargins(columns[(int)TextFeature.Lexical], columns[(int)TextFeature.Size], columns[(int)TextFeature.StretchMargin]);
        return stretch;
    }

    private static void FillDocument(ScannedDocument document, FeatureColumns columns, DocumentTotals totals, (int From, int To) stretch)
    {
        var rows = document.Rows;
        var facts = document.Facts;
        var lexical = columns[(int)TextFeature.Lexical];
        var seen = columns[(int)TextFeature.SeenBefore];
        var function = columns[(int)TextFeature.FunctionShare];
        long lexicalSum = 0;
        var lists = columns[(int)TextFeature.ListWords];
        var prices = columns[(int)TextFeature.Prices];
        long functionSum = 0;
        long listSum = 0;
        var priced = 0;
        var repeated = 0;
        var inStretch = 0;
        for (var i = 0; i < rows; i++)
        {
            lexicalSum += (long)lexical[i] * facts[i].Size;
            functionSum += (long)function[i] * facts[i].Size;
            listSum += lists[i];
            priced += prices[i] > 0 ? 1 : 0;
            repeated += seen[i];
            if (i >= stretch.From && i < stretch.To)
                inStretch += facts[i].Size;
        }

        columns.FillCoarse((int)TextFeature.DocumentLines, Quantity.Log(rows), Quantity.StepsPerOctave);
        columns.FillCoarse((int)TextFeature.DocumentWords, Quantity.Log(totals.Words), Quantity.StepsPerOctave);
        columns.FillCoarse((int)TextFeature.DocumentLongShare, Quantity.Share(totals.LongWords, totals.Words), Quantity.DocumentShareStep);
        columns.FillCoarse((int)TextFeature.DocumentSentenceShare, Quantity.Share(totals.SentenceLines, rows), Quantity.DocumentShareStep);
        columns.FillCoarse((int)TextFeature.DocumentLexical, totals.Words == 0 ? 0 : (int)(lexicalSum / totals.Words), Quantity.DocumentOddsStep);
        columns.FillCoarse((int)TextFeature.DocumentListWords, (int)(listSum / Math.Max(1, rows)), Quantity.DocumentOddsStep);
        columns.FillCoarse((int)TextFeature.DocumentPrices, Quantity.Log(priced), Quantity.StepsPerOctave);
        columns.FillCoarse((int)TextFeature.DocumentFunctionShare, totals.Words == 0 ? 0 : (int)(functionSum / totals.Words), Quantity.DocumentShareStep / 4);
        columns.FillCoarse((int)TextFeature.DocumentBlankShare, Quantity.Share(totals.AfterBlank, rows), Quantity.DocumentShareStep);
        columns.FillCoarse((int)TextFeature.DocumentRepeatShare, Quantity.Share(repeated, rows), Quantity.DocumentShareStep);
        columns.FillCoarse((int)TextFeature.DocumentStretchShare, Quantity.Share(inStretch, totals.Words), Quantity.DocumentShareStep);
        columns.Fill((int)TextFeature.DocumentScript, (int)totals.Script);
    }

    private static void FillCopies(FeatureColumns columns)
    {
        var column = TextLayout.NearStart;
        foreach (var offset in TextLayout.NearOffsets)
        {
            foreach (var feature in TextLayout.NearCopied)
                columns.Shift((int)feature, column++, offset);
        }

        foreach (var offset in TextLayout.FarOffsets)
        {
            foreach (var feature in TextLayout.FarCopied)
                columns.Shift((int)feature, column++, offset);
        }
    }

    private static void FillWindows(FeatureColumns columns)
    {
        var column = TextLayout.WindowStart;
        using var means = new WindowMean(columns[(int)TextFeature.Size], columns[(int)TextFeature.Lexical]);
        foreach (var window in TextLayout.Windows)
        {
            means.FillSizes(window, columns, column, column + 2);
            means.FillWeighted(window, columns, column + 1, column + 3);
            column += TextLayout.WindowMeans * 2;
        }
    }

    /// <summary>The columns of single features, named.</summary>
    private readonly ref struct ColumnSet(FeatureColumns columns)
    {
        private readonly Span<byte> _bytes = columns.Writable;
        private readonly int _stride = columns.Stride;

        public void Set(TextFeature feature, int row, int value) => _bytes[((int)feature * _stride) + row] = Quantity.Clamp(value);
    }
}
