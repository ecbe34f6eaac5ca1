using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// What the words of a short line say of it where it stands between the paragraphs of an article: a label or prompt of the page, or a heading, an item or
/// a sentence of the text. Of the furniture that the other models see most is headlines in whole pages, by whose words no heading could be told from a
/// leftover; this one learns from none of it, and from lines that were written for it. Immutable and thread-safe.
/// </summary>
/// <param name="model">The weights of words.</param>
internal sealed class LeftoverWords(LexicalModel model)
{
    /// <summary>Words of a line above which it is hardly a label, and its words are not asked.</summary>
    public const int LongestLine = 20;

    /// <summary>Bars and dots from which on it is a row of a table, which is body, or of a menu.</summary>
    public const int SeparatorsOfARow = 2;

    /// <summary>
    /// How much of their log odds is added to those of the trees, in quarters: between two lines that are likely body the trees believe body of anything, since
    /// they saw few lone leftovers; elsewhere they know better.
    /// </summary>
    private const int BetweenBody = 5;
    private const int Elsewhere = 2;
    private const int Whole = 4;

    private const int StepsPerStep = Forest.StepsPerUnit / LexicalModel.StepsPerUnit;

    public LexicalModel Model => model;

    /// <summary>Adds what they say to the odds of an article's lines that no rule knows.</summary>
    /// <param name="document">The lines.</param>
    /// <param name="marks">What the rules said of each.</param>
    /// <param name="odds">What the trees said.</param>
    /// <returns>How far the text looks like a whole page, 0 to 1.</returns>
    public float Revise(ScannedDocument document, ReadOnlySpan<RuleMark> marks, Span<int> odds)
    {
        var pageShare = CutoffFinder.PageShare(odds, marks);
        if (pageShare >= DocumentProfile.MostlyPage)
            return pageShare;
        var facts = document.Facts;
        var bodyAbove = false;
        for (var i = 0; i < odds.Length; i++)
        {
            var isBody = odds[i] > 0;
            if (marks[i] == RuleMark.None && MayBeLabel(facts[i]))
            {
                var quarters = bodyAbove && i + 1 < odds.Length && odds[i + 1] > 0 ? BetweenBody : Elsewhere;
                odds[i] += (model.Score(document.TokensOf(i)) - Quantity.Centre) * StepsPerStep * quarters / Whole;
            }

            bodyAbove = isBody;
        }

        return pageShare;
    }

    // In quotation marks somebody of the article speaks, whatever the words.
    private static bool MayBeLabel(in LineFacts line) => line.Size <= LongestLine && line.Separators < SeparatorsOfARow && line.Quotes == 0;
}
