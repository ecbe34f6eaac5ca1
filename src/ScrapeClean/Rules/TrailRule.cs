using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A breadcrumb ("Home › Sport › Football") is known by its arrows; a row of names between strokes, and a stroke alone, are menu only beside other furniture
/// or above the title ("Culture / Music").
/// </summary>
internal sealed class TrailRule : Rule
{
    private const int MaxWords = 16;
    private const int TopBlocks = 12;
    private const int ParagraphLength = 80;

    /// <summary>Words of a section above a title.</summary>
    private const int MaxSectionWords = 6;

    public override string Name => "trail";

    public override LineSigns Signs => LineSigns.Stroke;

    public override Verdict Decide(in LineContext line)
    {
        // The mark of a sentence's end is none of those below.
        if (line.Words > MaxWords || line.Numbers > 1)
            return default;
        int arrows = 0, strokes = 0, lower = 0;
        bool afterMark = true;
        foreach (Token token in line.Tokens)
        {
            char first = line.Text[token.Start];
            if (token.Kind == TokenKind.Mark)
            {
                bool arrow = first is '>' or '›' or '→' or '▸' or '»';
                bool stroke = first is '|' or '·' or '•' or '/' or '،';
                if (!arrow && !stroke && token.First is not ('&' or '-'))
                    return default;
                arrows += arrow && !afterMark ? 1 : 0;
                strokes += stroke ? 1 : 0;
                afterMark = true;
                continue;
            }
            lower += afterMark && char.IsLower(first) ? 1 : 0;
            afterMark = false;
        }
        if (line.Words == 0)
            return strokes > 0 ? Verdict.Weak(FurnitureKind.Other, Name, 0.85f) : default;
        // Below the first paragraph "Settings > Privacy > Location" is a step of a manual.
        if (arrows >= 2 && line.Words >= 3 && lower == 0)
            return IsAboveBody(line) ? Verdict.Remove(FurnitureKind.Navigation, Name, 0.95f) : Verdict.Weak(FurnitureKind.Navigation, Name, 0.85f);
        if (strokes >= 1 && line.Words is >= 2 and <= MaxSectionWords && lower == 0 && line.Numbers == 0 && line.Text.ContainsAny('|', '/') && IsAboveTitle(line))
            return Verdict.Remove(FurnitureKind.Navigation, Name, 0.9f);
        return strokes >= 2 && line.Words <= 12 && lower == 0 && line.Numbers == 0 ? Verdict.Weak(FurnitureKind.Navigation, Name, 0.85f) : default;
    }

    private static bool IsAboveBody(in LineContext line)
    {
        int place = line.LookAround();
        for (int i = 0; i < place; i++)
        {
            if (line.Document.Blocks[i].Length >= ParagraphLength)
                return false;
        }
        return place < TopBlocks;
    }

    // "Rock/Pop" is one name; between sections are spaces, as a rule.
    private static bool IsAboveTitle(in LineContext line)
    {
        if (line.Text.Contains('/') && !line.Text.Contains(" / ", StringComparison.Ordinal))
            return false;
        return line.LookAround() == 0 && SectionLabel.MayBeFirst(line.Document);
    }
}
