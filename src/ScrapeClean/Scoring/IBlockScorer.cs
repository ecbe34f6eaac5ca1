using ScrapeClean.Blocks;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// Gives each block the probability that it is body. Implementations are immutable and thread-safe, and answer the same on every machine.
/// </summary>
internal interface IBlockScorer
{
    /// <summary>
    /// A document of more blocks is scored in sections of about so many, each as if it were a document: memory stays flat, and a caller who gave up
    /// does not wait for all of it.
    /// </summary>
    int SectionLength => int.MaxValue;

    /// <param name="text">The buffer that the blocks are slices of.</param>
    /// <param name="blocks">All blocks of the document or section, in order.</param>
    /// <param name="marks">What the rules said of each.</param>
    /// <param name="scores">Receives one answer for each block.</param>
    /// <returns>What the document is, and where its line would be drawn.</returns>
    DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores);
}
