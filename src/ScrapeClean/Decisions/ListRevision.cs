using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// A list of Japanese stays whole: an item that only the scorer takes for furniture stays below one that it keeps, where both begin with the same sign.
/// The sign has no white space behind it, so that nothing else says that they are items. (With white space menus are lists as often as bodies are.)
/// </summary>
internal static class ListRevision
{
    private const string Signs = "・●○■□◆◇※";
    private const string RuleName = "list-above";

    public static void Revise(DocumentContext document)
    {
        Span<Verdict> verdicts = document.Verdicts;
        for (int i = 1; i < verdicts.Length; i++)
        {
            bool kept = verdicts[i - 1].Label is Label.None or Label.Keep;
            if (kept && verdicts[i].Label == Label.Remove && verdicts[i].Rule == ScorerDecision.RuleName
                && document.Blocks[i].BlankBefore == 0 && Sign(document, i) is var sign && sign != '\0' && sign == Sign(document, i - 1))
                verdicts[i] = Verdict.Keep(RuleName, 0.8f);
        }
    }

    private static char Sign(DocumentContext document, int i)
    {
        char first = document.Text[document.Blocks[i].Start];
        return Signs.Contains(first) ? first : '\0';
    }
}
