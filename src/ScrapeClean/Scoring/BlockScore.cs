namespace ScrapeClean.Scoring;

/// <summary>What the scorer says of a block.</summary>
/// <param name="Body">Probability that it is body, 0 to 1.</param>
/// <param name="Words">Its words, as an alphabet would count them.</param>
/// <param name="Topic">Share of its longer words that the document's body uses too, 0 to 200; <see cref="NoTopic"/> where it has none.</param>
internal readonly record struct BlockScore(float Body, int Words, byte Topic)
{
    public const byte NoTopic = byte.MaxValue;
}
