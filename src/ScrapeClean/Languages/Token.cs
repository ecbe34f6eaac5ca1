namespace ScrapeClean.Languages;

internal enum TokenKind : byte
{
    Mark,
    Word,
    Number,
}

/// <summary>A word, a number or a punctuation mark of a line. Positions are UTF-16 units of the span that was tokenised.</summary>
internal struct Token
{
    /// <summary>The vocabulary was not asked for the word yet.</summary>
    public const int NotLookedUp = -1;

    public Token(ulong hash, int start, int end, TokenKind kind, char first, bool capital, bool single)
    {
        Hash = hash;
        Start = start;
        End = end;
        Kind = kind;
        First = first;
        Word = NotLookedUp;
        _form = (byte)((capital ? CapitalForm : 0) | (single ? SingleForm : 0));
    }

    private const byte CapitalForm = 1;
    private const byte SingleForm = 2;

    /// <summary>Hash of the folded form; see <see cref="Tokenizer"/>.</summary>
    public readonly ulong Hash { get; }

    public readonly int Start { get; }

    public readonly int End { get; }

    /// <summary>Number of the word in the book's <see cref="Vocabulary"/>, 0 where it is in no phrase, or <see cref="NotLookedUp"/>.</summary>
    public int Word { get; set; }

    /// <summary>The first unit, folded: for a mark, the mark itself.</summary>
    public readonly char First { get; }

    public readonly TokenKind Kind { get; }

    private readonly byte _form;

    /// <summary>Starts with a capital letter.</summary>
    public readonly bool Capital => (_form & CapitalForm) != 0;

    /// <summary>A letter of a script without spaces: two of them count as a word.</summary>
    public readonly bool Single => (_form & SingleForm) != 0;

    public readonly bool IsMark(char mark) => Kind == TokenKind.Mark && First == mark;
}
