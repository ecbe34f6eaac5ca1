using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// Tells whole pages from articles with leftovers, and finds the cutoff with the highest expected word F1. Pages show themselves by dozens of lines
/// that are surely furniture; articles have few, and rules know most of those.
/// </summary>
internal static class CutoffFinder
{
    /// <summary>Log odds below which a line is surely furniture: about 0.05.</summary>
    private const int Sure = -3 * Forest.StepsPerUnit;

    /// <summary>What a sure line counts, and one that a rule takes out: an article may be littered with known leftovers.</summary>
    private const int Unknown = 2;
    private const int Known = 1;

    /// <summary>Up to so many sure lines that no rule knows a document is an article, from so many on a page.</summary>
    private const int ArticleLines = 8;
    private const int PageLines = 32;

    /// <param name="odds">The odds of each line.</param>
    /// <param name="facts">The lines.</param>
    /// <param name="pageShare">How far the document looks like a page (<see cref="PageShare(ReadOnlySpan{int}, ReadOnlySpan{RuleMark})"/>).</param>
    /// <param name="calibration">What odds are worth as probabilities.</param>
    public static DocumentProfile Find(ReadOnlySpan<int> odds, ReadOnlySpan<LineFacts> facts, float pageShare, Calibration calibration)
    {
        Span<int> words = stackalloc int[Calibration.Entries];
        words.Clear();
        for (var i = 0; i < odds.Length; i++)
            words[Calibration.EntryOf(odds[i])] += facts[i].Words;

        // Most entries have no line.
        Span<byte> entries = stackalloc byte[Calibration.Entries];
        var count = 0;
        for (var entry = words.Length - 1; entry >= 0; entry--)
        {
            entries[count] = (byte)entry;
            count += words[entry] == 0 ? 0 : 1;
        }

        return new DocumentProfile(pageShare, EvenCutoff(words, entries[..count], calibration));
    }

    /// <summary>How far a document looks like a page: 0 up to <see cref="ArticleLines"/> sure lines, 1 from <see cref="PageLines"/> on, logarithmic between.</summary>
    public static float PageShare(ReadOnlySpan<int> odds, ReadOnlySpan<RuleMark> marks)
    {
        var sure = 0;
        for (var i = 0; i < odds.Length; i++)
        {
            if (odds[i] < Sure)
                sure += marks[i] < RuleMark.Detail ? Unknown : Known;
        }

        int article = Quantity.Log(ArticleLines * Unknown), page = Quantity.Log(PageLines * Unknown);
        return Math.Clamp((Quantity.Log(sure) - article) / (float)(page - article), 0, 1);
    }

    /// <summary>
    /// Between the cutoff that the odds call for and the one that odds twice as firm would call for: lines of one document err together, so that
    /// the likelier half of the doubtful ones is kept rather than all.
    /// </summary>
    private static float EvenCutoff(ReadOnlySpan<int> words, ReadOnlySpan<byte> entries, Calibration calibration)
    {
        var plain = HighestExpectedF1(words, entries, calibration, 1);
        var firm = HighestExpectedF1(words, entries, calibration, 2);
        return calibration.Table[Math.Min(Calibration.EvenEntry, (plain + firm + 1) / 2)] / (float)ushort.MaxValue;
    }

    /// <summary>The entry of the table down to which keeping lines raises the expected F1.</summary>
    /// <param name="words">The words of each entry.</param>
    /// <param name="entries">The entries that have any, falling.</param>
    /// <param name="calibration">The table.</param>
    /// <param name="firmness">How many times as firm as they are the odds are taken for.</param>
    private static int HighestExpectedF1(ReadOnlySpan<int> words, ReadOnlySpan<byte> entries, Calibration calibration, int firmness)
    {
        // In 65,536ths of a word.
        var table = calibration.Table;
        long total = 0;
        foreach (var entry in entries)
            total += (long)words[entry] * table[Firmer(entry, firmness)];
        long kept = 0;
        long hits = 0;
        var best = -1.0;
        var cutoff = Calibration.EvenEntry;
        foreach (var entry in entries)
        {
            kept += (long)words[entry] << 16;
            hits += (long)words[entry] * table[Firmer(entry, firmness)];
            var expected = hits / (double)(kept + total);
            if (expected <= best)
                continue;
            best = expected;
            cutoff = entry;
        }

        return cutoff;
    }

    private static int Firmer(int entry, int firmness) =>
        Math.Clamp(Calibration.EvenEntry + ((entry - Calibration.EvenEntry) * firmness), 0, Calibration.Entries - 1);
}
