using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>A line of nothing but hashtags.</summary>
internal sealed class HashtagRule : Rule
{
    public override string Name => "hashtags";

    public override Verdict Decide(in LineContext line)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (tokens.Length < 2 || !tokens[0].IsMark('#'))
            return default;
        bool letters = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark)
                continue;
            bool joined = i > 0 && tokens[i - 1].End == tokens[i].Start && (tokens[i - 1].IsMark('#') || tokens[i - 1].IsMark('_') || tokens[i - 1].Kind != TokenKind.Mark);
            if (!joined)
                return default;
            letters |= tokens[i].Kind == TokenKind.Word;
        }
        return letters ? Verdict.Remove(FurnitureKind.Tags, Name, 0.95f) : default;
    }
}
