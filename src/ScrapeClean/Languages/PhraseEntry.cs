namespace ScrapeClean.Languages;

/// <summary>What a node of the book says of a line that reaches it.</summary>
/// <param name="Operator">Where the phrase must stand.</param>
/// <param name="Kind">What the line is; null for body.</param>
/// <param name="Weak">Counts only beside a line that goes for certain.</param>
/// <param name="MaxWords">Greatest number of words of the line.</param>
/// <param name="Pack">Number of the pack in the book.</param>
/// <param name="Worded">Has a word of its own in every form, not placeholders alone.</param>
/// <param name="Open">Has a placeholder that takes nearly any word.</param>
internal readonly record struct PhraseEntry(
    PhraseOperator Operator, FurnitureKind? Kind, bool Weak, byte MaxWords, byte Pack, bool Worded, bool Open);
