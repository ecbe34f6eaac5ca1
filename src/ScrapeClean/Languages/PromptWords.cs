namespace ScrapeClean.Languages;

/// <summary>
/// What words are in prompts, language by language: one that asks in French may be any in English. Immutable once made, and thread-safe.
/// </summary>
internal sealed class PromptWords
{
    private readonly Vocabulary _vocabulary;
    private readonly Role[] _roles;

    // For each word the place of its first role; 0 where it has none.
    private readonly int[] _first;

    /// <param name="classWords">The words of all classes.</param>
    /// <param name="packs">The packs they are of.</param>
    /// <param name="vocabulary">The numbers of words.</param>
    public PromptWords((byte Pack, byte Class, int Word)[] classWords, CompiledPack[] packs, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _first = new int[vocabulary.Count + 1];
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

    /// <summary>The longest word of several tokens that some tokens begin with.</summary>
    /// <param name="text">The text that the tokens are parts of.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="languages">The languages, as for <see cref="ClassesOf"/>.</param>
    /// <param name="word">Its number.</param>
    /// <returns>How many tokens it is; 0 where there is none.</returns>
    public int Longest(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ulong languages, out int word)
    {
        int taken = word = 0;
        ulong hash = CompoundWord.Hash(Tokenizer.Basis, text, tokens[0]);
        int most = Math.Min(tokens.Length, CompoundWord.MostTokens);
        for (int i = 1; i < most && tokens[i].Kind == TokenKind.Word; i++)
        {
            hash = CompoundWord.Hash(hash, text, tokens[i]);
            if (_vocabulary.Find(hash) is not 0 and int found && ClassesOf(found, languages) != 0)
                (taken, word) = (i + 1, found);
        }
        return taken;
    }

    private struct Role
    {
        public ulong Languages;
        public ulong Classes;
        public int Next;
    }
}
