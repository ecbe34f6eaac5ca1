using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>Looks for a label among the words of a part of a line.</summary>
internal static class WholeLabel
{
    /// <summary>The strongest phrase of the document's own language that is all of the tokens; none where one knows them for body.</summary>
    public static PhraseEntry? Of(DocumentContext document, ReadOnlySpan<Token> tokens)
    {
        int first = 0;
        while (first < tokens.Length && tokens[first].Kind == TokenKind.Mark)
            first++;
        if (first == tokens.Length)
            return null;
        PhraseBook book = document.Book;
        PhraseEntry? best = null;
        foreach (PhraseHit hit in document.Matcher.Match(book, PhraseBook.StartRoot, tokens, first))
        {
            ref readonly PhraseEntry entry = ref book.Entry(hit.Entry);
            if (!document.OwnPacks[entry.Pack] || entry is not { Operator: PhraseOperator.Whole, Worded: true } || hit.End - hit.First > entry.MaxWords)
                continue;
            if (entry.Kind is null)
                return null;
            best = best is { Weak: false } ? best : entry;
        }
        return best;
    }
}
