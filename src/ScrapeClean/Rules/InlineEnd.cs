using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>Where furniture that stands behind a sentence ends: at the end of its block, unless body goes on behind it.</summary>
internal static class InlineEnd
{
    private const int LeastWordsOfTitle = 2;

    /// <summary>Letters of "Mr.", "St.", "U.S.", with a capital.</summary>
    private const int LongestShortening = 3;

    /// <summary>A lower mark ends a sentence only where a gap follows; Chinese and Japanese have none.</summary>
    private const char FirstOfFullWidth = '\u3000';

    /// <summary>"(Photo: Jo Doe) It rained.": the number of tokens up to the bracket that closes; 0 where none was opened, or none closes.</summary>
    /// <param name="tail">The rest of the block, from the furniture on.</param>
    /// <param name="tokens">Its words and marks, perhaps not all.</param>
    /// <param name="from">The first token behind the phrase.</param>
    public static int OfBrackets(ReadOnlySpan<char> tail, ReadOnlySpan<Token> tokens, int from)
    {
        if (tail[0] is not ('(' or '[' or '（' or '［' or '【'))
            return 0;
        for (int i = from; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && TailCreditRule.Closes(tokens[i].First))
                return i + 1;
        }
        return 0;
    }

    /// <summary>"Read also: Ten bridges that fell. The residents doubt it.": where a title's sentence ends if what comes behind is told; else the tail's end.</summary>
    /// <inheritdoc cref="OfBrackets"/>
    public static int OfTitle(ReadOnlySpan<char> tail, ReadOnlySpan<Token> tokens, int from)
    {
        if (!SentenceMarks.ClosesTold(tail.TrimEnd("\"”»）)」』")))
            return tail.Length;
        int words = 0;
        for (int i = from; i + 1 < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (token.Kind != TokenKind.Mark)
                words++;
            else if (words >= LeastWordsOfTitle && EndsSentence(tail, token, tokens[i + 1]) && !IsShortening(tokens[i - 1], token))
                return HasWord(tokens[(i + 1)..]) ? token.End : tail.Length;
        }
        return tail.Length;
    }

    private static bool EndsSentence(ReadOnlySpan<char> tail, Token mark, Token next) =>
        SentenceMarks.Ends(mark.First) && (next.Start > mark.End || tail[mark.Start] >= FirstOfFullWidth);

    private static bool IsShortening(Token word, Token mark) => mark.First == '.' && word.Capital && word.End - word.Start <= LongestShortening;

    private static bool HasWord(ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Mark)
                return true;
        }
        return false;
    }
}
