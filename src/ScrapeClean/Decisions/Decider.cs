using System.Buffers;
using ScrapeClean.Features;
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
        if (!_options.UseScorer)
        {
            DropUnsure(document);
            NeighbourRevision.Revise(document);
            NoteRules(document);
        }
        else
        {
            RuleMark[] rented = ArrayPool<RuleMark>.Shared.Rent(document.Blocks.Count);
            Span<RuleMark> marks = rented.AsSpan(0, document.Blocks.Count);
            ReviseAndMark(document, marks);
            NoteRules(document);
            ScorerDecision? scorer = pageScorer is null ? _scorer : new ScorerDecision(pageScorer, _options.Strictness, keepTitle: false);
            scorer!.Decide(document, marks);
            ArrayPool<RuleMark>.Shared.Return(rented);
            KindRevision.Revise(document);
        }
        KeepKinds(document);
    }

    // The scorer is told what the rules say by the plain setting. Its answers are then the same whatever the setting is, and a gentler one keeps no less.
    private void ReviseAndMark(DocumentContext document, Span<RuleMark> marks)
    {
        Verdict[]? unrevised = _leastConfidence > 0 ? document.Verdicts.ToArray() : null;
        NeighbourRevision.Revise(document);
        RuleMarks.Fill(document.Verdicts, marks);
        if (unrevised is null)
            return;
        unrevised.CopyTo(document.Verdicts);
        DropUnsure(document);
        NeighbourRevision.Revise(document);
    }

    private static void NoteRules(DocumentContext document)
    {
        if (document.Opinions is not { } opinions)
            return;
        for (int i = 0; i < opinions.Length; i++)
            opinions[i].KindByRules = document.Verdicts[i].Label == Label.Remove ? document.Verdicts[i].Kind : null;
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
