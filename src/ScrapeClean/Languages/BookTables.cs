namespace ScrapeClean.Languages;

/// <summary>
/// Packs in their compiled form: all that a <see cref="PhraseBook"/> is made of, and all that is needed to compile more phrases into it.
/// Immutable once made.
/// </summary>
internal sealed class BookTables
{
    public required LanguagePack[] Packs { get; init; }

    /// <summary>The words of phrases and classes, folded, each closed by a line feed; the first has number 1.</summary>
    public required string Words { get; init; }

    public required int WordCount { get; init; }

    /// <summary>Numbers of the last word of groups of words that belong together, such as those that came with one pack; empty in what was compiled before.</summary>
    public int[] WordGroups { get; init; } = [];

    /// <summary>Names of the classes of words; the place of a name is the class's bit.</summary>
    public required string[] ClassNames { get; init; }

    /// <summary>The words that packs count to a class.</summary>
    public required (byte Pack, byte Class, int Word)[] ClassWords { get; init; }

    /// <summary>The most frequent words of the languages.</summary>
    public required (byte Pack, int Word)[] StopWords { get; init; }

    /// <summary>For each placeholder from <see cref="Placeholder.FirstClass"/> on: the bit of its class, and whether one or more words match.</summary>
    public required (byte ClassBit, bool Many)[] ClassPlaceholders { get; init; }

    public required PhraseTree Tree { get; init; }
}
