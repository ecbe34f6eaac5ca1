namespace ScrapeClean.Features;

/// <summary>What the rules said of the lines around: how near, how many, and of what sort.</summary>
internal static class MarkFeatures
{
    private const int Near = 4;
    private const int Far = 12;

    public static void Fill(ReadOnlySpan<RuleMark> marks, FeatureColumns columns)
    {
        var own = columns[(int)TextFeature.Mark];
        var above = columns[(int)TextFeature.MarkAbove];
        var aboveDistance = columns[(int)TextFeature.MarkAboveDistance];
        var belowDistance = columns[(int)TextFeature.MarkBelowDistance];
        var last = -1;
        var all = 0;
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = (byte)marks[i];
            above[i] = last < 0 ? (byte)0 : (byte)marks[last];
            aboveDistance[i] = last < 0 ? byte.MaxValue : Quantity.Clamp(Quantity.Log(i - last));
            if (marks[i] < RuleMark.Detail)
                continue;
            all++;
            last = i;
        }

        last = -1;
        for (var i = own.Length - 1; i >= 0; i--)
        {
            belowDistance[i] = last < 0 ? byte.MaxValue : Quantity.Clamp(Quantity.Log(last - i));
            if (marks[i] > RuleMark.Detail)
                last = i;
        }

        Count(marks, columns[(int)TextFeature.MarksNear], Near, Near);
        Count(marks, columns[(int)TextFeature.MarksAbove], Far, -1);
        Count(marks, columns[(int)TextFeature.MarksBelow], -1, Far);
        columns.FillCoarse((int)TextFeature.DocumentMarks, Quantity.Log(all), Quantity.StepsPerOctave);
        columns.FillCoarse((int)TextFeature.DocumentMarkShare, Quantity.Share(all, own.Length), Quantity.DocumentShareStep);
    }

    /// <summary>Lines that go, from so many above to so many below.</summary>
    private static void Count(ReadOnlySpan<RuleMark> marks, Span<byte> counts, int above, int below)
    {
        var count = 0;
        for (var i = -below; i < counts.Length; i++)
        {
            var enters = i + below;
            if (enters < counts.Length && enters >= 0 && marks[enters] >= RuleMark.Detail)
                count++;
            var leaves = i - above - 1;
            if (leaves >= 0 && leaves < counts.Length && marks[leaves] >= RuleMark.Detail)
                count--;
            if (i >= 0)
                counts[i] = (byte)count;
        }
    }
}
