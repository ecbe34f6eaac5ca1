using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Output;

/// <summary>Turns the verdicts of a document into what callers are told of each line.</summary>
internal static class Explainer
{
    /// <param name="document">The decided document.</param>
    /// <param name="source">The text, or all text of the page.</param>
    /// <param name="ofPage">Whether it is a page, so that places mean nothing to the caller.</param>
    public static LineDecision[] Explain(DocumentContext document, string source, bool ofPage)
    {
        ReadOnlySpan<Verdict> verdicts = document.Verdicts;
        var decisions = new LineDecision[verdicts.Length];
        for (int i = 0; i < decisions.Length; i++)
        {
            Block block = document.Blocks[i];
            Verdict verdict = verdicts[i];
            bool removed = verdict.Label == Label.Remove;
            decisions[i] = new LineDecision(
                source, ofPage, block.Start, block.Length, removed, removed || verdict.IsCut ? verdict.Kind : null,
                verdict.Label == Label.Weak ? "" : verdict.Rule, verdict.Label == Label.Weak ? 0 : verdict.Confidence,
                verdict.CutStart, verdict.CutEnd - verdict.CutStart)
            {
                KindByRules = document.Opinions?[i].KindByRules,
                BodyProbability = document.Opinions?[i].Body,
            };
        }
        return decisions;
    }
}
