using ScrapeClean.Features;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Decisions;

/// <summary>Rules, scorer and neighbours, one after the other, at one strictness. Immutable and thread-safe.</summary>
/// <param name="options">The cleaner's options.</param>
/// <param name="strictness">How readily furniture goes.</param>
/// <param name="scorer">The scorer of texts; null for rules alone.</param>
internal sealed class DecisionPass(CleanerOptions options, Strictness strictness, IBlockScorer? scorer)
{
    /// <summary>What rules are less sure of stays under the gentle setting.</summary>
    private const float LeastConfidence = 0.94f;

    private readonly ScorerDecision? _scorer = scorer is null ? null : new ScorerDecision(scorer, strictness, ofText: true, options.KeepTitle);

    /// <param name="document">The blocks, and what comes to be said of them.</param>
    /// <param name="pageScorer">The scorer of a page, which knows its markup; null for a text.</param>
    public void Decide(DocumentContext document, IBlockScorer? pageScorer)
    {
        RuleSet.Decide(document);
        if (strictness == Strictness.Gentle)
            DropUnsure(document);
        NeighbourRevision.Revise(document);
        NoteRules(document);
        if (_scorer is null)
            return;
        var rented = new Rented<RuleMark>(document.Blocks.Count);
        Span<RuleMark> marks = rented.Span;
        RuleMarks.Fill(document.Verdicts, marks);
        ScorerDecision used = pageScorer is null ? _scorer : new ScorerDecision(pageScorer, strictness, ofText: false, options.KeepTitle);
        used.Decide(document, marks);
        rented.Return();
        KindRevision.Revise(document);
    }

    private static void NoteRules(DocumentContext document)
    {
        if (document.Opinions is not { } opinions)
            return;
        for (int i = 0; i < opinions.Length; i++)
            opinions[i].KindByRules = document.Verdicts[i].Label == Label.Remove ? document.Verdicts[i].Kind : null;
    }

    private static void DropUnsure(DocumentContext document)
    {
        foreach (ref Verdict verdict in document.Verdicts)
        {
            if (verdict.Confidence < LeastConfidence && (verdict.Label is Label.Remove or Label.Weak || verdict.IsCut))
                verdict = default;
        }
    }
}
