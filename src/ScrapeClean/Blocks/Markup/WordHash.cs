namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// The hash by which words of markup are known. It is part of what a trained scorer means by a word: changing it makes every trained scorer void.
/// </summary>
internal static class WordHash
{
    public const uint Seed = 2166136261;

    public static uint Add(uint hash, char c) => (hash ^ Fold(c)) * 16777619;

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word) hash = Add(hash, c);
        return hash;
    }

    private static uint Fold(char c) => char.IsAsciiLetterUpper(c) ? c | 0x20u : c;
}
