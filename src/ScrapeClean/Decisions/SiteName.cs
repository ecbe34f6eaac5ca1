using ScrapeClean.Languages;

namespace ScrapeClean.Decisions;

/// <summary>The name of a site at the end of a title or a caption: "The bridge opens - The Courier".</summary>
internal static class SiteName
{
    private const int MaxSiteWords = 4;
    private const int MaxSmallWord = 3;

    /// <summary>Index of the last dash or stroke with white space on both sides, or -1: what is behind it may be the name of the site.</summary>
    public static int DashBefore(ReadOnlySpan<char> text)
    {
        int end = text.Length - 1;
        int at;
        while ((at = text[..Math.Max(end, 0)].LastIndexOfAny("-–—|")) > 0)
        {
            if (CharTable.IsBlank(text[at - 1]) && CharTable.IsBlank(text[at + 1]))
                return at;
            end = at;
        }
        return -1;
    }

    /// <summary>Up to four words, each with a capital, and no sentence; a width and a date may stand behind a comma.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        Span<Token> tokens = stackalloc Token[16];
        int count = Tokenizer.Tokenize(text, tokens, out bool complete);
        int words = 0;
        bool details = false;
        foreach (Token token in tokens[..count])
        {
            details |= token.IsMark(',') && words > 0;
            bool small = token.Kind == TokenKind.Word && !token.Capital && !token.Single;
            if (details ? token.Kind == TokenKind.Word : token.Kind == TokenKind.Number || (small && (words == 0 || token.End - token.Start > MaxSmallWord)))
                return false;
            if (token.Kind == TokenKind.Mark && token.First is not ('.' or ',' or ':' or '/' or '-'))
                return false;
            words += token.Kind == TokenKind.Word ? 1 : 0;
        }
        return complete && words is > 0 and <= MaxSiteWords;
    }
}
