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
        var count = document.Blocks.Count;
        // All sections are of one length but for the last, which is no more than a few blocks shorter.
        var sections = (int)((count + (long)scorer.SectionLength - 1) / scorer.SectionLength);
        var length = sections < 2 ? count : (count + sections - 1) / sections;
        for (var from = 0; from < count; from += length)
        {
            document.Cancellation.ThrowIfCancellationRequested();
            DecideSection(document, from, Math.Min(length, count - from));
        }
    }

    private void DecideSection(DocumentContext document, int from, int length)
    {
        var rented = ArrayPool<float>.Shared.Rent(length);
        var body = rented.AsSpan(0, length);
        var profile = scorer.Score(document.Text, document.Blocks.Items.Slice(from, length), body);
        var cutoff = CutoffOf(profile);
        var verdicts = document.Verdicts.Slice(from, length);
        for (var i = 0; i < length; i++)
        {
            if (body[i] >= cutoff || IsDecided(verdicts[i], profile) || IsTitle(from + i, body[i], profile))
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
