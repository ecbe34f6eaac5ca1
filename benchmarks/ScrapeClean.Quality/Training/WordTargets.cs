using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Training;

/// <summary>What the words of each line are to tell.</summary>
internal static class WordTargets
{
    private const int Words = 60;
    private const int Lines = 10;

    private const int ShortLine = 10;

    /// <summary>What a line that stands alone tells of others: it is not learned from.</summary>
    private const float Nothing = float.NaN;

    /// <summary>For each head of <see cref="Scoring.LineWords"/>.</summary>
    public static float[][] OfWords(TrainingData data) => [data.Labels, Beside(data, 1), Beside(data, -1), ShortBodies(data)];

    /// <summary>
    /// For <see cref="Scoring.LeftoverWords"/>: whether the line is body. The furniture of whole pages is mostly headlines, by whose words a heading could not be
    /// told from a leftover.
    /// </summary>
    public static float[] Leftovers(TrainingData data)
    {
        var targets = data.Labels.ToArray();
        for (var d = 0; d < data.Documents.Length; d++)
        {
            var isPage = data.Documents[d].Corpus.Kind == CorpusKind.Page;
            for (var row = data.FirstRow[d]; isPage && row < data.FirstRow[d + 1]; row++)
                targets[row] = targets[row] > 0 ? targets[row] : Nothing;
        }

        return targets;
    }

    /// <summary>The share of body among the nearest words that follow or stand before.</summary>
    private static float[] Beside(TrainingData data, int direction)
    {
        var targets = new float[data.Rows];
        for (var d = 0; d < data.Documents.Length; d++)
        {
            var facts = data.Scans[d].Facts;
            if (StandsAlone(data, d))
            {
                targets.AsSpan(data.FirstRow[d], facts.Length).Fill(Nothing);
                continue;
            }

            for (var i = 0; i < facts.Length; i++)
            {
                double all = 0.5, body = 0;
                var at = i + direction;
                for (var n = 0; n < Lines && at >= 0 && at < facts.Length && all < Words; n++, at += direction)
                {
                    var weight = Math.Min(facts[at].Size + 1, Words) * data.Documents[d].Weight[at];
                    all += weight;
                    body += data.Documents[d].Body[at] ? weight : 0;
                }

                targets[data.FirstRow[d] + i] = (float)(body / all);
            }
        }

        return targets;
    }

    /// <summary>The share of the document's body that stands in short lines.</summary>
    private static float[] ShortBodies(TrainingData data)
    {
        var targets = new float[data.Rows];
        for (var d = 0; d < data.Documents.Length; d++)
        {
            var facts = data.Scans[d].Facts;
            double all = 1, brief = 0;
            for (var i = 0; i < facts.Length; i++)
            {
                if (!data.Documents[d].Body[i])
                    continue;
                all += facts[i].Size;
                brief += facts[i].Size < ShortLine ? facts[i].Size : 0;
            }

            targets.AsSpan(data.FirstRow[d], facts.Length).Fill(StandsAlone(data, d) ? Nothing : (float)(brief / all));
        }

        return targets;
    }

    private static bool StandsAlone(TrainingData data, int d) => data.Documents[d].Corpus == OwnLines.Set;
}
