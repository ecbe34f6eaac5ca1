namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// The hash by which words of markup are known. It is part of what a trained scorer means by a word: changing it makes every trained scorer void.
/// </summary>
internal static class WordHash
{
    public const uint Seed = 2166136261;

    /// <summary>The hash with a letter more, which is small already.</summary>
    public static uint AddFolded(uint hash, uint letter) => (hash ^ letter) * 16777619;

    public static uint Of(ReadOnlySpan<char> word) => Of(word, Seed);

    /// <summary>The hash of a word behind what was hashed before.</summary>
    public static uint Of(ReadOnlySpan<char> word, uint before)
    {
        uint hash = before;
        foreach (char c in word) hash = AddFolded(hash, Fold(c));
        return hash;
    }

    private static uint Fold(char c) => char.IsAsciiLetterUpper(c) ? c | 0x20u : c;
}
