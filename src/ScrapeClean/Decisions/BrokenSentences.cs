using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Decisions;

/// <summary>
/// Sentences that came in several lines, as mails and text browsers break them. Together they are body or furniture, so each gets what the scorer says of
/// them on average, and the words of all. A line goes on with the one above where that ends no sentence and either the line begins with a small letter or
/// stands behind a comma, or its first word had no room above, in a text whose lines are all that short.
/// </summary>
internal static class BrokenSentences
{
    /// <summary>UTF-16 units of a line that is full; shorter ones may be labels, of which some sites write all with small letters.</summary>
    private const int FullLine = 30;

    /// <summary>Words of a line that may go on with a small letter; fewer may be a button.</summary>
    private const int LeastWords = 3;

    /// <summary>Programs that break lines do so at 72 to 100 UTF-16 units; a text that was not broken hardly ever has no line longer than this.</summary>
    private const int WidestBreak = 120;

    /// <summary>Lines without room for the next word that show that a text was broken.</summary>
    private const int LeastBreaks = 6;

    /// <param name="document">The document.</param>
    /// <param name="first">Number of the first scored block.</param>
    /// <param name="scores">What the scorer said of the blocks from there on.</param>
    public static void Join(DocumentContext document, int first, Span<BlockScore> scores)
    {
        int width = WidthOf(document, first, scores.Length);
        for (int from = 0; from < scores.Length;)
        {
            int end = from + 1;
            while (end < scores.Length && GoesOn(document, first + end, scores[end].Words, width))
                end++;
            if (end > from + 1)
                Share(scores[from..end]);
            from = end;
        }
    }

    /// <summary>The width at which the lines were broken, in UTF-16 units; the greatest number where they were not.</summary>
    private static int WidthOf(DocumentContext document, int first, int count)
    {
        int width = 0, breaks = 0;
        for (int i = first; i < first + count && width <= WidestBreak; i++)
            width = Math.Max(width, document.Blocks[i].Length);
        for (int i = first + 1; i < first + count && width <= WidestBreak; i++)
            breaks += HadNoRoom(document, i, width) ? 1 : 0;
        return breaks >= LeastBreaks ? width : int.MaxValue;
    }

    private static bool GoesOn(DocumentContext document, int block, int words, int width)
    {
        ReadOnlySpan<char> text = document.Text;
        Block line = document.Blocks[block], above = document.Blocks[block - 1];
        if (line.Kind != BlockKind.Line || document.Verdicts[block].Label == Label.Remove || document.Verdicts[block - 1].Label == Label.Remove)
            return false;
        char last = text[above.End - 1];
        bool small = words >= LeastWords && above.Length >= FullLine && !SentenceMarks.Ends(last) && (char.IsLower(text[line.Start]) || last == ',');
        return small || (width <= WidestBreak && HadNoRoom(document, block, width));
    }

    /// <summary>Whether the first word of a block would have made the line above too long.</summary>
    private static bool HadNoRoom(DocumentContext document, int block, int width)
    {
        Block line = document.Blocks[block], above = document.Blocks[block - 1];
        ReadOnlySpan<char> text = line.Of(document.Text);
        int word = text.IndexOf(' ') is >= 0 and var space ? space : text.Length;
        return line.BlankBefore == 0 && above.Length + 1 + word > width && !SentenceMarks.Ends(document.Text[above.End - 1]);
    }

    private static void Share(Span<BlockScore> scores)
    {
        float sum = 0;
        int words = 0;
        foreach (ref readonly BlockScore score in scores)
        {
            sum += score.Body * score.Words;
            words += score.Words;
        }
        foreach (ref BlockScore score in scores)
            score = score with { Body = sum / Math.Max(1, words), Words = words };
    }
}
