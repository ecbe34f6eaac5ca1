namespace ScrapeClean.Features;

/// <summary>The densest stretch: the run of lines with the largest sum of log odds weighted by length.</summary>
internal static class Stretch
{
    private const int Limit = 48;

    public static (int From, int To) Densest(ReadOnlySpan<byte> odds, ReadOnlySpan<byte> weights)
    {
        long best = 0;
        long sum = 0;
        var from = 0;
        var bestFrom = 0;
        var bestTo = 0;
        for (var i = 0; i < odds.Length; i++)
        {
            if (sum <= 0)
            {
                sum = 0;
                from = i;
            }

            sum += Math.Clamp(odds[i] - Quantity.Centre, -Limit, Limit) * weights[i];
            if (sum > best)
                (best, bestFrom, bestTo) = (sum, from, i + 1);
        }

        return (bestFrom, bestTo);
    }

    public static void Fill((int From, int To) stretch, Span<byte> toStart, Span<byte> toEnd)
    {
        for (var i = 0; i < toStart.Length; i++)
        {
            toStart[i] = Quantity.Clamp(Quantity.Signed(i - stretch.From));
            toEnd[i] = Quantity.Clamp(Quantity.Signed(stretch.To - 1 - i));
        }
    }
}
