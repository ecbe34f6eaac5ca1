namespace ScrapeClean.Features;

/// <summary>Fills the columns that the second pass has besides those of the first: what the first pass said of the lines around.</summary>
internal static class PassFeatures
{
    /// <summary>First-pass log odds from which a line counts as surely body: about 0.73.</summary>
    public const int Sure = Quantity.Centre + 16;

    /// <summary>First-pass log odds below which a line is surely furniture: about 0.05.</summary>
    private const int SureFurniture = Quantity.Centre - 48;

    private const int GainShift = 8;

    /// <param name="document">The scanned lines.</param>
    /// <param name="columns">Columns of the second pass; those of the first and <see cref="PassFeature.First"/> are filled.</param>
    public static void Fill(ScannedDocument document, FeatureColumns columns)
    {
        if (document.Rows == 0)
            return;
        FillAccepted(document, columns);
        FillRank(document, columns);
        FillSureDistances(columns);
        FillTopic(document, columns);
        var first = TextLayout.Column(PassFeature.First);
        var column = TextLayout.PassCopyStart;
        foreach (var offset in TextLayout.PassOffsets)
            columns.Shift(first, column++, offset);
        using var means = new WindowMean(columns[(int)TextFeature.Size], columns[first]);
        foreach (var window in TextLayout.Windows)
        {
            means.FillOdds(window, columns, column, column + 2);
            means.FillWeighted(window, columns, column + 1, column + 3);
            column += TextLayout.WindowMeans * 2;
        }
    }

    private static void FillAccepted(ScannedDocument document, FeatureColumns columns)
    {
        var facts = document.Facts;
        var odds = columns[TextLayout.Column(PassFeature.First)];
        var total = 0;
        var words = 0;
        var lines = 0;
        var doubt = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            words += facts[i].Size;
            if (odds[i] > Quantity.Centre)
            {
                total += facts[i].Size;
                lines++;
            }

            if (Math.Abs(odds[i] - Quantity.Centre) < 24)
                doubt += facts[i].Size;
        }

        var above = 0;
        var share = columns[TextLayout.Column(PassFeature.AcceptedAbove)];
        var wordsAbove = columns[TextLayout.Column(PassFeature.AcceptedWordsAbove)];
        var wordsBelow = columns[TextLayout.Column(PassFeature.AcceptedWordsBelow)];
        for (var i = 0; i < facts.Length; i++)
        {
            var own = odds[i] > Quantity.Centre ? facts[i].Size : 0;
            share[i] = Quantity.Clamp(Quantity.Share(above, total));
            wordsAbove[i] = Quantity.Clamp(Quantity.Log(above));
            above += own;
            wordsBelow[i] = Quantity.Clamp(Quantity.Log(total - above));
        }

        var stretch = Stretch.Densest(odds, columns[(int)TextFeature.Size]);
        Stretch.Fill(stretch, columns[TextLayout.Column(PassFeature.StretchStart)], columns[TextLayout.Column(PassFeature.StretchEnd)]);
        Stretch.FillMargins(odds, columns[(int)TextFeature.Size], columns[TextLayout.Column(PassFeature.StretchMargin)]);
        var inStretch = 0;
        for (var i = stretch.From; i < stretch.To; i++)
            inStretch += facts[i].Size;
        columns.FillCoarse(TextLayout.Column(PassFeature.DocumentAcceptedLines), Quantity.Share(lines, facts.Length), Quantity.DocumentShareStep);
        columns.FillCoarse(TextLayout.Column(PassFeature.DocumentAcceptedWords), Quantity.Share(total, words), Quantity.DocumentShareStep);
        columns.FillCoarse(TextLayout.Column(PassFeature.DocumentAcceptedTotal), Quantity.Log(total), Quantity.StepsPerOctave);
        columns.FillCoarse(TextLayout.Column(PassFeature.DocumentStretchAccepted), Quantity.Share(inStretch, words), Quantity.DocumentShareStep);
        columns.FillCoarse(TextLayout.Column(PassFeature.DocumentDoubt), Quantity.Share(doubt, words), Quantity.DocumentShareStep);
    }

    private static void FillRank(ScannedDocument document, FeatureColumns columns)
    {
        var facts = document.Facts;
        var odds = columns[TextLayout.Column(PassFeature.First)];
        Span<int> words = stackalloc int[256];
        words.Clear();
        var furniture = 0;
        long expected = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            words[odds[i]] += facts[i].Size;
            expected += (long)facts[i].Size * Sigmoid.Of(odds[i]);
            furniture += odds[i] < SureFurniture ? 1 : 0;
        }

        FillGains(document, columns, words, expected);
        var sum = 0;
        for (var level = 255; level >= 0; level--)
        {
            var own = words[level];
            words[level] = sum;
            sum += own;
        }

        // A share of 200 stands for twice the words expected.
        var whole = (int)(expected * 2 / Sigmoid.Scale);
        var rank = columns[TextLayout.Column(PassFeature.Rank)];
        for (var i = 0; i < facts.Length; i++)
            rank[i] = Quantity.Clamp(Quantity.Share(words[odds[i]], whole));
        columns.FillCoarse(TextLayout.Column(PassFeature.DocumentSureFurniture), Quantity.Log(furniture), Quantity.StepsPerOctave);
    }

    private static void FillGains(ScannedDocument document, FeatureColumns columns, ReadOnlySpan<int> words, long expected)
    {
        // Expected F1 of keeping all lines down to a level of odds; a line adds to it while its probability is over half of it.
        long kept = 0;
        long hits = 0;
        long best = 0;
        var cutoff = Quantity.Centre;
        for (var level = 255; level >= 0; level--)
        {
            // Nearly all levels have no line, and each of the others costs a long division.
            if (words[level] == 0)
                continue;
            kept += (long)words[level] * Sigmoid.Scale;
            hits += (long)words[level] * Sigmoid.Of((byte)level);
            var f1 = kept + expected == 0 ? 0 : 2 * hits * Sigmoid.Scale / (kept + expected);
            if (f1 <= best)
                continue;
            best = f1;
            cutoff = level;
        }

        var facts = document.Facts;
        var odds = columns[TextLayout.Column(PassFeature.First)];
        var over = columns[TextLayout.Column(PassFeature.OverCutoff)];
        var scratch = new Scratch<int>(stackalloc int[Scratch<int>.Few], facts.Length);
        var gains = scratch.Span;
        for (var i = 0; i < facts.Length; i++)
        {
            over[i] = Quantity.Clamp(Quantity.Centre + odds[i] - cutoff);
            gains[i] = facts[i].Size * (Sigmoid.Of(odds[i]) - (int)(best / 2));
        }

        Stretch.FillMargins(gains, columns[TextLayout.Column(PassFeature.GainMargin)], GainShift);
        scratch.Return();
        columns.FillCoarse(TextLayout.Column(PassFeature.DocumentExpectedF1), Quantity.Share((int)best, Sigmoid.Scale), Quantity.DocumentShareStep);
    }

    private static void FillSureDistances(FeatureColumns columns)
    {
        var odds = columns[TextLayout.Column(PassFeature.First)];
        var above = columns[TextLayout.Column(PassFeature.AcceptedLineAbove)];
        var below = columns[TextLayout.Column(PassFeature.AcceptedLineBelow)];
        var last = -1;
        for (var i = 0; i < odds.Length; i++)
        {
            above[i] = last < 0 ? byte.MaxValue : Quantity.Clamp(Quantity.Log(i - last));
            if (odds[i] >= Sure)
                last = i;
        }

        last = -1;
        for (var i = odds.Length - 1; i >= 0; i--)
        {
            below[i] = last < 0 ? byte.MaxValue : Quantity.Clamp(Quantity.Log(last - i));
            if (odds[i] >= Sure)
                last = i;
        }
    }

    private static void FillTopic(ScannedDocument document, FeatureColumns columns)
    {
        var odds = columns[TextLayout.Column(PassFeature.First)];
        var column = columns[TextLayout.Column(PassFeature.Topic)];
        if (AreTheLongLines(document.Facts, odds))
        {
            // The first pass asked the same of the same lines.
            columns[(int)TextFeature.Topic].CopyTo(column);
            return;
        }

        using var topic = new TopicTable(document.Topics);
        for (var i = 0; i < odds.Length; i++)
        {
            if (odds[i] >= Sure)
                topic.Add(i);
        }

        for (var i = 0; i < odds.Length; i++)
            column[i] = (byte)topic.Overlap(i, odds[i] >= Sure ? 1 : 0);
    }

    /// <summary>Whether the lines that are surely body are just the long ones, as they are in many short articles.</summary>
    private static bool AreTheLongLines(ReadOnlySpan<LineFacts> facts, ReadOnlySpan<byte> odds)
    {
        for (var i = 0; i < odds.Length; i++)
        {
            if (odds[i] >= Sure != facts[i].Size >= TextFeatures.LongLine)
                return false;
        }

        return true;
    }
}
