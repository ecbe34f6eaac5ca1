using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>A line of nothing but hashtags.</summary>
internal sealed class HashtagRule : Rule
{
    public override string Name => "hashtags";

    public override LineSigns Signs => LineSigns.Hash;

    public override Verdict Decide(in LineContext line)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (tokens.Length < 2 || !tokens[0].IsMark('#'))
            return default;
        int tags = 0;
        bool letters = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            bool glued = i > 0 && tokens[i - 1].End == tokens[i].Start;
            if (tokens[i].Kind == TokenKind.Mark)
            {
                if (tokens[i].First is not ('#' or '_' or ',') || (tokens[i].First == '#' && glued))
                    return default;
                tags += tokens[i].First == '#' ? 1 : 0;
                continue;
            }
            if (!glued || tokens[i - 1].IsMark(','))
                return default;
            letters |= tokens[i].Kind == TokenKind.Word;
        }
        // One alone may be a directive in code.
        if (letters && tags == 1)
            return Verdict.Weak(FurnitureKind.Tags, Name, 0.85f);
        return letters ? Verdict.Remove(FurnitureKind.Tags, Name, 0.95f) : default;
    }
}
