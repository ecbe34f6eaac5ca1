namespace ScrapeClean.Languages;

internal enum TokenKind : byte
{
    Mark,
    Word,
    Number,
}

/// <summary>A word, a number or a punctuation mark of a line. Positions are UTF-16 units of the span that was tokenised.</summary>
internal readonly struct Token
{
    public Token(ulong hash, int start, int end, TokenKind kind, char first, bool capital, bool single)
    {
        Hash = hash;
        Start = start;
        End = end;
        Kind = kind;
        First = first;
        Capital = capital;
        Single = single;
    }

    /// <summary>Hash of the folded form; see <see cref="Tokenizer"/>.</summary>
    public ulong Hash { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The first unit, folded: for a mark, the mark itself.</summary>
    public char First { get; }

    public TokenKind Kind { get; }

    /// <summary>Starts with a capital letter.</summary>
    public bool Capital { get; }

    /// <summary>A letter of a script without spaces: two of them count as a word.</summary>
    public bool Single { get; }

    public bool IsMark(char mark) => Kind == TokenKind.Mark && First == mark;
}
