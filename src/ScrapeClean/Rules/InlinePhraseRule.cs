using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// "… he added. Read also: The government backs down": a phrase that packs mark as inline, behind the end of a sentence or glued to it, is furniture
/// from there to the end of the block.
/// </summary>
internal sealed class InlinePhraseRule : InlineRule
{
    private const int MaxTail = 400;

    /// <summary>Phrases that may have as many words behind them have titles there, of which there may be several.</summary>
    private const int WordsOfTitle = 20;

    /// <summary>Where line breaks were lost there are a few in a tail, not one at every other letter.</summary>
    private const int MaxGlues = 40;

    /// <summary>A phrase's first word is never this long, with the marks before it.</summary>
    private const int MaxFirstWord = 64;

    public override string Name => "inline-phrase";

    public override InlineSigns Signs => InlineSigns.Border;

    public override Verdict Decide(DocumentContext document, in Block block)
    {
        ReadOnlySpan<char> text = document.Text;
        TextMarks marks = document.Marks;
        PhraseOpenings openings = document.Book.InlineOpenings;
        int at = TailStart(block);
        bool glues = marks.NextGlue(at, block.End) >= 0, mayBeGlued = glues || marks.HasWide(at, block.End);
        while (at < block.End)
        {
            int found = marks.NextEnd(at, block.End);
            if (found < 0)
                break;
            at = found + 1;
            // What opens a Finnish quotation closes one elsewhere.
            if ((found == block.Start && !SentenceMarks.Ends(text[found])) || IsInitial(text[block.Start..at]))
                continue;
            while (at < block.End && (text[at] == ' ' || CharTable.IsBlank(text[at]) || marks.IsEnd(at)))
                at++;
            if (at >= block.End)
                break;
            bool opens = openings.May(text[at..block.End]);
            if ((!opens && !(mayBeGlued && IsGlued(document, at, block.End))) || !TryWord(document, block, at, out Token word))
                continue;
            if (opens && Try(document, block, at, word, glued: false, out Verdict verdict))
                return verdict;
            if ((mayBeGlued || !char.IsWhiteSpace(text[at - 1])) && Try(document, block, at, word, glued: true, out verdict))
                return verdict;
        }
        if (glues && DecideGlued(document, block) is { Label: not Label.None } behindGlue)
            return behindGlue;
        return HasNoStops(text[block.Start]) ? DecideBehindGaps(document, block) : default;
    }

    /// <summary>Whether the letter is of a script that ends sentences by a gap alone.</summary>
    public static bool HasNoStops(char letter) => Scripts.Of(letter) is Script.Thai or Script.Lao;

    /// <summary>What is furniture stands at the block's end; what comes earlier has too much text behind it.</summary>
    public static int TailStart(in Block block) => Math.Max(block.Start, block.End - MaxTail);

    // "J." is no sentence.
    private static bool IsInitial(ReadOnlySpan<char> before) =>
        before.Length >= 2 && before[^1] == '.' && char.IsUpper(before[^2]) && (before.Length == 2 || !char.IsLetterOrDigit(before[^3]));

    // Where a line break was lost there is not even a mark before the phrase, and none behind it.
    private Verdict DecideGlued(DocumentContext document, in Block block)
    {
        int at = TailStart(block);
        for (int glues = 0; glues < MaxGlues && at < block.End; glues++)
        {
            int found = document.Marks.NextGlue(at, block.End);
            if (found < 0)
                break;
            at = found;
            if ((document.Book.InlineOpenings.May(document.Text[at..block.End]) || IsGlued(document, at, block.End))
                && TryWord(document, block, at, out Token word) && Try(document, block, at, word, glued: true, out Verdict verdict))
                return verdict;
        }
        return default;
    }

    // A gap stands within sentences too, so that only what points somewhere with a mark counts: "อ่านต่อ :", "อ่านต่อ »".
    private Verdict DecideBehindGaps(DocumentContext document, in Block block)
    {
        ReadOnlySpan<char> text = document.Text;
        for (int at = TailStart(block) + 1; at < block.End; at++)
        {
            if (text[at - 1] == ' ' && document.Book.InlineOpenings.May(text[at..block.End])
                && TryWord(document, block, at, out Token word) && Try(document, block, at, word, glued: false, out Verdict verdict, pointing: true))
                return verdict;
        }
        return default;
    }

    // Whether a capital stands behind a small letter in one of the first two words.
    private static bool IsGlued(DocumentContext document, int at, int end)
    {
        ReadOnlySpan<char> text = document.Text[at..Math.Min(end, at + MaxFirstWord)];
        if (document.Marks.NextGlue(at, at + text.Length) >= 0)
            return true;
        if (!document.Marks.HasWide(at, at + text.Length))
            return false;
        int gaps = 0;
        for (int i = 1; i < text.Length && gaps < 2; i++)
        {
            if (char.IsLower(text[i - 1]) && char.IsUpper(text[i]))
                return true;
            gaps += text[i] == ' ' && text[i - 1] != ' ' ? 1 : 0;
        }
        return false;
    }

    // Where every other letter is a capital the first word reaches to the block's end, from every one of them.
    private static bool TryWord(DocumentContext document, in Block block, int at, out Token word) =>
        Tokenizer.TryFirstWord(document.Text[at..Math.Min(block.End, at + MaxFirstWord)], out word);

    private bool Try(DocumentContext document, in Block block, int at, in Token word, bool glued, out Verdict verdict, bool pointing = false)
    {
        verdict = default;
        PhraseBook book = document.Book;
        ReadOnlySpan<char> tail = document.Text[at..block.End];
        if (glued ? !MayStartGlued(book, tail, word) : !PhraseMatcher.MayStart(book, PhraseBook.InlineRoot, tail, word))
            return false;
        int count = Tokenizer.Tokenize(tail, document.Tokens, out bool complete);
        if (glued)
        {
            int parts = GluedTokens.Tokenize(tail, document.Tokens, out complete);
            // Nothing is glued behind the first letter, and the words themselves were looked at before.
            if (parts == count && char.IsWhiteSpace(document.Text[at - 1]))
                return false;
            count = parts;
        }
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan(0, count);
        int first = 0;
        while (first < count && tokens[first].Kind == TokenKind.Mark)
            first++;
        if (first == count)
            return false;
        foreach (PhraseHit hit in document.Matcher.Match(book, PhraseBook.InlineRoot, tokens, first))
        {
            PhraseEntry entry = book.Entry(hit.Entry);
            bool own = document.Owns(entry.Pack);
            if (!own || entry.Kind is not { } kind || (pointing && tokens[hit.End - 1].Kind != TokenKind.Mark))
                continue;
            // A label has nothing at all behind it: "Her trade? Advertising." is a sentence.
            int closed = InlineEnd.OfBrackets(tail, tokens, hit.End);
            bool few = closed > 0
                ? WordsBehind(tokens[hit.End..closed]) <= entry.MaxWords
                : complete && (entry.MaxWords == 0 ? hit.End == count : WordsBehind(tokens[hit.End..]) <= entry.MaxWords);
            if (!few && (entry.MaxWords < WordsOfTitle || SentenceMarks.HoldsTold(tail[tokens[hit.End - 1].End..])))
                continue;
            int end = closed > 0 ? tokens[closed - 1].End : kind == FurnitureKind.RelatedLink ? InlineEnd.OfTitle(tail, tokens, hit.End) : tail.Length;
            if (Quotation.ClosesWithin(document.Text, block.Start, at, at + end))
                continue;
            verdict = Cut(document, block, kind, 0.93f, at, at + end, book.Packs[entry.Pack].RuleName);
            return true;
        }
        return false;
    }

    private static bool MayStartGlued(PhraseBook book, ReadOnlySpan<char> tail, in Token word)
    {
        if (!PhraseMatcher.MayStart(book, PhraseBook.InlineRoot, word))
            return false;
        Span<Token> tokens = stackalloc Token[6];
        int count = GluedTokens.TokenizeTwo(tail[word.Start..], tokens);
        return count < 2 || PhraseMatcher.MayStart(book, PhraseBook.InlineRoot, tokens[0], tokens[1]);
    }

    private static int WordsBehind(ReadOnlySpan<Token> tokens)
    {
        int words = 0, singles = 0;
        foreach (Token token in tokens)
        {
            words += token.Kind != TokenKind.Mark && !token.Single ? 1 : 0;
            singles += token.Single ? 1 : 0;
        }
        return words + singles / 2;
    }
}
