using System.Numerics;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// The most frequent words of each language, by the hashes of the line scan: sentences hold many of them, headlines and menus few. The words come
/// from the language packs when the model is trained, and stand in the model. Immutable and thread-safe.
/// </summary>
internal sealed class FunctionWords
{
    /// <summary>Languages that can be told apart.</summary>
    public const int MaxLanguages = 64;

    private const int MaxWords = 1 << 16;

    /// <summary>Bits that say no to nearly all other words; 8 KB, which stay in the nearest cache.</summary>
    private const int FilterBits = 16;

    private const uint Golden = 0x9E3779B1;

    private readonly uint[] _words;
    private readonly ulong[] _languages;
    private readonly (uint Word, ulong Languages)[] _table;
    private readonly int _shift;
    private readonly uint[] _filter = new uint[1 << (FilterBits - 5)];

    /// <param name="words">Hashes, rising.</param>
    /// <param name="languages">For each word the languages that have it, as bits.</param>
    public FunctionWords(uint[] words, ulong[] languages)
    {
        _words = words;
        _languages = languages;
        var bits = BitOperations.Log2((uint)Math.Max(words.Length, 16)) + 2;
        _shift = 32 - bits;
        _table = new (uint, ulong)[1 << bits];
        for (var i = 0; i < words.Length; i++)
        {
            var slot = Slot(words[i]);
            while (_table[slot].Languages != 0)
                slot = (slot + 1) & (_table.Length - 1);
            _table[slot] = (words[i], languages[i]);
            var bit = (words[i] * Golden) >> (32 - FilterBits);
            _filter[bit >> 5] |= 1u << (int)bit;
        }
    }

    /// <summary>The languages that have the word among their most frequent, as bits.</summary>
    public ulong LanguagesOf(uint word)
    {
        for (var slot = Slot(word); ; slot = (slot + 1) & (_table.Length - 1))
        {
            var entry = _table[slot];
            if (entry.Languages == 0 || entry.Word == word)
                return entry.Languages;
        }
    }

    /// <summary>Share of function words of the document's language in each line, 0 to 200.</summary>
    public void Fill(ScannedDocument document, Span<byte> shares)
    {
        var rented = new Rented<ulong>(document.Tokens.Length);
        var found = rented.Span;
        var facts = document.Facts;
        var count = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            var candidates = Candidates(document.TokensOf(i), found[count..]);
            for (var end = count + candidates; count < end; count++)
                found[count] = LanguagesOf((uint)found[count]);
            // A line has few enough words for its share to hold their number until it is known.
            shares[i] = (byte)candidates;
        }

        var language = LanguageCounts.Most(found[..count]);
        count = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            var hits = 0;
            for (var end = count + shares[i]; count < end; count++)
                hits += (int)(found[count] >> language) & 1;
            shares[i] = (byte)Quantity.Share(hits, facts[i].TokenCount);
        }

        rented.Return();
    }

    /// <summary>The words that may be in the table. Each is written and counted only where it may be: a jump that cannot be foreseen costs more.</summary>
    private int Candidates(ReadOnlySpan<uint> tokens, Span<ulong> candidates)
    {
        var filter = _filter;
        var count = 0;
        foreach (var token in tokens)
        {
            candidates[count] = token;
            var bit = (token * Golden) >> (32 - FilterBits);
            count += (int)(filter[bit >> 5] >> (int)bit) & 1;
        }

        return count;
    }

    private int Slot(uint word) => (int)((word * Golden) >> _shift);

    public static FunctionWords Read(ref ModelReader reader)
    {
        var count = reader.Int();
        if (count is < 0 or > MaxWords)
            throw new ModelFormatException($"The model has {count} function words: 0 to {MaxWords} are possible.");
        var words = new uint[count];
        var languages = new ulong[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = (uint)reader.Int();
            languages[i] = (uint)reader.Int() | ((ulong)(uint)reader.Int() << 32);
            if (languages[i] == 0 || (i > 0 && words[i] <= words[i - 1]))
                throw new ModelFormatException($"Function word {i} of the model is out of order or of no language.");
        }

        return new FunctionWords(words, languages);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_words.Length);
        for (var i = 0; i < _words.Length; i++)
        {
            writer.Write(_words[i]);
            writer.Write(_languages[i]);
        }
    }
}
