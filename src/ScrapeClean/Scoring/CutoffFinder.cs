using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// Draws the line for one document. Whole pages show themselves by dozens of lines that are surely furniture: there the cutoff is the one with the
/// highest expected word F1. Articles with leftovers have few such lines: there losing body weighs several times as much as a leak.
/// </summary>
internal static class CutoffFinder
{
    /// <summary>What losing body costs against leaving furniture in an article: removal needs a probability of body below 1 / (1 + this).</summary>
    public const int BodyLossWeight = 9;

    /// <summary>Log odds below which a line is surely furniture: about 0.05.</summary>
    private const int Sure = -3 * Forest.StepsPerUnit;

    /// <summary>Up to so many sure lines a document is an article, from so many on a page.</summary>
    private const int ArticleLines = 8;
    private const int PageLines = 32;

    public static DocumentProfile Find(ReadOnlySpan<int> odds, ReadOnlySpan<LineFacts> facts, Calibration calibration)
    {
        Span<int> words = stackalloc int[Calibration.Entries];
        words.Clear();
        var sure = 0;
        for (var i = 0; i < odds.Length; i++)
        {
            words[Calibration.EntryOf(odds[i])] += facts[i].Words;
            sure += odds[i] < Sure ? 1 : 0;
        }

        var even = HighestExpectedF1(words, calibration);
        var page = PageShare(sure);
        const float article = 1f / (1 + BodyLossWeight);
        return new DocumentProfile(page, Math.Min(even, article + ((even - article) * page)), even);
    }

    /// <summary>0 up to <see cref="ArticleLines"/>, 1 from <see cref="PageLines"/> on, logarithmic between.</summary>
    private static float PageShare(int sure) =>
        Math.Clamp((Quantity.Log(sure) - Quantity.Log(ArticleLines)) / (float)(Quantity.Log(PageLines) - Quantity.Log(ArticleLines)), 0, 1);

    private static float HighestExpectedF1(ReadOnlySpan<int> words, Calibration calibration)
    {
        // In 65,536ths of a word.
        var table = calibration.Table;
        long total = 0;
        for (var entry = 0; entry < words.Length; entry++)
            total += (long)words[entry] * table[entry];
        long kept = 0;
        long hits = 0;
        var best = -1.0;
        var cutoff = 0.5f;
        for (var entry = words.Length - 1; entry >= 0; entry--)
        {
            if (words[entry] == 0)
                continue;
            kept += (long)words[entry] << 16;
            hits += (long)words[entry] * table[entry];
            var expected = hits / (double)(kept + total);
            if (expected <= best)
                continue;
            best = expected;
            cutoff = table[entry] / (float)ushort.MaxValue;
        }

        return Math.Min(cutoff, 0.5f);
    }
}
