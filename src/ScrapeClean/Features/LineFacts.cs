namespace ScrapeClean.Features;

/// <summary>What one walk over the characters of a block counts.</summary>
internal struct LineFacts
{
    public int Characters;
    public int Letters;
    public int Uppers;
    public int Digits;

    /// <summary>Words between spaces, and letters of scripts that write none.</summary>
    public int Words;
    public int DenseLetters;
    public int CapitalWords;
    public int ShoutedWords;
    public int ShortWords;
    public int LongestWord;
    public int SentenceEnds;
    public int Commas;
    public int Colons;
    public int Quotes;
    public int Brackets;
    public int Separators;
    public int Marks;

    /// <summary>Signs of a currency; they are marks too.</summary>
    public int Currencies;

    /// <summary>Lower case directly followed by upper case: items glued together.</summary>
    public int Joins;
    public int DigitGroups;

    /// <summary>Digits on both sides of a colon, a slash, a dot or a dash: dates, times, scores.</summary>
    public int DigitJoins;
    public EndKind End;
    public StartKind Start;
    public Script Script;
    public uint Hash;
    public int TokenStart;
    public int TokenCount;

    /// <summary>Characters as wide as they would be in an alphabet: an ideograph says as much as two or three letters.</summary>
    public readonly int Width => Characters + (Script is Script.Han or Script.Kana ? DenseLetters + (DenseLetters >> 1) : 0);

    /// <summary>Words as an alphabet would count them.</summary>
    public readonly int Size => Script switch
    {
        Script.SouthEastAsian => Words - DenseLetters + DenseLetters / 4,
        Script.Han or Script.Kana => Words - DenseLetters + (DenseLetters * 5 >> 3),
        _ => Words,
    };
}

/// <summary>How a line ends, in rising order of what body lines do.</summary>
internal enum EndKind : byte
{
    Symbol,
    Separator,
    Digit,
    Letter,
    Bracket,
    Colon,
    Ellipsis,
    Comma,
    Quote,
    Question,
    FullStop,
}

/// <summary>How a line begins.</summary>
internal enum StartKind : byte
{
    Symbol,
    Separator,
    Digit,
    Bracket,
    Upper,
    Dense,
    Lower,
    Quote,
}
