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

    /// <summary>Signs of a currency beside numbers.</summary>
    Prices,
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

    /// <summary>How many of the lines around look like the line a few further on: lists of teasers repeat title, date, text.</summary>
    Rhythm,

    /// <summary>After how many lines they do.</summary>
    RhythmStep,

    /// <summary>Share of the line's words that are among the most frequent of the document's language.</summary>
    FunctionShare,

    /// <summary>Log odds by the line's words that what follows is body, and that what stands before is.</summary>
    Ahead,
    Behind,

    /// <summary>Log odds by the line's words that the document's body is made of short lines: products, entries of a forum or list.</summary>
    ListWords,

    /// <summary>What the words of all lines above say of what follows them, the nearer the more; and the words of those below of what stands before.</summary>
    AheadAbove,
    BehindBelow,

    /// <summary>What the nearest labels above and below say of what follows and of what stands before.</summary>
    LabelAhead,
    LabelBehind,

    /// <summary>What the rules said of the line (<see cref="RuleMark"/>).</summary>
    Mark,

    /// <summary>What they said of the nearest line above that goes by them.</summary>
    MarkAbove,

    /// <summary>Lines up to it, 255 where there is none.</summary>
    MarkAboveDistance,

    /// <summary>Lines down to the next that goes by the rules and is no detail of the article, 255 where there is none.</summary>
    MarkBelowDistance,

    /// <summary>Lines that go by the rules among the nearest, and among the next above and below.</summary>
    MarksNear,
    MarksAbove,
    MarksBelow,

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
    DocumentMarks,
    DocumentMarkShare,
    DocumentFunctionShare,
    DocumentListWords,
    DocumentPrices,
    Count,
}
