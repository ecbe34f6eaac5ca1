using System.Buffers;
using ScrapeClean.Blocks;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Decisions;

/// <summary>Lets the learned scorer decide the blocks that no rule decided. Immutable and thread-safe.</summary>
internal sealed class ScorerDecision(IBlockScorer scorer, Strictness strictness, bool keepTitle)
{
    public const string RuleName = "scorer";

    /// <summary>How much surer the scorer must be under the gentle setting.</summary>
    private const float GentleShare = 0.2f;

    /// <summary>Below this even a first line is no title.</summary>
    private const float NoTitle = 0.02f;

    /// <summary>A first line may be the title while the document looks no more like a page than this.</summary>
    private const float MostlyPage = 0.5f;

    public void Decide(DocumentContext document)
    {
        var blocks = document.Blocks.Items;
        var rented = ArrayPool<float>.Shared.Rent(Math.Max(1, blocks.Length));
        var body = rented.AsSpan(0, blocks.Length);
        var profile = scorer.Score(document.Text, blocks, body);
        var cutoff = CutoffOf(profile);
        Span<Verdict> verdicts = document.Verdicts;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (body[i] >= cutoff || IsDecided(verdicts[i], profile) || IsTitle(i, body[i], profile))
                continue;
            var kind = verdicts[i].Label == Label.Weak && verdicts[i].Rule != "counter" ? verdicts[i].Kind : FurnitureKind.Navigation;
            verdicts[i] = Verdict.Remove(kind, RuleName, 1 - body[i]);
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    /// <summary>In a whole page a line that a rule would keep in an article may still belong to something else.</summary>
    private static bool IsDecided(Verdict verdict, DocumentProfile profile) =>
        verdict.Label == Label.Remove || (verdict.Label == Label.Keep && profile.PageShare < MostlyPage);

    private float CutoffOf(DocumentProfile profile) => strictness switch
    {
        Strictness.Gentle => profile.Cutoff * GentleShare,
        Strictness.Strict => Math.Max(profile.EvenCutoff, profile.Cutoff),
        _ => profile.Cutoff,
    };

    private bool IsTitle(int index, float body, DocumentProfile profile) =>
        index == 0 && keepTitle && body >= NoTitle && profile.PageShare < MostlyPage;
}
