using System.Numerics;
using System.Runtime.CompilerServices;

namespace ScrapeClean.Languages;

/// <summary>
/// The most frequent words of all languages in Latin letters, by their folded letters, a byte each. A word of up to eight letters is its own key, so that
/// nothing needs to be hashed letter by letter. Immutable and thread-safe.
/// </summary>
internal sealed class StopWordTable
{
    /// <summary>Letters of a word that are looked at; longer words are not in the table.</summary>
    public const int MaxLetters = 16;

    private const ulong Mixer = 0x9E3779B97F4A7C15;

    /// <summary>Bits that say no to nearly all other words; 8 KB, which stay in the nearest cache.</summary>
    private const int FilterBits = 16;

    private readonly (ulong Key, ulong Languages)[] _slots;
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly int _shift;

    /// <param name="words">The folded words of a book, each closed by a line feed, in the order of their numbers.</param>
    /// <param name="facts">What is known of each.</param>
    public StopWordTable(ReadOnlySpan<char> words, WordFacts[] facts)
    {
        int count = 0;
        for (int number = 1; number < facts.Length; number++)
            count += facts[number].StopWords != 0 ? 1 : 0;
        int bits = BitOperations.Log2((uint)Math.Max(count, 16)) + 2;
        _slots = new (ulong, ulong)[1 << bits];
        _shift = 64 - bits;
        for (int number = 1; number < facts.Length; number++)
        {
            int end = words.IndexOf('\n');
            if (facts[number].StopWords != 0)
                Add(words[..end], facts[number].StopWords);
            words = words[(end + 1)..];
        }
    }

    /// <summary>Whether it has all words in Latin letters: none is too long, none has a letter that does not fold to one of Latin-1.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The key of a word of up to <see cref="MaxLetters"/> letters.</summary>
    /// <param name="first">Its first eight letters, the rest of eight zero.</param>
    /// <param name="rest">Its other letters, the rest of eight zero.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Key(ulong first, ulong rest) => first ^ (rest * Mixer);

    /// <summary>A quick no for most words that are not in the table: 1 for all others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayHold(ulong key)
    {
        uint bit = (uint)((key * Mixer) >> (64 - FilterBits));
        return (int)(_filter[bit >> 6] >> (int)bit) & 1;
    }

    /// <summary>The languages that have the word among their most frequent, as bits of <see cref="CompiledPack.GuessBit"/>.</summary>
    public ulong LanguagesOf(ulong key) => _slots[SlotOf(key)].Languages;

    private void Add(ReadOnlySpan<char> word, ulong languages)
    {
        // Words with letters of other scripts, and numbers, are for the tokeniser.
        foreach (char letter in word)
        {
            if (Scripts.Of(letter) != Script.Latin)
                return;
        }
        if (word.Length > MaxLetters || word.ContainsAnyExceptInRange('\u0001', '\u00FE'))
        {
            IsWhole = false;
            return;
        }
        ulong first = 0, rest = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (i < sizeof(ulong))
                first |= (ulong)word[i] << (i * 8);
            else
                rest |= (ulong)word[i] << ((i - sizeof(ulong)) * 8);
        }
        ulong key = Key(first, rest);
        _slots[SlotOf(key)] = (key, languages);
        uint bit = (uint)((key * Mixer) >> (64 - FilterBits));
        _filter[bit >> 6] |= 1UL << (int)bit;
    }

    private int SlotOf(ulong key)
    {
        int slot = (int)((key * Mixer) >> _shift);
        while (_slots[slot].Key != key && _slots[slot].Languages != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }
}
