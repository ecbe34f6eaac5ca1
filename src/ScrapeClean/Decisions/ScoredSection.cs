using ScrapeClean.Features;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Decisions;

/// <summary>Blocks that are decided together, with what rules and scorer say of them.</summary>
internal readonly ref struct ScoredSection
{
    public ScoredSection(DocumentContext document, DocumentProfile profile, ReadOnlySpan<RuleMark> marks, ReadOnlySpan<BlockScore> scores, Span<Verdict> verdicts, int first)
    {
        Document = document;
        Profile = profile;
        Marks = marks;
        Scores = scores;
        Verdicts = verdicts;
        First = first;
        FirstUnmarked = -1;
        float words = 0, body = 0;
        foreach (var score in scores)
        {
            words += score.Words;
            body += score.Words * score.Body;
        }

        BodyShare = words > 0 ? body / words : 0;
        for (var i = 0; first == 0 && i < marks.Length && FirstUnmarked < 0; i++)
            FirstUnmarked = marks[i] < RuleMark.Detail ? i : -1;
    }

    public DocumentContext Document { get; }

    public DocumentProfile Profile { get; }

    public ReadOnlySpan<RuleMark> Marks { get; }

    public ReadOnlySpan<BlockScore> Scores { get; }

    public Span<Verdict> Verdicts { get; }

    /// <summary>How many of the words the scorer expects to be body, 0 to 1.</summary>
    public float BodyShare { get; }

    /// <summary>Number of the first block in the document.</summary>
    public int First { get; }

    /// <summary>The document's first block that no rule takes out; -1 where it is not among these.</summary>
    public int FirstUnmarked { get; }
}
