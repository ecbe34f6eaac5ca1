using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// Labels that lost what stood between them, "HomeNewsSport", "PrintShare this page": a capital directly behind a small letter begins the next one. All of
/// two must be phrases that would go if they were the whole line; of more, so many that no name or identifier is written so.
/// </summary>
internal sealed class GluedLabelsRule : Rule
{
    private const int MaxWords = 24;
    private const int MaxLabels = 16;
    private const int MaxTokens = 16;

    public override string Name => "glued-labels";

    public override LineSigns Signs => LineSigns.Wording;

    public override Verdict Decide(in LineContext line)
    {
        if (line.Words > MaxWords || line.Document.Marks.NextGlue(line.Block.Start, line.Block.End) < 0 || line.EndsSentence || line.IsRow)
            return default;
        ReadOnlySpan<char> text = line.Text;
        int pieces = 0, weak = 0, strong = 0, start = 0;
        bool mixed = false;
        FurnitureKind? kind = null, weakKind = null;
        for (int at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && !GluedTokens.IsBorder(text, at))
                continue;
            if (++pieces > MaxLabels)
                return default;
            if (LabelIn(line, text[start..at]) is { Kind: { } found } label)
            {
                strong += label.Weak ? 0 : 1;
                weak += label.Weak ? 1 : 0;
                mixed |= !label.Weak && kind is { } other && other != found;
                kind ??= label.Weak ? null : found;
                weakKind ??= found;
            }
            start = at;
        }
        if (!IsRow(pieces, strong, weak, text.Contains(' ')))
            return default;
        bool told = strong + weak == pieces || (2 * strong >= pieces && !mixed);
        return Verdict.Remove(told ? kind ?? weakKind!.Value : FurnitureKind.Navigation, Name, 0.95f);
    }

    // What is one word without a space may be an identifier, "SearchMenuItem", unless all of it is known.
    private static bool IsRow(int pieces, int strong, int weak, bool spaced) =>
        pieces >= 2 && strong + weak == pieces ? strong > 0 || pieces >= 3
        : spaced ? (pieces >= 3 && strong > 0) || (pieces >= 4 && weak >= 2)
        : pieces >= 4 && strong + weak >= 2;

    private static PhraseEntry? LabelIn(in LineContext line, ReadOnlySpan<char> piece)
    {
        Span<Token> tokens = stackalloc Token[MaxTokens];
        int count = Tokenizer.Tokenize(piece, tokens, out bool complete);
        if (!complete)
            return null;
        line.Document.Book.LookUp(tokens[..count]);
        return WholeLabel.Of(line.Document, tokens[..count]);
    }
}
