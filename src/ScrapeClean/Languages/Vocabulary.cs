using System.Numerics;

namespace ScrapeClean.Languages;

/// <summary>
/// The words of all phrases and word classes of a book, numbered from 1; 0 stands for every other word. Found by the 64-bit hash of their folded form,
/// by open addressing. Immutable and thread-safe.
/// </summary>
internal sealed class Vocabulary
{
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    /// <summary>Bits of a hash that tell a word from others, beside those of its place.</summary>
    private const int SeenBits = 3;

    // The word's number in the low bits and the rest of its hash above it: of forty thousand words forty-eight bits, enough to tell all others from them.
    private readonly ulong[] _slots;
    private readonly int _shift;
    private readonly int _wordBits;

    // A bit for each word, by more of its hash than it takes to find its place: most other words are told from it without a look at the table.
    private readonly ulong[] _seen;
    private readonly int _seenShift;

    /// <param name="words">The folded words, each closed by a line feed, in the order of their numbers.</param>
    /// <param name="count">How many there are.</param>
    public Vocabulary(ReadOnlySpan<char> words, int count)
    {
        Count = count;
        // Between three and six eighths of the slots are taken.
        int bits = Math.Max(6, BitOperations.Log2((uint)count * 4 / 3) + 1);
        _slots = new ulong[1 << bits];
        // Pages of memory that are read before they are written are mapped twice.
        Array.Clear(_slots);
        _shift = 64 - bits;
        _wordBits = BitOperations.Log2((uint)count) + 1;
        _seenShift = 64 - (bits + SeenBits);
        _seen = new ulong[1 << (bits + SeenBits - 6)];
        ulong number = 0;
        ulong hash = Tokenizer.Basis;
        foreach (char c in words)
        {
            if (c != '\n')
            {
                hash = Tokenizer.Hash(hash, c);
                continue;
            }
            _slots[Probe(hash)] = (hash >> _wordBits << _wordBits) | ++number;
            uint bit = (uint)((hash * Mixer) >> _seenShift);
            _seen[bit >> 6] |= 1UL << (int)bit;
            hash = Tokenizer.Basis;
        }
    }

    /// <summary>How many words there are; their numbers are 1 to this.</summary>
    public int Count { get; }

    /// <summary>The word's number, or 0.</summary>
    public int Find(ulong hash)
    {
        uint bit = (uint)((hash * Mixer) >> _seenShift);
        return (_seen[bit >> 6] >> (int)bit & 1) == 0 ? 0 : (int)(_slots[Probe(hash)] & ((1UL << _wordBits) - 1));
    }

    private int Probe(ulong hash)
    {
        ulong[] slots = _slots;
        int slot = (int)((hash * Mixer) >> _shift);
        while (slots[slot] != 0 && (slots[slot] ^ hash) >> _wordBits != 0)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }
}
