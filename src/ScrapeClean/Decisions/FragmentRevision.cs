using ScrapeClean.Blocks;

namespace ScrapeClean.Decisions;

/// <summary>
/// Takes back what the scorer took out of the middle of a sentence: where links, names and quotations came as lines of their own, so did the bracket, the
/// comma or the quotation mark behind them, and nothing but a sentence puts such a mark on a line alone.
/// </summary>
internal static class FragmentRevision
{
    private const string RuleName = "fragment";

    /// <summary>Lines from one line that stays to the next, and words of each.</summary>
    private const int MostLines = 5;
    private const int MostWords = 4;

    /// <summary>Not among them are the strokes, bullets and arrows that part and turn menus.</summary>
    private const string Marks = ",.;:?!()[]\"'“”„‘’、。，；：？！（）「」『』【】،؛؟۔।";

    public static void Revise(in ScoredSection section)
    {
        var verdicts = section.Verdicts;
        for (var i = 1; i < verdicts.Length; i++)
        {
            if (!verdicts[i].IsByScorer || verdicts[i - 1].Label == Label.Remove)
                continue;
            var end = i;
            var marks = false;
            while (end < verdicts.Length && verdicts[end].IsByScorer && IsPart(section, end, ref marks))
                end++;
            if (marks && end - i <= MostLines && end < verdicts.Length && verdicts[end].Label != Label.Remove)
                verdicts[i..end].Fill(Verdict.Keep(RuleName, 0.6f));
            i = end;
        }
    }

    /// <summary>Whether the line may be a piece of a sentence; counts between brackets are those of comments.</summary>
    private static bool IsPart(in ScoredSection section, int at, ref bool marks)
    {
        var line = section.Document.Blocks[section.First + at].Of(section.Document.Text).Trim();
        var onlyMarks = IsOnlyMarks(line);
        marks |= onlyMarks;
        return onlyMarks || (section.Scores[at].Words <= MostWords && !line.ContainsAnyInRange('0', '9'));
    }

    private static bool IsOnlyMarks(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!Marks.Contains(c))
                return false;
        }

        return true;
    }
}
