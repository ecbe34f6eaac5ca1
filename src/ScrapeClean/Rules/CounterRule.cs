using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>A bare number, "3 / 12", or a clock time: a count of comments or shares, a place in a gallery, a duration. Only beside other furniture.</summary>
internal sealed class CounterRule : Rule
{
    private const int MaxLength = 12;

    public override string Name => "counter";

    public override LineSigns Signs => LineSigns.Number;

    public override Verdict Decide(in LineContext line)
    {
        if (line.LetterWords > 1 || line.Numbers == 0 || line.Text.Length > MaxLength || line.IsRow)
            return default;
        ReadOnlySpan<Token> tokens = line.Tokens;
        // "18+": the age from which a page may be read.
        if (tokens.Length == 2 && tokens[1].IsMark('+') && tokens[1].Start == tokens[0].End && tokens[0].End <= 2)
            return Verdict.Remove(FurnitureKind.Legal, Name, 0.9f);
        bool time = PlaceholderReader.Time(tokens, 0) is var length && length == tokens.Length && length > 1;
        if (time)
            return Verdict.Weak(FurnitureKind.Timestamp, Name, 0.85f);
        for (int i = 0; i < tokens.Length; i++)
        {
            // "12k" is a count; "12 apples" is not.
            if (tokens[i].Kind == TokenKind.Word && (i == 0 || tokens[i].Start != tokens[i - 1].End || tokens[i].End - tokens[i].Start > 2))
                return default;
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].First is '%' or '°' or '€' or '$' or '£' or '=' or '"')
                return default;
        }
        return Verdict.Weak(FurnitureKind.Comments, Name, 0.85f);
    }
}
