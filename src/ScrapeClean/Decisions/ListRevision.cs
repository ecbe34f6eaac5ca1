using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Takes back what the scorer took out of a list in the middle of an article: its items are short, as furniture is. A list that rules know for one of
/// pointers stays out. What rules take out beside the list is passed over.
/// </summary>
internal static class ListRevision
{
    private const string RuleName = "list-item";

    /// <summary>Signs before the items of Japanese lists: no white space follows them, so that nothing else says that they are items.</summary>
    private const string Signs = "・●○■□◆◇※";

    public static void Revise(in ScoredSection section)
    {
        var verdicts = section.Verdicts;
        for (var i = 0; i < verdicts.Length;)
        {
            var end = i;
            while (end < verdicts.Length && IsItemByScorer(section, end))
                end++;
            if (end > i && StaysBeside(section, i - 1, -1) && StaysBeside(section, end, 1))
                verdicts[i..end].Fill(Verdict.Keep(RuleName, 0.6f));
            i = end + 1;
        }
    }

    private static bool IsItemByScorer(in ScoredSection section, int at) =>
        section.Verdicts[at].Label == Label.Remove && section.Verdicts[at].Rule == ScorerDecision.RuleName
        && IsItem(section.Document, section.Document.Blocks[section.First + at]);

    private static bool IsItem(DocumentContext document, Block block) => block.Kind == BlockKind.ListItem || Signs.Contains(document.Text[block.Start]);

    private static bool StaysBeside(in ScoredSection section, int at, int step)
    {
        while (at >= 0 && at < section.Marks.Length && section.Marks[at] >= RuleMark.Detail)
            at += step;
        return at >= 0 && at < section.Marks.Length && section.Verdicts[at].Label != Label.Remove;
    }
}
