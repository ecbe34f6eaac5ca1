using ScrapeClean.Blocks;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>Scores the lines of a plain text with the learned model. Immutable and thread-safe.</summary>
/// <param name="given">The model; null for the one that comes with the library, which is read when it is first asked: pages and plain prose never do.</param>
internal sealed class TextScorer(TextModel? given) : IBlockScorer
{
    /// <summary>Steps of a first-pass feature for one unit of log odds.</summary>
    private const int FirstPassShift = 6;

    public int SectionLength => 1 << 14;

    /// <summary>The scorer with the model that comes with the library.</summary>
    public static TextScorer Embedded { get; } = new(given: null);

    public DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
    {
        if (blocks.Length == 0)
            return default;
        var model = given ?? TextModel.Embedded;
        var scratch = new Scratch<int>(stackalloc int[Scratch<int>.Few], blocks.Length);
        var odds = scratch.Span;
        using var document = ScannedDocument.Scan(text, blocks, WordLimit.Text);
        using var columns = new FeatureColumns(TextLayout.SecondPass, blocks.Length);
        TextFeatures.Fill(document, blocks, marks, model.Words, model.FunctionWords, columns);
        ScorePasses(document, model.First, model.Second, columns, odds);
        var pageShare = model.Leftovers.Revise(document, marks, odds);
        Answer(document, columns, odds, model.Calibration, scores);
        var profile = CutoffFinder.Find(odds, document.Facts, pageShare, model.Calibration);
        scratch.Return();
        return profile;
    }

    /// <summary>Both passes over columns that are filled but for what the second adds.</summary>
    public static void ScorePasses(ScannedDocument document, Forest first, Forest second, FeatureColumns columns, Span<int> odds)
    {
        first.Score(columns, odds);
        FillFirst(odds, columns);
        PassFeatures.Fill(document, columns);
        second.Score(columns, odds);
    }

    public static void Answer(ScannedDocument document, FeatureColumns columns, ReadOnlySpan<int> odds, Calibration calibration, Span<BlockScore> scores)
    {
        var topic = columns[TextLayout.Column(PassFeature.Topic)];
        for (var i = 0; i < odds.Length; i++)
            scores[i] = new BlockScore(calibration.Probability(odds[i]), document.Facts[i].Size, topic[i]);
    }

    /// <summary>Puts the first pass's odds into their column.</summary>
    public static void FillFirst(ReadOnlySpan<int> odds, FeatureColumns columns)
    {
        var first = columns[TextLayout.Column(PassFeature.First)];
        for (var i = 0; i < first.Length; i++)
            first[i] = Quantity.Clamp(Quantity.Centre + (odds[i] >> FirstPassShift));
    }
}
