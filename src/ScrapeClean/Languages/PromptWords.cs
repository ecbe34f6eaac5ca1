namespace ScrapeClean.Languages;

/// <summary>
/// What words are in prompts, language by language: one that asks in French may be any in English. Immutable once made, and thread-safe.
/// </summary>
internal sealed class PromptWords
{
    private readonly Role[] _roles;

    // For each word the place of its first role; 0 where it has none.
    private readonly int[] _first;

    /// <param name="classWords">The words of all classes.</param>
    /// <param name="packs">The packs they are of.</param>
    /// <param name="wordCount">The highest number of a word.</param>
    public PromptWords((byte Pack, byte Class, int Word)[] classWords, CompiledPack[] packs, int wordCount)
    {
        _first = new int[wordCount + 1];
        // The first stands for none.
        var roles = new Role[classWords.Length + 1];
        int count = 1;
        foreach ((byte pack, byte bit, int word) in classWords)
        {
            if ((WordClass.OfPrompts >> bit & 1) == 0)
                continue;
            int at = _first[word];
            while (at != 0 && roles[at].Languages != packs[pack].Languages)
                at = roles[at].Next;
            if (at == 0)
            {
                at = count++;
                roles[at] = new Role { Languages = packs[pack].Languages, Next = _first[word] };
                _first[word] = at;
            }
            roles[at].Classes |= 1UL << bit;
        }
        _roles = roles;
    }

    /// <summary>The classes of a word in the given languages, as bits of <see cref="WordClass.OfPrompts"/>.</summary>
    /// <param name="word">Its number, looked up before; 0 for a word that no pack has.</param>
    /// <param name="languages">Bits of <see cref="CompiledPack.GuessBit"/>.</param>
    public ulong ClassesOf(int word, ulong languages)
    {
        ulong classes = 0;
        for (int at = _first[word]; at != 0; at = _roles[at].Next)
            classes |= (_roles[at].Languages & languages) != 0 ? _roles[at].Classes : 0;
        return classes;
    }

    private struct Role
    {
        public ulong Languages;
        public ulong Classes;
        public int Next;
    }
}
