using System.Buffers;

namespace ScrapeClean.Languages;

/// <summary>What matching needs to know of a pack.</summary>
internal sealed class CompiledPack(int index, PackHeader header)
{
    public int Index { get; } = index;

    public string Code { get; } = header.Code;

    public Script[] Scripts { get; } = [.. header.Scripts];

    /// <summary>Letters that set a language that can be guessed apart from others of its script, in both cases; null where there are none.</summary>
    public SearchValues<char>? OwnLetters { get; init; }

    /// <summary>What a removal by one of the pack's phrases names as its rule.</summary>
    public string RuleName { get; } = "phrase:" + header.Code;

    /// <summary>Number of the language in guesses, 0 to 63, or -1 for a variant or the pack of all languages.</summary>
    public int GuessBit { get; init; } = -1;

    /// <summary>Packs whose phrases are the language's own: itself, those it inherits from and its variants, as bits by index.</summary>
    public UInt128 Own { get; set; }
}
