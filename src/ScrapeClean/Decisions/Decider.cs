using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Decisions;

/// <summary>Brings rules, scorer and neighbours together into one verdict a block. Immutable and thread-safe.</summary>
internal sealed class Decider
{
    private readonly CleanerOptions _options;
    private readonly ScorerDecision? _scorer;
    private readonly bool[] _kept = new bool[KindNames.Count];
    private readonly float _leastConfidence;

    public Decider(CleanerOptions options, IBlockScorer? scorer)
    {
        _options = options;
        if (options.UseScorer)
            _scorer = new ScorerDecision(scorer ?? TextScorer.Embedded, options.Strictness, options.KeepTitle);
        foreach (FurnitureKind kind in options.Keep)
            _kept[(int)kind] = true;
        _leastConfidence = options.Strictness == Strictness.Gentle ? 0.94f : 0f;
    }

    /// <param name="document">The blocks, and what comes to be said of them.</param>
    /// <param name="pageScorer">The scorer of a page, which knows its markup; null for a text.</param>
    public void Decide(DocumentContext document, IBlockScorer? pageScorer = null)
    {
        RuleSet.Decide(document);
        DropUnsure(document);
        NeighbourRevision.Revise(document);
        if (pageScorer is not null && _options.UseScorer)
        {
            new ScorerDecision(pageScorer, _options.Strictness, keepTitle: false).Decide(document);
            KindRevision.Revise(document);
        }
        else if (_scorer is not null)
        {
            _scorer.Decide(document);
            ListRevision.Revise(document);
            KindRevision.Revise(document);
        }
        KeepKinds(document);
    }

    private void DropUnsure(DocumentContext document)
    {
        if (_leastConfidence == 0)
            return;
        foreach (ref Verdict verdict in document.Verdicts)
        {
            if (verdict.Confidence < _leastConfidence && (verdict.Label is Label.Remove or Label.Weak || verdict.IsCut))
                verdict = default;
        }
    }

    private void KeepKinds(DocumentContext document)
    {
        if (_options.Keep.Count == 0)
            return;
        foreach (ref Verdict verdict in document.Verdicts)
        {
            if ((verdict.Label == Label.Remove || verdict.IsCut) && _kept[(int)verdict.Kind])
                verdict = Verdict.Keep("option:keep", 1f);
        }
    }
}
