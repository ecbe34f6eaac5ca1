using ScrapeClean.Blocks;

namespace ScrapeClean.Scoring;

/// <summary>
/// Gives each block the probability that it is body. Implementations are immutable and thread-safe, and answer the same on every machine.
/// </summary>
internal interface IBlockScorer
{
    /// <param name="text">The buffer that the blocks are slices of.</param>
    /// <param name="blocks">All blocks of the document, in order.</param>
    /// <param name="bodyProbability">Receives one probability, 0 to 1, for each block.</param>
    /// <returns>What the document is, and below which probabilities its blocks are furniture.</returns>
    DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, Span<float> bodyProbability);
}
