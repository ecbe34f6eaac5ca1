using System.Globalization;
using System.Text;

namespace ScrapeClean.Quality.Metrics;

/// <summary>
/// The measure of scrapinghub's article extraction benchmark: runs of four words, right, wrong and missed, each page weighing the same;
/// the mean precision and recall, and the F1 of the two means.
/// </summary>
internal readonly record struct ShingleScore(double Right, double Wrong, double Missed, bool Same)
{
    private const int Length = 4;

    public static ShingleScore Of(string found, string gold)
    {
        var foundWords = WordsOf(found);
        var goldWords = WordsOf(gold);
        var goldShingles = ShinglesOf(goldWords);
        var foundShingles = ShinglesOf(foundWords);
        double right = foundShingles.Sum(s => Math.Min(s.Value, goldShingles.GetValueOrDefault(s.Key)));
        double wrong = foundShingles.Values.Sum() - right;
        double missed = goldShingles.Values.Sum() - right;
        var all = Math.Max(1, right + wrong + missed);
        return new ShingleScore(right / all, wrong / all, missed / all, foundWords.SequenceEqual(goldWords));
    }

    /// <summary>Precision, recall, F1 and the share of pages that came out exactly.</summary>
    public static (double Precision, double Recall, double F1, double Accuracy) Summary(IReadOnlyCollection<ShingleScore> scores)
    {
        var precision = scores.Where(s => s.Right + s.Wrong > 0).Select(s => s.Right / (s.Right + s.Wrong)).DefaultIfEmpty(0).Average();
        var recall = scores.Where(s => s.Right + s.Missed > 0).Select(s => s.Right / (s.Right + s.Missed)).DefaultIfEmpty(0).Average();
        return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), scores.Select(s => s.Same ? 1.0 : 0).DefaultIfEmpty(0).Average());
    }

    private static Dictionary<string, int> ShinglesOf(List<string> words)
    {
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(words.Count > 0 ? 1 : 0, words.Count - Length + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Length));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    /// <summary>Runs of letters, digits and underscores, as they are written.</summary>
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            {
                word.Append(rune.ToString());
                continue;
            }

            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
