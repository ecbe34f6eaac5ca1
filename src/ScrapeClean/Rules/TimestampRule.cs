using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A line that is nothing but a date. Near the top, or with a time of day, it dates the article or a comment; elsewhere it may head a part of a
/// chronicle, and goes only beside other furniture.
/// </summary>
internal sealed class TimestampRule : Rule
{
    private const int MaxWords = 10;
    private const int TopBlocks = 6;

    public override string Name => "timestamp";

    public override Verdict Decide(in LineContext line)
    {
        if (line.Numbers == 0 || line.Words > MaxWords)
            return default;
        ReadOnlySpan<Token> tokens = line.Tokens;
        int end = PlaceholderReader.Date(line.Document.Book, tokens, 0);
        if (end == 0)
            return default;
        foreach (Token token in tokens[end..])
        {
            if (token.Kind != TokenKind.Mark)
                return default;
        }
        return line.Index < TopBlocks || HasTime(tokens)
            ? Verdict.Remove(FurnitureKind.Timestamp, Name, 0.93f)
            : Verdict.Weak(FurnitureKind.Timestamp, Name, 0.85f);
    }

    private static bool HasTime(ReadOnlySpan<Token> tokens)
    {
        for (int i = 1; i < tokens.Length; i++)
        {
            if (PlaceholderReader.Time(tokens, i) > 1)
                return true;
        }
        return false;
    }
}
