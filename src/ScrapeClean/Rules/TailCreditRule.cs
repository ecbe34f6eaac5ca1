using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>What closes a paragraph in brackets and names an agency or a photograph: "… said the minister. (Photo: Jo Doe)", "… (AFP)".</summary>
internal sealed class TailCreditRule : InlineRule
{
    private const int MaxLength = 60;
    private const int MaxWords = 6;

    public override string Name => "tail-credit";

    public override Verdict Decide(DocumentContext document, Block block)
    {
        ReadOnlySpan<char> text = document.Text[block.Start..block.End];
        if (text[^1] is not (')' or ']'))
            return default;
        int open = text.LastIndexOfAny('(', '[');
        if (open <= 0 || text.Length - open > MaxLength || !FollowsSentence(text[..open]))
            return default;
        ReadOnlySpan<char> inside = text[(open + 1)..^1];
        int count = Tokenizer.Tokenize(inside, document.Tokens, out bool complete);
        if (!complete || count == 0)
            return default;
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan(0, count);
        if (KindOf(document, tokens) is not { } kind)
            return default;
        return Cut(document, block, kind, 0.92f, block.Start + open, block.End);
    }

    // In the middle of a sentence the brackets explain a name: "the agency (AFP)".
    private static bool FollowsSentence(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.Length > 0 && (SentenceMarks.Ends(before[^1]) || before[^1] is '"' or '»' or '”' or '」' or '』');
    }

    private static FurnitureKind? KindOf(DocumentContext document, ReadOnlySpan<Token> tokens)
    {
        int words = 0;
        bool agency = false;
        foreach (Token token in tokens)
        {
            words += token.Kind != TokenKind.Mark ? 1 : 0;
            agency |= token.Capital && (document.Book.ClassesOf(token) >> WordClass.Agency & 1) != 0;
        }
        if (words is 0 or > MaxWords)
            return null;
        foreach (PhraseHit hit in document.Matcher.Match(document.Book, PhraseBook.StartRoot, tokens, 0))
        {
            PhraseEntry entry = document.Book.Entry(hit.Entry);
            if (entry.Kind == FurnitureKind.ImageCredit && (entry.Operator == PhraseOperator.Start || hit.End == tokens.Length) && document.Owns(entry.Pack))
                return FurnitureKind.ImageCredit;
        }
        return agency ? FurnitureKind.Byline : null;
    }
}
