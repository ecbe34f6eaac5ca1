using System.Buffers;
using ScrapeClean.Blocks;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>Scores the lines of a plain text with the learned model. Immutable and thread-safe.</summary>
internal sealed class TextScorer(TextModel model) : IBlockScorer
{
    /// <summary>Steps of a first-pass feature for one unit of log odds.</summary>
    private const int FirstPassShift = 6;

    public void Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, Span<float> bodyProbability)
    {
        if (blocks.Length == 0)
            return;
        var odds = ArrayPool<int>.Shared.Rent(blocks.Length);
        try
        {
            Odds(text, blocks, odds.AsSpan(0, blocks.Length));
            for (var i = 0; i < blocks.Length; i++)
                bodyProbability[i] = model.Calibration.Probability(odds[i]);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(odds);
        }
    }

    private void Odds(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, Span<int> odds)
    {
        using var document = ScannedDocument.Scan(text, blocks);
        using var columns = new FeatureColumns(TextLayout.SecondPass, blocks.Length);
        TextFeatures.Fill(document, blocks, model.Lexical, columns);
        model.First.Score(columns, odds);
        FillFirst(odds, columns);
        PassFeatures.Fill(document, columns);
        model.Second.Score(columns, odds);
    }

    /// <summary>Puts the first pass's odds into their column.</summary>
    public static void FillFirst(ReadOnlySpan<int> odds, FeatureColumns columns)
    {
        var first = columns[TextLayout.Column(PassFeature.First)];
        for (var i = 0; i < first.Length; i++)
            first[i] = Quantity.Clamp(Quantity.Centre + (odds[i] >> FirstPassShift));
    }
}
