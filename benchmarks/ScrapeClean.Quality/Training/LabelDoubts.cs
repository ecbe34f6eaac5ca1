namespace ScrapeClean.Quality.Training;

/// <summary>
/// Lowers the weight of documents whose labels hardly agree with a model that was trained without their site: more often than not their gold text is
/// of another page, or of the comments below it.
/// </summary>
internal static class LabelDoubts
{
    private const double LeastAgreement = 0.35;
    private const float DoubtedWeight = 0.2f;

    public static int Apply(TrainingData data, int[][] odds)
    {
        var doubted = 0;
        for (var d = 0; d < data.Documents.Length; d++)
        {
            if (data.Documents[d].Document.Gold is null || Agreement(data, d, odds[d]) >= LeastAgreement)
                continue;
            doubted++;
            for (var row = data.FirstRow[d]; row < data.FirstRow[d + 1]; row++)
                data.Weights[row] *= DoubtedWeight;
        }

        return doubted;
    }

    /// <summary>Word F1 of what the model keeps against what the labels keep.</summary>
    private static double Agreement(TrainingData data, int d, int[] odds)
    {
        double both = 0, either = 0;
        for (var i = 0; i < odds.Length; i++)
        {
            var size = data.Scans[d].Facts[i].Size;
            var kept = odds[i] > 0;
            both += kept && data.Documents[d].Body[i] ? 2 * size : 0;
            either += (kept ? size : 0) + (data.Documents[d].Body[i] ? size : 0);
        }

        return either == 0 ? 1 : both / either;
    }
}
