using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// What closes a paragraph and names an agency, a photograph or the author's initials: "… said the minister. (Photo: Jo Doe)", "… (AFP)", "… AFP",
/// "… (dpa/lno)", "… (J. D.)", "… (rfs/dhn)".
/// </summary>
internal sealed class TailCreditRule : InlineRule
{
    private const int MaxLength = 80;
    private const int MaxWords = 6;

    /// <summary>Words that a phrase may have: "(Photo by Jo Doe/AFP via Getty Images)".</summary>
    private const int MaxPhraseWords = 10;

    private const int MaxBareLength = 40;
    private const int MaxBareWords = 4;

    /// <summary>Shorter names of agencies are words as well, but for their capitals.</summary>
    private const int ClearName = 3;

    /// <summary>Letters of a small word between names, and of an author's sign.</summary>
    private const int SmallWord = 4;
    private const int ShortestSign = 2;

    public override string Name => "tail-credit";

    public override InlineSigns Signs => InlineSigns.Bracket | InlineSigns.OpenEnd;

    public override Verdict Decide(DocumentContext document, in Block block)
    {
        ReadOnlySpan<char> text = document.Text[block.Start..block.End];
        if (!ClosedBy(text))
            return DecideBare(document, block);
        // "… on Monday. (ANSA)."
        bool stopped = text[^1] == '.';
        if (stopped)
            text = text[..^1];
        int open = text.LastIndexOfAny("([（［【");
        if (open <= 0 || text.Length - open > MaxLength || !FollowsSentence(text[..open]))
            return default;
        ReadOnlySpan<char> inside = text[(open + 1)..^1];
        int count = Tokenizer.Tokenize(inside, document.Tokens, out bool complete);
        if (!complete || count == 0)
            return default;
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan(0, count);
        if (KindOf(document, inside, tokens, stopped) is not { } kind)
            return default;
        return Cut(document, block, kind, 0.92f, block.Start + open, block.End);
    }

    /// <summary>Whether a bracket, with a full stop behind it or not, is the last of the text.</summary>
    public static bool ClosedBy(ReadOnlySpan<char> text) => Closes(text[^1]) || (text.Length > 1 && text[^1] == '.' && Closes(text[^2]));

    /// <summary>Whether the mark closes brackets.</summary>
    public static bool Closes(char mark) => mark is ')' or ']' or '）' or '］' or '】';

    // "… of the year. AFP", "… of the year. Jo Doe with AFP", "… of the year. /AFP/"
    private Verdict DecideBare(DocumentContext document, in Block block)
    {
        ReadOnlySpan<char> text = document.Text[block.Start..block.End];
        // A name stands behind the end of a sentence, and none behind it; nearly all blocks have it the other way round.
        if (SentenceMarks.Ends(text[^1]) || document.Marks.NextEnd(Math.Max(block.Start, block.End - MaxBareLength), block.End) < 0)
            return default;
        ReadOnlySpan<char> end = text[Math.Max(0, text.Length - MaxBareLength)..];
        int gap = -1;
        for (int i = end.Length - 1; i > 0 && gap < 0; i--)
            gap = CharTable.IsBlank(end[i]) && FollowsSentence(end[..i]) ? i : -1;
        // "… of Jo D. AFP": the dot is an initial's.
        if (gap < 0 || end[..gap].TrimEnd() is not [.., var before, _] || char.IsUpper(before))
            return default;
        // "… of the year. fot. PAP": the name is what a label of its own calls the photographer, which phrases know.
        if (IsLabel(end[..gap]))
            return default;
        ReadOnlySpan<char> tail = end[(gap + 1)..];
        int count = Tokenizer.Tokenize(tail, document.Tokens, out bool complete);
        if (!complete || count == 0)
            return default;
        int words = 0;
        // "/ritzau/"
        bool slashed = tail[0] == '/' && tail[^1] == '/';
        bool agency = false, last = false;
        foreach (Token token in document.Tokens.AsSpan(0, count))
        {
            if (token.Kind == TokenKind.Mark)
            {
                if (token.First is not ('/' or '-' or ',' or '.' or '|' or '&'))
                    return default;
                continue;
            }
            last = IsAgency(document, token) && (token.Capital || slashed) && (token.End - token.Start > ClearName || !tail[token.Start..token.End].ContainsAnyInRange('a', 'z'));
            agency |= last;
            words++;
            if (!token.Capital && !last && token.End - token.Start > SmallWord)
                return default;
        }
        return agency && words <= MaxBareWords && (words == 1 || last)
            ? Cut(document, block, FurnitureKind.Byline, 0.9f, block.End - tail.Length, block.End)
            : default;
    }

    // In the middle of a sentence the brackets explain a name: "the agency (AFP)".
    private static bool FollowsSentence(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.Length > 0 && (SentenceMarks.Ends(before[^1]) || before[^1] is '"' or '»' or '”' or '」' or '』');
    }

    // A short word with a dot, in small letters and behind a sentence that has ended.
    private static bool IsLabel(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        int start = before.LastIndexOf(' ') + 1;
        return start > 0 && before.Length - start is > 1 and <= SmallWord + 1 && before[^1] == '.' && char.IsLower(before[start]) && FollowsSentence(before[..start]);
    }

    private static bool IsAgency(DocumentContext document, Token token) => (document.Book.ClassesOf(token) >> WordClass.Agency & 1) != 0;

    private static FurnitureKind? KindOf(DocumentContext document, ReadOnlySpan<char> inside, ReadOnlySpan<Token> tokens, bool stopped)
    {
        int words = 0;
        bool agency = false, single = false;
        foreach (Token token in tokens)
        {
            words += token.Kind != TokenKind.Mark ? 1 : 0;
            single |= token.Single;
            agency |= IsAgency(document, token) && (token.Capital || token.End - token.Start >= ClearName);
        }
        if (words == 0 || words > (single ? MaxWords : MaxPhraseWords))
            return null;
        foreach (PhraseHit hit in document.Matcher.Match(document.Book, PhraseBook.StartRoot, tokens, 0))
        {
            PhraseEntry entry = document.Book.Entry(hit.Entry);
            if (!document.Owns(entry.Pack) || entry.Weak)
                continue;
            if (entry.Kind == FurnitureKind.ImageCredit && (entry.Operator == PhraseOperator.Start || hit.End == tokens.Length))
                return FurnitureKind.ImageCredit;
            if (entry.Kind == FurnitureKind.Byline && entry.Operator == PhraseOperator.Whole && hit.End == tokens.Length)
                return FurnitureKind.Byline;
        }
        return words <= MaxWords && ((agency && !IsTold(document, tokens, stopped)) || IsInitials(inside, tokens) || IsSigns(document, tokens)) ? FurnitureKind.Byline : null;
    }

    // "(Reuters had reported the opposite.)", "(Reuters had reported the opposite)."
    private static bool IsTold(DocumentContext document, ReadOnlySpan<Token> tokens, bool stopped)
    {
        if (tokens[^1].Kind == TokenKind.Mark && SentenceMarks.Ends(tokens[^1].First))
        {
            stopped = true;
            tokens = tokens[..^1];
        }
        return stopped && tokens is [.., { Kind: TokenKind.Word, Capital: false } last] && last.End - last.Start > SmallWord && !IsAgency(document, last);
    }

    // "rfs/dhn": two or three who worked on it, in small letters; "he/him", "and/or" are words.
    private static bool IsSigns(DocumentContext document, ReadOnlySpan<Token> tokens)
    {
        bool signs = tokens.Length is 3 or 5;
        for (int i = 0; signs && i < tokens.Length; i++)
        {
            Token token = tokens[i];
            signs = i % 2 == 1 ? token.IsMark('/')
                : token is { Kind: TokenKind.Word, Single: false, Capital: false } && char.IsAsciiLetterLower(token.First)
                    && token.End - token.Start is >= ShortestSign and <= SmallWord && document.Book.StopWordPacks(token) == 0 && document.Book.ClassesOf(token) == 0;
        }
        return signs;
    }

    // "J. D.", "J.-P. D."
    private static bool IsInitials(ReadOnlySpan<char> inside, ReadOnlySpan<Token> tokens)
    {
        int initials = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Mark ? token.First is not ('.' or '-') : !token.Capital || token.End - token.Start != 1)
                return false;
            initials += token.Kind == TokenKind.Word ? 1 : 0;
        }
        return initials is 2 or 3 && inside.Count('.') == initials;
    }
}
