namespace ScrapeClean.Features;

/// <summary>Means over the lines above and below, by running sums.</summary>
internal static class WindowMean
{
    /// <param name="sizes">What is averaged plainly, and weighs the other.</param>
    /// <param name="odds">What is averaged by size.</param>
    /// <param name="window">Lines on either side.</param>
    /// <param name="sizeAbove">Mean size of the lines above; 0 without lines.</param>
    /// <param name="oddsAbove">Mean odds of the lines above; 0 without lines.</param>
    /// <param name="sizeBelow">The same below.</param>
    /// <param name="oddsBelow">The same below.</param>
    public static void Fill(
        ReadOnlySpan<byte> sizes, ReadOnlySpan<byte> odds, int window, Span<byte> sizeAbove, Span<byte> oddsAbove, Span<byte> sizeBelow, Span<byte> oddsBelow)
    {
        var rows = sizes.Length;
        var size = 0;
        var weighted = 0;
        for (var i = 0; i < rows; i++)
        {
            var lines = Math.Min(i, window);
            sizeAbove[i] = lines == 0 ? (byte)0 : (byte)(size / lines);
            oddsAbove[i] = size == 0 ? (byte)0 : (byte)(weighted / size);
            size += sizes[i];
            weighted += sizes[i] * odds[i];
            if (i >= window)
            {
                size -= sizes[i - window];
                weighted -= sizes[i - window] * odds[i - window];
            }
        }

        size = 0;
        weighted = 0;
        for (var i = rows - 1; i >= 0; i--)
        {
            var lines = Math.Min(rows - 1 - i, window);
            sizeBelow[i] = lines == 0 ? (byte)0 : (byte)(size / lines);
            oddsBelow[i] = size == 0 ? (byte)0 : (byte)(weighted / size);
            size += sizes[i];
            weighted += sizes[i] * odds[i];
            if (i + window < rows)
            {
                size -= sizes[i + window];
                weighted -= sizes[i + window] * odds[i + window];
            }
        }
    }
}
