using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Languages;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Decisions;

/// <summary>
/// Sentences that came in several lines, as mails and text browsers break them. The scorer reads each as the one line that it was, when it learns too. A line
/// goes on with the one above where that ends no sentence and either the line begins with a small letter or stands behind a comma, or its first word had no
/// room above, in a text whose lines are all that short.
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

    /// <summary>Scores the blocks of a text; those of one sentence get one answer, with the words of all.</summary>
    /// <param name="scorer">What scores them.</param>
    /// <param name="document">The document.</param>
    /// <param name="first">Number of the first block that is scored.</param>
    /// <param name="marks">What the rules said of the blocks from there on.</param>
    /// <param name="scores">Receives one answer for each.</param>
    /// <returns>What the scorer says of the document.</returns>
    public static DocumentProfile Score(IBlockScorer scorer, DocumentContext document, int first, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Items.Slice(first, marks.Length);
        var numbers = new Rented<int>(marks.Length);
        int count = Find(document, first, numbers.Span);
        if (count == blocks.Length)
        {
            numbers.Return();
            return scorer.Score(document.Text, blocks, marks, scores);
        }
        (var sentences, var sentenceMarks, var sentenceScores) = (new Rented<Block>(count), new Rented<RuleMark>(count), new Rented<BlockScore>(count));
        Merge(blocks, marks, numbers.Span, sentences.Span, sentenceMarks.Span);
        DocumentProfile profile = scorer.Score(document.Text, sentences.Span, sentenceMarks.Span, sentenceScores.Span);
        for (int i = 0; i < scores.Length; i++)
            scores[i] = sentenceScores.Span[numbers.Span[i]];
        sentenceScores.Return();
        sentenceMarks.Return();
        sentences.Return();
        numbers.Return();
        return profile;
    }

    /// <summary>Finds the sentences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">Number of the first block that is scored.</param>
    /// <param name="numbers">Receives for each block from there on the number of what it is part of, from 0 on, rising.</param>
    /// <returns>How many sentences and other lines there are; as many as blocks where no sentence came in several.</returns>
    public static int Find(DocumentContext document, int first, Span<int> numbers)
    {
        int width = WidthOf(document, first, numbers.Length);
        int count = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            count += i > 0 && GoesOn(document, first + i, width) ? 0 : 1;
            numbers[i] = count - 1;
        }
        return count;
    }

    /// <summary>Puts the blocks of each sentence together.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="marks">What the rules said of them.</param>
    /// <param name="numbers">What <see cref="Find"/> said of them.</param>
    /// <param name="sentences">Receives one block for each sentence or other line.</param>
    /// <param name="sentenceMarks">Receives what the rules said of it: of all its lines, where one of them is kept.</param>
    public static void Merge(ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, ReadOnlySpan<int> numbers, Span<Block> sentences, Span<RuleMark> sentenceMarks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            int at = numbers[i];
            bool isFirst = i == 0 || numbers[i - 1] != at;
            Block start = isFirst ? blocks[i] : sentences[at];
            sentences[at] = new Block(start.LineStart, start.Start, blocks[i].End, blocks[i].LineEnd, start.BlankBefore, start.Kind);
            if (isFirst || marks[i] == RuleMark.Kept)
                sentenceMarks[at] = marks[i];
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

    private static bool GoesOn(DocumentContext document, int block, int width)
    {
        ReadOnlySpan<char> text = document.Text;
        Block line = document.Blocks[block], above = document.Blocks[block - 1];
        if (line.Kind != BlockKind.Line || document.Verdicts[block].Label == Label.Remove || document.Verdicts[block - 1].Label == Label.Remove)
            return false;
        char last = text[above.End - 1];
        bool small = above.Length >= FullLine && !SentenceMarks.Ends(last) && (char.IsLower(text[line.Start]) || last == ',') && line.Of(text).Count(' ') >= LeastWords - 1;
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
}
