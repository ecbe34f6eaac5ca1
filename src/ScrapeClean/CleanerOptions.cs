namespace ScrapeClean;

/// <summary>What an <see cref="ArticleCleaner"/> does. Immutable: use <c>with</c> to derive options from others. Thread-safe.</summary>
public sealed record CleanerOptions
{
    /// <summary>How readily furniture is taken out. Default: <see cref="Strictness.Balanced"/>.</summary>
    public Strictness Strictness { get; init; } = Strictness.Balanced;

    /// <summary>Kinds that stay, such as bylines and captions. Default: none.</summary>
    public IReadOnlyCollection<FurnitureKind> Keep
    {
        get;
        // A copy: the caller's list may change. Null waits for the check of all options.
        init => field = value is null ? value! : [.. value];
    } = [];

    /// <summary>Whether a title that stands first in a text stays. Default: true.</summary>
    public bool KeepTitle { get; init; } = true;

    /// <summary>
    /// BCP 47 code of the texts' language, such as <c>fr</c>; null to guess it from each text. A code without a pack is a guess too. Default: null.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The language packs. Default: all that come with the library.</summary>
    public LanguagePacks Packs { get; init; } = LanguagePacks.BuiltIn;

    /// <summary>Whether the learned scorer decides what no rule decides. Default: true; false means rules alone.</summary>
    public bool UseScorer { get; init; } = true;

    /// <summary>
    /// Greatest length of a text, in UTF-16 units, from 1; a longer one is refused with <see cref="InputTooLongException"/>. Default: 500 million.
    /// </summary>
    public int MaxInputLength { get; init; } = 500_000_000;

    /// <summary>
    /// Greatest number of blocks, which are lines that are not blank, or blocks of HTML, from 1; an input of more is refused with
    /// <see cref="TooManyBlocksException"/>. A block takes about 200 bytes of memory while the input is cleaned. Default: 5 million.
    /// </summary>
    public int MaxBlocks { get; init; } = 5_000_000;

    internal void Validate()
    {
        var faults = new List<string>();
        if (Strictness is < Strictness.Gentle or > Strictness.Strict)
            faults.Add($"{nameof(Strictness)} is {(int)Strictness}: use Gentle, Balanced or Strict.");
        if (Keep is null)
            faults.Add($"{nameof(Keep)} is null: use an empty collection to keep no kind.");
        else if (FirstUnknown(Keep) is { } bad)
            faults.Add($"{nameof(Keep)} holds {(int)bad}, which is no kind: use {KindNames.List}.");
        if (Packs is null)
            faults.Add($"{nameof(Packs)} is null: use {nameof(LanguagePacks)}.{nameof(LanguagePacks.None)} for none.");
        if (MaxInputLength < 1)
            faults.Add($"{nameof(MaxInputLength)} is {MaxInputLength}: it must be 1 at least.");
        if (MaxBlocks < 1)
            faults.Add($"{nameof(MaxBlocks)} is {MaxBlocks}: it must be 1 at least.");
        if (faults.Count > 0)
            throw new ArgumentException("The options cannot be used: " + string.Join(" ", faults));
    }

    private static FurnitureKind? FirstUnknown(IReadOnlyCollection<FurnitureKind> kinds)
    {
        foreach (FurnitureKind kind in kinds)
        {
            if ((int)kind >= KindNames.Count)
                return kind;
        }
        return null;
    }
}
