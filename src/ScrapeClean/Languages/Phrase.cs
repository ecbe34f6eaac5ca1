namespace ScrapeClean.Languages;

/// <summary>Where in a line a phrase must stand.</summary>
internal enum PhraseOperator : byte
{
    Whole,
    Start,
    End,
    Anywhere,
    Inline,
}

/// <summary>One line of a pack as written: alternatives not yet unfolded, words not yet folded.</summary>
/// <param name="Operator">Where the phrase must stand.</param>
/// <param name="Kind">What a line with it is; null for wording that marks body.</param>
/// <param name="Weak">Counts only beside a line that goes for certain.</param>
/// <param name="MaxWords">Greatest number of words the line may have; behind the phrase, for <see cref="PhraseOperator.Inline"/>.</param>
/// <param name="Pattern">The phrase, with alternatives and placeholders.</param>
/// <param name="Line">Line of the pack, from 1.</param>
internal readonly record struct Phrase(PhraseOperator Operator, FurnitureKind? Kind, bool Weak, int MaxWords, string Pattern, int Line)
{
    public static int DefaultMaxWords(PhraseOperator op) => op switch
    {
        PhraseOperator.Whole => 40,
        PhraseOperator.Start or PhraseOperator.Inline => 24,
        PhraseOperator.End => 16,
        _ => 10,
    };
}
