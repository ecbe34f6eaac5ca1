using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A breadcrumb ("Home › Sport › Football") is known by its arrows; a row of names between strokes, and a stroke alone, are menu only beside other furniture.
/// </summary>
internal sealed class TrailRule : Rule
{
    private const int MaxWords = 16;

    public override string Name => "trail";

    public override Verdict Decide(in LineContext line)
    {
        if (line.Words > MaxWords || line.EndsSentence || line.Numbers > 1)
            return default;
        int arrows = 0, strokes = 0, lower = 0;
        bool segmentStart = true;
        foreach (Token token in line.Tokens)
        {
            if (token.Kind == TokenKind.Mark)
            {
                bool arrow = token.First is '>' or '›' or '→' or '▸' or '»';
                bool stroke = token.First is '|' or '·' or '•' or '/' or '،';
                if (!arrow && !stroke && token.First is not ('&' or '-'))
                    return default;
                arrows += arrow ? 1 : 0;
                strokes += stroke ? 1 : 0;
                segmentStart = true;
                continue;
            }
            lower += segmentStart && token.Kind == TokenKind.Word && !token.Capital && char.IsLower(line.Text[token.Start]) ? 1 : 0;
            segmentStart = false;
        }
        if (line.Words == 0)
            return strokes + arrows > 0 ? Verdict.Weak(FurnitureKind.Navigation, Name, 0.85f) : default;
        if (arrows >= 2 && line.Words >= 2 && lower == 0)
            return Verdict.Remove(FurnitureKind.Navigation, Name, 0.95f);
        return strokes >= 2 && line.Words <= 12 && lower == 0 && line.Numbers == 0 ? Verdict.Weak(FurnitureKind.Navigation, Name, 0.85f) : default;
    }
}
