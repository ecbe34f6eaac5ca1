using ScrapeClean.Languages;

namespace ScrapeClean.Decisions;

/// <summary>
/// What stands behind the last sentence of a text that has leftovers elsewhere: titles of other articles most often, "Tram 3 takes another way", without a
/// label above them.
/// </summary>
internal static class OpenTail
{
    /// <summary>Longer lines are no title; shorter ones are labels, names or the heading of a list.</summary>
    private const int MostWords = 20;
    private const int LeastWords = 3;

    /// <summary>Lines that must go elsewhere: where nothing is left over, the text's end is as likely its own.</summary>
    private const int LeastLeftovers = 2;

    /// <summary>The first line of the tail; where there is none, as many as there are lines.</summary>
    public static int StartOf(in ScoredSection section)
    {
        int end = section.Scores.Length;
        if (section.First + end != section.Document.Blocks.Count || !HasLeftovers(section))
            return end;
        int start = end;
        while (start > 1 && (section.Verdicts[start - 1].Label == Label.Remove || IsOpen(section, start - 1)))
            start--;
        return start;
    }

    /// <summary>Whether the line may be the title of another article.</summary>
    public static bool MayHoldTitle(in ScoredSection section, int at) => section.Scores[at].Words >= LeastWords && TextOf(section, at)[^1] is not (':' or '：');

    private static bool IsOpen(in ScoredSection section, int at) =>
        section.Verdicts[at].Label != Label.Keep && section.Scores[at].Words <= MostWords && !SentenceMarks.ClosesTold(TextOf(section, at));

    private static bool HasLeftovers(in ScoredSection section)
    {
        int gone = 0;
        foreach (ref readonly Verdict verdict in section.Document.Verdicts)
            gone += verdict.Label == Label.Remove ? 1 : 0;
        return gone >= LeastLeftovers;
    }

    private static ReadOnlySpan<char> TextOf(in ScoredSection section, int at) => section.Document.Blocks[section.First + at].Of(section.Document.Text);
}
