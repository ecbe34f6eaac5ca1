namespace ScrapeClean.Features;

/// <summary>The densest stretch: the run of lines with the largest sum of log odds weighted by length.</summary>
internal static class Stretch
{
    private const int Limit = 48;
    private const int Furthest = 1 << 14;
    private const int EvidenceShift = 6;

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

    /// <summary>
    /// How firmly each line belongs to the best run of lines: the gain of the best run that holds it less the gain of the best run that does not,
    /// signed and logarithmic. Positive inside.
    /// </summary>
    /// <param name="gains">What each line adds to a run; overwritten.</param>
    /// <param name="margins">Receives the margins.</param>
    /// <param name="shift">Binary places that are dropped from the difference first.</param>
    public static void FillMargins(Span<int> gains, Span<byte> margins, int shift)
    {
        var rows = gains.Length;
        var endings = new Scratch<long>(stackalloc long[Scratch<long>.Few], rows);
        var bests = new Scratch<long>(stackalloc long[Scratch<long>.Few], rows);
        Span<long> ending = endings.Span, bestAbove = bests.Span;
        long run = 0;
        long best = 0;
        for (var i = 0; i < rows; i++)
        {
            bestAbove[i] = best;
            run = gains[i] + Math.Max(0, run);
            ending[i] = run;
            best = Math.Max(best, run);
        }

        run = 0;
        best = 0;
        for (var i = rows - 1; i >= 0; i--)
        {
            var with = ending[i] + Math.Max(0, run);
            var without = Math.Max(bestAbove[i], best);
            margins[i] = Quantity.Clamp(Quantity.Signed((int)Math.Clamp((with - without) >> shift, -Furthest, Furthest)));
            run = gains[i] + Math.Max(0, run);
            best = Math.Max(best, run);
        }

        endings.Return();
        bests.Return();
    }

    /// <summary>The gains of <see cref="Densest"/>: log odds weighted by length.</summary>
    public static void FillMargins(ReadOnlySpan<byte> odds, ReadOnlySpan<byte> weights, Span<byte> margins)
    {
        var scratch = new Scratch<int>(stackalloc int[Scratch<int>.Few], odds.Length);
        var gains = scratch.Span;
        for (var i = 0; i < gains.Length; i++)
            gains[i] = Math.Clamp(odds[i] - Quantity.Centre, -Limit, Limit) * weights[i];
        FillMargins(gains, margins, EvidenceShift);
        scratch.Return();
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
