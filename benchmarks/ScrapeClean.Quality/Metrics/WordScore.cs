namespace ScrapeClean.Quality.Metrics;

/// <summary>Precision, recall and F1 of a bag of words.</summary>
internal readonly record struct WordScore(double Precision, double Recall, double F1)
{
    public static WordScore Of(IReadOnlyCollection<string> found, IReadOnlyCollection<string> gold)
    {
        if (gold.Count == 0)
            return found.Count == 0 ? new(1, 1, 1) : default;
        if (found.Count == 0)
            return default;
        var bag = new Dictionary<string, int>(gold.Count);
        foreach (var word in gold)
            bag[word] = bag.GetValueOrDefault(word) + 1;
        var shared = 0;
        foreach (var word in found)
        {
            if (bag.TryGetValue(word, out var left) && left > 0)
            {
                bag[word] = left - 1;
                shared++;
            }
        }

        double precision = (double)shared / found.Count;
        double recall = (double)shared / gold.Count;
        return new(precision, recall, shared == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }
}
