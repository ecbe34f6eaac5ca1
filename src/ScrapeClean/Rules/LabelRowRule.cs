using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A row of labels with strokes between them, "Terms | Privacy | Contact": each of them is a phrase that would go if it were the whole line.
/// Labels that are weak by themselves do where there are four, or beside one that is not.
/// </summary>
internal sealed class LabelRowRule : Rule
{
    private const int LeastWeak = 4;

    public override string Name => "label-row";

    public override LineSigns Signs => LineSigns.Stroke;

    public override Verdict Decide(in LineContext line)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        // A row of a table has its outer strokes too.
        if (IsStroke(line, 0) || IsStroke(line, tokens.Length - 1))
            return default;
        int labels = 0, start = 0;
        FurnitureKind? strong = null, weak = null;
        for (int i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !IsStroke(line, i))
                continue;
            // Without a stroke the line is one phrase, or none.
            if (i == tokens.Length && labels == 0)
                return default;
            if (WholeLabel.Of(line.Document, tokens[start..i]) is not { Kind: { } kind } label)
                return default;
            strong ??= label.Weak ? null : kind;
            weak ??= kind;
            labels++;
            start = i + 1;
        }
        return strong is { } known ? Verdict.Remove(known, Name, 0.95f)
            : labels >= LeastWeak ? Verdict.Remove(weak!.Value, Name, 0.9f)
            : Verdict.Weak(weak!.Value, Name, 0.85f);
    }

    // A slash is none: "and/or".
    private static bool IsStroke(in LineContext line, int at) =>
        line.Tokens[at].Kind == TokenKind.Mark && line.Text[line.Tokens[at].Start] is '|' or '｜' or '·' or '•';
}
