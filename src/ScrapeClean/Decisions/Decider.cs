using System.Buffers;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Decisions;

/// <summary>Brings rules, scorer and neighbours together into one verdict a block. Immutable and thread-safe.</summary>
internal sealed class Decider
{
    private readonly DecisionPass _pass;

    /// <summary>For the gentle setting the pass that it may take no more than, for the strict one that it takes no less than; else null.</summary>
    private readonly DecisionPass? _balanced;

    private readonly CleanerOptions _options;
    private readonly bool[] _kept = new bool[KindNames.Count];

    public Decider(CleanerOptions options, IBlockScorer? scorer)
    {
        _options = options;
        IBlockScorer? used = options.UseScorer ? scorer ?? TextScorer.Embedded : null;
        _pass = new DecisionPass(options, options.Strictness, used);
        if (options.Strictness != Strictness.Balanced)
            _balanced = new DecisionPass(options, Strictness.Balanced, used);
        foreach (FurnitureKind kind in options.Keep)
            _kept[(int)kind] = true;
    }

    /// <summary>Decides the lines of a text.</summary>
    /// <param name="document">The blocks, and what comes to be said of them.</param>
    public void Decide(DocumentContext document)
    {
        Decide(document, pageScorer: null, revise: null);
        KeepKinds(document);
    }

    /// <summary>Decides the blocks of a page. Its kinds are named by its markup, so <see cref="KeepKinds"/> comes after that.</summary>
    /// <param name="document">The blocks, and what comes to be said of them.</param>
    /// <param name="pageScorer">The scorer of the page, which knows its markup.</param>
    /// <param name="revise">What markup has to say of the verdicts in the end; part of what strictness compares.</param>
    public void Decide(DocumentContext document, IBlockScorer? pageScorer, Action? revise)
    {
        if (_balanced is null)
        {
            _pass.Decide(document, pageScorer);
            revise?.Invoke();
            return;
        }
        // Rules and scorer look at what goes around a block, so where less evidence leads cannot be told ahead: it is compared.
        _balanced.Decide(document, pageScorer);
        revise?.Invoke();
        int count = document.Verdicts.Length;
        Verdict[] balanced = ArrayPool<Verdict>.Shared.Rent(count);
        document.Verdicts.CopyTo(balanced);
        _pass.Decide(document, pageScorer);
        revise?.Invoke();
        for (int i = 0; i < count; i++)
            Compare(ref document.Verdicts[i], balanced[i]);
        ArrayPool<Verdict>.Shared.Return(balanced, clearArray: true);
    }

    private void Compare(ref Verdict verdict, in Verdict balanced)
    {
        if (_options.Strictness == Strictness.Strict)
            verdict = balanced.TakesNoMoreThan(verdict) ? verdict : balanced;
        else
            verdict = verdict.TakesNoMoreThan(balanced) ? verdict : default;
    }

    /// <summary>Takes back what is of a kind that stays.</summary>
    public void KeepKinds(DocumentContext document)
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
