using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Takes back what the scorer took out of a list in the middle of an article: its items are short, as furniture is. A list that rules know for one of
/// pointers stays out. What rules take out beside the list is passed over. Items that are numbered from 1 on need nothing behind them to be one list.
/// </summary>
internal static class ListRevision
{
    private const string RuleName = "list-item";

    /// <summary>Signs before the items of Japanese lists: no white space follows them, so that nothing else says that they are items.</summary>
    private const string Signs = "・●○■□◆◇※";

    /// <summary>Fewer numbered lines may be headings, of which each stands or falls by itself.</summary>
    private const int LeastNumbered = 4;

    private const int LongestNumber = 3;

    public static void Revise(in ScoredSection section)
    {
        KeepNumbered(section);
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

    // Below a line that goes they are the most read of the day.
    private static void KeepNumbered(in ScoredSection section)
    {
        var verdicts = section.Verdicts;
        for (var i = 1; i < verdicts.Length; i++)
        {
            if (NumberOf(section, i) != 1 || verdicts[i - 1].Label == Label.Remove)
                continue;
            var end = i + 1;
            while (end < verdicts.Length && NumberOf(section, end) == end - i + 1)
                end++;
            for (var item = i; item < end && end - i >= LeastNumbered; item++)
            {
                if (verdicts[item].IsByScorer)
                    verdicts[item] = Verdict.Keep(RuleName, 0.6f);
            }

            i = end - 1;
        }
    }

    /// <summary>The number that a line begins with, and a full stop or bracket behind it; 0 where there is none.</summary>
    private static int NumberOf(in ScoredSection section, int at)
    {
        var line = section.Document.Blocks[section.First + at].Of(section.Document.Text);
        int digits = 0, number = 0;
        while (digits < Math.Min(line.Length, LongestNumber) && char.IsAsciiDigit(line[digits]))
            number = (number * 10) + (line[digits++] - '0');
        return digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && char.IsWhiteSpace(line[digits + 1]) ? number : 0;
    }

    private static bool IsItemByScorer(in ScoredSection section, int at) =>
        section.Verdicts[at].IsByScorer && IsItem(section.Document, section.Document.Blocks[section.First + at]);

    private static bool IsItem(DocumentContext document, Block block) => block.Kind == BlockKind.ListItem || Signs.Contains(document.Text[block.Start]);

    private static bool StaysBeside(in ScoredSection section, int at, int step)
    {
        while (at >= 0 && at < section.Marks.Length && section.Marks[at] >= RuleMark.Detail)
            at += step;
        return at >= 0 && at < section.Marks.Length && section.Verdicts[at].Label != Label.Remove;
    }
}
