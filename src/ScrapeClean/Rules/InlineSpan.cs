using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>A pointer between two sentences of a long line.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal readonly record struct InlineSpan(int Start, int End, FurnitureKind Kind, string Rule, float Confidence)
{
    private const int MaxLength = 320;
    private const int LeastShoutedWords = 5;
    private const int LeastShoutedLetters = 20;
    private const int LeastGap = 2;
    private const int MaxWordsWithin = 14;
    private const string ShoutRule = "shouted-title";

    /// <summary>Reads what stands at the beginning of a sentence, or says that it is body.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lineStart">Where the line begins.</param>
    /// <param name="at">Where the sentence begins.</param>
    /// <param name="lineEnd">Where the line ends, exclusive.</param>
    /// <param name="span">Receives what is furniture.</param>
    public static bool TryRead(DocumentContext document, int lineStart, int at, int lineEnd, out InlineSpan span)
    {
        span = default;
        ReadOnlySpan<char> text = document.Text[at..Math.Min(lineEnd, at + MaxLength)];
        // Nearly all sentences begin with a word that is no phrase's, and in small letters but for the first.
        bool shouts = char.IsUpper(text[0]) && (text.Length == 1 || !char.IsLower(text[1]));
        if (!shouts && !document.Book.InlineOpenings.May(text))
            return false;
        if (!Tokenizer.TryFirstWord(text, out Token word))
            return false;
        bool mayStart = PhraseMatcher.MayStart(document.Book, PhraseBook.InlineRoot, text, word);
        bool mayShout = word.Capital && word.Start == 0 && IsShouted(text[word.Start..word.End]);
        if (!mayStart && !mayShout)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan(0, Tokenizer.Tokenize(text, document.Tokens, out bool complete));
        complete &= at + text.Length == lineEnd;
        int shoutEnd = mayShout ? ShoutEnd(text, tokens) : 0;
        if (mayStart && TryPhrase(document, text, tokens, complete, shoutEnd, out int end, out PhraseEntry entry))
        {
            if (Quotation.ClosesWithin(document.Text, lineStart, at, at + end))
                return false;
            span = new InlineSpan(at, at + end, entry.Kind!.Value, document.Book.Packs[entry.Pack].RuleName, 0.93f);
            return true;
        }
        span = new InlineSpan(at, at + shoutEnd, FurnitureKind.RelatedLink, ShoutRule, 0.9f);
        return shoutEnd > 0;
    }

    private static bool TryPhrase(DocumentContext document, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, bool complete, int shoutEnd, out int end, out PhraseEntry entry)
    {
        entry = default;
        end = 0;
        int first = 0;
        while (first < tokens.Length && tokens[first].Kind == TokenKind.Mark)
            first++;
        if (first == tokens.Length)
            return false;
        foreach (PhraseHit hit in document.Matcher.Match(document.Book, PhraseBook.InlineRoot, tokens, first))
        {
            entry = document.Book.Entry(hit.Entry);
            if (!document.Owns(entry.Pack) || entry.Kind is null)
                continue;
            end = shoutEnd > 0 ? shoutEnd : TitleEnd(document, text, tokens, hit.End, entry.MaxWords, complete);
            if (end > 0)
                return true;
        }
        entry = default;
        end = 0;
        return false;
    }

    // A title ends with its sentence, before a gap, or where a small word has the capital of a new sentence.
    private static int TitleEnd(DocumentContext document, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int maxWords, bool complete)
    {
        int words = 0;
        if (maxWords == 0 && from < tokens.Length)
            return 0;
        for (int i = from; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            bool gap = i > from && token.Start - tokens[i - 1].End >= LeastGap;
            if (gap || (words > 0 && token.Kind == TokenKind.Word && token.Capital && IsSmallWord(document, token)))
                return tokens[i - 1].End;
            if (token.Kind == TokenKind.Mark)
            {
                // "3.5" and "example.org" have no gap behind the dot; Chinese and Japanese never have one.
                bool closes = SentenceMarks.Ends(token.First) && (i + 1 == tokens.Length || tokens[i + 1].Start > token.End || text[token.Start] >= '\u3000');
                if (closes && (i + 1 < tokens.Length || complete))
                    return words <= MaxWordsWithin ? token.End : 0;
                continue;
            }
            if (++words > maxWords)
                return 0;
        }
        return complete ? tokens[^1].End : 0;
    }

    private static bool IsSmallWord(DocumentContext document, Token token) =>
        document.Language.Pack is { GuessBit: >= 0 } language && (document.Book.StopWordPacks(token) >> language.GuessBit & 1) != 0;

    // A title in capitals has no mark at its end, and a sentence in small letters behind it.
    private static int ShoutEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        int words = 0, letters = 0, last = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (!IsShouted(text[token.Start..token.End]))
                break;
            words++;
            letters += token.End - token.Start;
            last = i;
        }
        if (words < LeastShoutedWords || letters < LeastShoutedLetters || last + 1 >= tokens.Length)
            return 0;
        // "… OF CAMPUS A student": the lone letter opens the next sentence.
        if (tokens[last].End - tokens[last].Start == 1 && tokens[last + 1].Kind == TokenKind.Word)
        {
            last--;
            words--;
        }
        int end = last + 1;
        while (end < tokens.Length && tokens[end].Kind == TokenKind.Mark && tokens[end].First is '"' or '\'' && tokens[end].Start == tokens[end - 1].End)
            end++;
        // Only a gap tells the title from a sentence that is shouted on purpose.
        bool gap = end < tokens.Length && tokens[end].Start - tokens[end - 1].End >= LeastGap;
        return words >= LeastShoutedWords && gap ? tokens[end - 1].End : 0;
    }

    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c) || (char.IsLetter(c) && !char.IsUpper(c)))
                return false;
        }
        return true;
    }
}
