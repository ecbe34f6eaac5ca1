using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Metrics;

/// <summary>One cleaned document against its gold text and snippets.</summary>
/// <param name="Words">Word figures; null without gold.</param>
/// <param name="Harmed">Whether recall fell by more than 0.02 against the uncleaned text; null where either is missing.</param>
/// <param name="Lost">Recall lost against the uncleaned text; null where either is missing.</param>
/// <param name="With">Snippets that must stay.</param>
/// <param name="WithKept">Of them, those that stayed.</param>
/// <param name="Without">Snippets that must go.</param>
/// <param name="WithoutKept">Of them, those that stayed.</param>
internal sealed record DocumentScore(WordScore? Words, bool? Harmed, double? Lost, int With, int WithKept, int Without, int WithoutKept)
{
    private const double HarmBound = 0.02;

    public static DocumentScore Of(CorpusDocument document, string cleaned)
    {
        WordScore? words = null;
        double? lost = null;
        if (document.Gold is not null)
        {
            var gold = WordTokens.Of(document.Gold);
            words = WordScore.Of(WordTokens.Of(cleaned), gold);
            if (document.Text is not null)
                lost = WordScore.Of(WordTokens.Of(document.Text), gold).Recall - words.Value.Recall;
        }

        var folded = Snippets.Fold(cleaned);
        return new DocumentScore(
            words, lost is null ? null : lost > HarmBound, lost,
            document.With.Length, Snippets.Found(folded, document.With), document.Without.Length, Snippets.Found(folded, document.Without));
    }
}

/// <summary>Means over documents, as <c>score.py</c> prints them. Figures that no document has are NaN.</summary>
internal sealed record DocumentSummary(int Documents, double F1, double Precision, double Recall, double Harmed, double Lost, double With, double Without, double SegmentF1)
{
    public static DocumentSummary Of(IReadOnlyCollection<DocumentScore> scores)
    {
        var words = scores.Select(s => s.Words).OfType<WordScore>().ToArray();
        var harmed = scores.Select(s => s.Harmed).OfType<bool>().ToArray();
        var lost = scores.Select(s => s.Lost).OfType<double>().ToArray();
        int with = scores.Sum(s => s.With), kept = scores.Sum(s => s.WithKept), without = scores.Sum(s => s.Without), left = scores.Sum(s => s.WithoutKept);
        return new DocumentSummary(
            scores.Count,
            Mean(words.Select(w => w.F1)), Mean(words.Select(w => w.Precision)), Mean(words.Select(w => w.Recall)),
            Mean(harmed.Select(h => h ? 1.0 : 0.0)), Mean(lost),
            with == 0 ? double.NaN : (double)kept / with,
            without == 0 ? double.NaN : (double)left / without,
            with == 0 || without == 0 ? double.NaN : 2.0 * kept / ((2.0 * kept) + left + (with - kept)));
    }

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty(double.NaN).Average();
}
