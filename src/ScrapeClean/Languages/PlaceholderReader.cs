namespace ScrapeClean.Languages;

/// <summary>Tells how many tokens from a place on a placeholder may take. Every answer is bounded, so matching stays linear.</summary>
internal static class PlaceholderReader
{
    private const int MaxNameWords = 5;
    private const int MaxUnspacedName = 12;
    private const int MaxAny = 24;
    private const int MaxDateTokens = 16;

    /// <summary>Longest match of the placeholder from token <paramref name="at"/> on; 0 where it does not match.</summary>
    public static int Longest(PhraseBook book, int placeholder, ReadOnlySpan<Token> tokens, int at) => placeholder switch
    {
        Placeholder.Number => Number(tokens, at),
        Placeholder.Time => Time(tokens, at),
        Placeholder.Date => Date(book, tokens, at),
        Placeholder.Name => Name(tokens, at),
        Placeholder.Word => tokens[at].Kind == TokenKind.Word ? 1 : 0,
        Placeholder.Any => Any(tokens, at),
        Placeholder.Url => Url(tokens, at),
        _ => OfClass(book, placeholder, tokens, at),
    };

    /// <summary>Whether a shorter match than the longest may be the right one.</summary>
    public static bool MayBeShorter(int placeholder) => placeholder is Placeholder.Name or Placeholder.Any or Placeholder.Number;

    private static int Number(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Number)
            return 0;
        int i = at + 1;
        while (i < tokens.Length && i < at + 3 && tokens[i].Kind == TokenKind.Number && tokens[i].End - tokens[i].Start == 3)
            i++;
        bool unit = i < tokens.Length && tokens[i].Kind == TokenKind.Word && !tokens[i].Single
            && tokens[i].Start == tokens[i - 1].End && tokens[i].End - tokens[i].Start <= 3;
        return i - at + (unit ? 1 : 0);
    }

    public static int Time(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Number)
            return 0;
        int i = at + 1;
        if (Length(tokens[at]) <= 2 && IsNumberAfterMark(tokens, i, ':'))
        {
            i += 2;
            if (IsNumberAfterMark(tokens, i, ':'))
                i += 2;
        }
        else if (i < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].First == 'h' && tokens[i].Start == tokens[at].End)
        {
            i++;
        }
        else if (i + 1 < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].First == 'h' && Length(tokens[i]) == 1 && tokens[i + 1].Kind == TokenKind.Number)
        {
            i += 2;
        }
        else if (Length(tokens[at]) is not (4 or 5) && HalfDay(tokens, i) == 0)
        {
            return 0;
        }
        int half = HalfDay(tokens, i);
        if (half > 0)
            i += half;
        else if (i == at + 1)
            return Length(tokens[at]) == 5 ? 1 : 0;
        return i - at;
    }

    // "am", "p.m.", "p. m."
    private static int HalfDay(ReadOnlySpan<Token> tokens, int i)
    {
        if (i >= tokens.Length || tokens[i].Kind != TokenKind.Word || tokens[i].First is not ('a' or 'p'))
            return 0;
        if (Length(tokens[i]) == 2)
            return tokens[i].Hash == Am || tokens[i].Hash == Pm ? 1 : 0;
        bool dotted = Length(tokens[i]) == 1 && i + 2 < tokens.Length && tokens[i + 1].IsMark('.')
            && tokens[i + 2].Kind == TokenKind.Word && tokens[i + 2].First == 'm' && Length(tokens[i + 2]) == 1;
        return !dotted ? 0 : i + 3 < tokens.Length && tokens[i + 3].IsMark('.') ? 4 : 3;
    }

    private static readonly ulong Am = Tokenizer.Hash("am");
    private static readonly ulong Pm = Tokenizer.Hash("pm");

    private static bool IsNumberAfterMark(ReadOnlySpan<Token> tokens, int i, char mark) =>
        i + 1 < tokens.Length && tokens[i].IsMark(mark) && tokens[i + 1].Kind == TokenKind.Number;

    private static int Length(Token token) => token.End - token.Start;

    public static int Date(PhraseBook book, ReadOnlySpan<Token> tokens, int at)
    {
        int numbers = 0, marks = 0, names = 0, small = 0, end = 0;
        int limit = Math.Min(tokens.Length, at + MaxDateTokens);
        for (int i = at; i < limit;)
        {
            Token token = tokens[i];
            int time = Time(tokens, i);
            if (time > 1 && (numbers > 0 || i == at))
            {
                i += time;
                end = i - at;
                continue;
            }
            if (token.Kind == TokenKind.Number)
            {
                numbers++;
                marks += Length(token) >= 8 ? 2 : 0;
                numbers += Length(token) >= 8 ? 2 : 0;
                end = i + 1 - at;
            }
            else if (token.Kind == TokenKind.Mark)
            {
                if (token.First is not ('/' or '.' or '-' or ',' or '|'))
                    break;
                marks += token.First is '/' or '.' or '-' ? 1 : 0;
            }
            else
            {
                ulong classes = book.ClassesOf(token);
                if ((classes & (1UL << WordClass.Month | 1UL << WordClass.Weekday)) != 0)
                {
                    // Of two letters a weekday goes before the number: "9.4 mi" is a distance.
                    bool doubtful = (classes & 1UL << WordClass.Month) == 0 && numbers > 0 && Length(token) <= 2;
                    names += doubtful ? 0 : 1;
                    end = i + 1 - at;
                }
                else if ((classes & 1UL << WordClass.Date) != 0)
                {
                    small++;
                    end = token.Single || (i > at && tokens[i - 1].Kind == TokenKind.Number) ? i + 1 - at : end;
                }
                else
                {
                    break;
                }
            }
            i++;
        }
        bool isDate = names > 0 && numbers > 0 || numbers >= 3 && marks >= 2 || numbers >= 2 && small >= 2;
        return isDate ? end : 0;
    }

    private static int Name(ReadOnlySpan<Token> tokens, int at)
    {
        int words = 0, end = 0;
        for (int i = at; i < tokens.Length && words < MaxUnspacedName; i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                if (words == 0 || token.First is not ('.' or '&' or '/' or '-'))
                    break;
                continue;
            }
            bool named = token.Kind == TokenKind.Word && (token.Capital || token.Single || IsUncased(token));
            bool particle = token.Kind == TokenKind.Word && words > 0 && Length(token) <= 3;
            if (!named && !particle)
                break;
            if (!token.Single && ++words > MaxNameWords)
                break;
            words += token.Single ? 1 : 0;
            if (named)
                end = i + 1 - at;
        }
        return end;
    }

    private static bool IsUncased(Token token) => token.First >= '\u0590' && token.First is not (>= '\u1E00' and <= '\u1FFF') and not (>= '\u1C90' and <= '\u1CBF');

    private static int Any(ReadOnlySpan<Token> tokens, int at)
    {
        int i = at;
        while (i < tokens.Length && i - at < MaxAny && !(tokens[i].Kind == TokenKind.Mark && SentenceMarks.Ends(tokens[i].First)))
            i++;
        return i - at;
    }

    private static int Url(ReadOnlySpan<Token> tokens, int at)
    {
        int dots = 0, i = at;
        for (; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (i > at && token.Start != tokens[i - 1].End)
                break;
            dots += token.IsMark('.') ? 1 : 0;
        }
        while (i > at && tokens[i - 1].Kind == TokenKind.Mark && !tokens[i - 1].IsMark('/'))
            i--;
        return dots > 0 && i - at >= 3 && tokens[at].Kind != TokenKind.Mark ? i - at : 0;
    }

    private static int OfClass(PhraseBook book, int placeholder, ReadOnlySpan<Token> tokens, int at)
    {
        (byte bit, bool many) = book.ClassPlaceholders[placeholder - Placeholder.FirstClass];
        int end = 0;
        for (int i = at; i < tokens.Length; i++)
        {
            bool member = tokens[i].Kind == TokenKind.Word && (book.ClassesOf(tokens[i]) >> bit & 1) != 0;
            if (member)
                end = i + 1 - at;
            else if (tokens[i].Kind != TokenKind.Mark || end == 0)
                break;
            if (!many)
                break;
        }
        return end;
    }
}
