namespace ScrapeClean.Scoring;

/// <summary>What the scorer found a document to be.</summary>
/// <param name="PageShare">0 for an article with a few leftovers, 1 for the text of a whole page, between them where it is hard to say.</param>
/// <param name="EvenCutoff">Probability of body below which a block is better taken out where furniture left weighs as much as body lost: the one
/// whose expected word F1 is highest.</param>
internal readonly record struct DocumentProfile(float PageShare, float EvenCutoff)
{
    /// <summary>Where <see cref="PageShare"/> is below this, a document is an article.</summary>
    public const float MostlyPage = 0.5f;
}
