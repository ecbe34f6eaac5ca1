namespace ScrapeClean.Features;

/// <summary>
/// The features of a line that are read from the line, its words and its place. Each is one byte; logarithms have eight steps a doubling,
/// shares run from 0 to 200, signed distances are logarithmic around 128. Copies for neighbours and window means stand behind them
/// (<see cref="TextLayout"/>).
/// </summary>
internal enum TextFeature
{
    /// <summary>Log odds of body by the line's words (the lexical model), 128 is even.</summary>
    Lexical,

    /// <summary>Characters, as wide as in an alphabet, logarithmic.</summary>
    Width,

    /// <summary>Words, as an alphabet would count them, logarithmic.</summary>
    Size,
    WordLength,
    LongestWord,
    UpperShare,
    DigitShare,
    SignShare,
    CapitalWordShare,
    ShoutedWordShare,
    ShortWordShare,
    SentenceEnds,
    Commas,
    Colons,
    Quotes,
    Brackets,
    Separators,
    Marks,
    Joins,
    DigitGroups,
    DigitJoins,
    End,
    Start,
    Script,
    ForeignScript,
    BlankBefore,
    BlankAfter,
    Kind,

    /// <summary>Lines of the document that read the same, logarithmic.</summary>
    Repeats,

    /// <summary>1 where the same line stands further up.</summary>
    SeenBefore,

    /// <summary>Share of the line's longer words that also stand in long lines elsewhere in the document.</summary>
    Topic,
    LinesBefore,
    LinesAfter,
    LinePosition,
    WordPosition,

    /// <summary>Lines up to the nearest long line above, 255 where there is none.</summary>
    LongAbove,
    LongBelow,

    /// <summary>Signed distance to the start of the densest stretch of body-like lines.</summary>
    StretchStart,
    StretchEnd,

    /// <summary>How firmly the line belongs to that stretch, signed.</summary>
    StretchMargin,

    /// <summary>Log odds by its words of the nearest label above: a line of few words, under which the line may stand.</summary>
    LabelLexical,

    /// <summary>Lines up to that label, 255 where there is none.</summary>
    LabelAbove,

    /// <summary>Lines of the same shape (length, first and last sign) among the eight on either side.</summary>
    Alike,

    // The document.
    DocumentLines,
    DocumentWords,
    DocumentLongShare,
    DocumentSentenceShare,
    DocumentLexical,
    DocumentBlankShare,
    DocumentRepeatShare,
    DocumentStretchShare,
    DocumentScript,
    Count,
}
