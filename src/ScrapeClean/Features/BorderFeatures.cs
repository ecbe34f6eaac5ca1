namespace ScrapeClean.Features;

/// <summary>Carries on what a line's words say of the lines that follow it or stand before it: a heading of a list, a date line, a comment form.</summary>
internal static class BorderFeatures
{
    private const int Label = 6;

    /// <summary>Steps of the running sum for one step of log odds.</summary>
    private const int Fine = 8;

    public static void Fill(ScannedDocument document, FeatureColumns columns)
    {
        var facts = document.Facts;
        var ahead = columns[(int)TextFeature.Ahead];
        var behind = columns[(int)TextFeature.Behind];
        var above = columns[(int)TextFeature.AheadAbove];
        var below = columns[(int)TextFeature.BehindBelow];
        var labelAhead = columns[(int)TextFeature.LabelAhead];
        var labelBehind = columns[(int)TextFeature.LabelBehind];
        var sum = 0;
        var label = Quantity.Centre;
        for (var i = 0; i < facts.Length; i++)
        {
            above[i] = Quantity.Clamp(Quantity.Centre + (sum / Fine));
            labelAhead[i] = Quantity.Clamp(label);
            sum = (sum * 3 / 4) + ((ahead[i] - Quantity.Centre) * Fine / 2);
            if (facts[i].Size <= Label)
                label = ahead[i];
        }

        sum = 0;
        label = Quantity.Centre;
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            below[i] = Quantity.Clamp(Quantity.Centre + (sum / Fine));
            labelBehind[i] = Quantity.Clamp(label);
            sum = (sum * 3 / 4) + ((behind[i] - Quantity.Centre) * Fine / 2);
            if (facts[i].Size <= Label)
                label = behind[i];
        }
    }
}
