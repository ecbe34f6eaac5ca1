namespace ScrapeClean.Scoring;

/// <summary>What the scorer found a document to be, and where it would draw the line.</summary>
/// <param name="PageShare">0 for an article with a few leftovers, 1 for the text of a whole page, between them where it is hard to say.</param>
/// <param name="Cutoff">
/// Probability of body below which a block is better taken out, by default. In a whole page it is the cutoff whose expected word F1 is highest;
/// in an article with leftovers it is lower, since there every block is body unless much speaks against it.
/// </param>
/// <param name="EvenCutoff">The same where furniture left weighs as much as body lost, in articles too.</param>
internal readonly record struct DocumentProfile(float PageShare, float Cutoff, float EvenCutoff);
