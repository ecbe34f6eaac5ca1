using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ScrapeClean.Blocks;

namespace ScrapeClean.Languages;

/// <summary>
/// Samples of a text in Latin letters, cut into words by bits, sixty-four units at once, and looked up together: exactly the words of the tokeniser, where
/// nothing in a sample needs it. Belongs to one call at a time and is used again for the next.
/// </summary>
internal sealed class LatinWords
{
    /// <summary>Units that a sample may have.</summary>
    public const int MaxSample = 2 * Width - 1;

    /// <summary>Units that are looked at at once; a sample begins on a multiple of them.</summary>
    private const int Width = 64;

    private const int Room = 10 * Width;

    /// <summary>The bits of a word's other letters by how many it has; eight places further on, those of its first eight.</summary>
    private static ReadOnlySpan<ulong> Letters =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF,
        ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue,
    ];

    private readonly byte[] _folded = new byte[Room + StopWordTable.MaxLetters];

    /// <summary>Where words begin and end, by turns.</summary>
    private readonly ushort[] _edges = new ushort[Room + BitPlaces.Room];

    private readonly ulong[] _sets = new ulong[Room];
    private int _length;
    private int _edgeCount;
    private int _setCount;

    public void Clear() => (_length, _edgeCount, _setCount) = (0, 0, 0);

    /// <summary>Whether a sample of so many units finds room.</summary>
    public bool HasRoom(int length) => _length + length < Room - Width;

    /// <summary>Adds a sample.</summary>
    /// <param name="text">The text that it is a part of.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length, at most <see cref="MaxSample"/>.</param>
    /// <param name="letters">What single letters say of a language; null if they are not asked.</param>
    /// <param name="words">Receives how many words it has, numbers aside.</param>
    /// <returns>False where there are letters of other scripts, signs that nobody sees, or letters behind digits: it is not added then.</returns>
    public bool TryAdd(ReadOnlySpan<char> text, int start, int length, LanguageTable? letters, out int words)
    {
        int edges = _edgeCount, sets = _setCount;
        if (TryCut(text, start, length, letters, out words) && (words > 0 || _setCount == sets))
        {
            _length += (length / Width + 1) * Width;
            return true;
        }
        _edgeCount = edges;
        _setCount = sets;
        return false;
    }

    /// <summary>For each letter of the samples that sets languages apart, these languages; valid until the next call.</summary>
    public ReadOnlySpan<ulong> LanguagesOfLetters() => _sets.AsSpan(0, _setCount);

    /// <summary>For each word of the samples that is frequent in any language, these languages; valid until the next call. The sets of letters are gone then.</summary>
    public ReadOnlySpan<ulong> LanguagesOfWords(StopWordTable table)
    {
        ReadOnlySpan<uint> runs = MemoryMarshal.Cast<ushort, uint>(_edges.AsSpan(0, _edgeCount));
        ref byte folded = ref MemoryMarshal.GetArrayDataReference(_folded);
        Span<ulong> sets = _sets;
        int candidates = 0;
        foreach (uint run in runs)
        {
            int start = (ushort)run, letters = (int)(run >> 16) - start;
            int place = Math.Min(letters, StopWordTable.MaxLetters);
            (ulong first, ulong others) = (Letters[place + sizeof(ulong)], Letters[place]);
            ref byte word = ref Unsafe.Add(ref folded, start);
            ulong key = StopWordTable.Key(Unsafe.ReadUnaligned<ulong>(ref word) & first, Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref word, sizeof(ulong))) & others);
            // Each is written and counted only where it may be there: a jump that cannot be foreseen costs more.
            sets[candidates] = key;
            candidates += table.MayHold(key) & (letters <= StopWordTable.MaxLetters ? 1 : 0);
        }
        int found = 0;
        for (int i = 0; i < candidates; i++)
        {
            ulong languages = table.LanguagesOf(sets[i]);
            sets[found] = languages;
            found += languages != 0 ? 1 : 0;
        }
        return sets[..found];
    }

    private bool TryCut(ReadOnlySpan<char> text, int start, int length, LanguageTable? letters, out int words)
    {
        ulong carriedWord = 0, carriedDigit = 0;
        words = 0;
        Span<char> last = stackalloc char[Width];
        for (int at = 0; at <= length; at += Width)
        {
            scoped ReadOnlySpan<char> units = text[(start + at)..];
            if (units.Length < Width)
            {
                units.CopyTo(last);
                last[units.Length..].Clear();
                units = last;
            }
            ulong valid = length - at >= Width ? ulong.MaxValue : (1UL << (length - at)) - 1;
            Fold(units, ref _folded[_length + at], out ulong small, out ulong digits, out ulong controls, out ulong beyond);
            small &= valid;
            digits &= valid;
            beyond &= valid;
            if ((controls & valid) != 0 || (beyond != 0 && !TryFold(units, _length + at, beyond, letters, ref small)))
                return false;
            if ((small & (digits << 1 | carriedDigit)) != 0)
                return false;
            ulong all = small | digits, before = all << 1 | carriedWord;
            words += BitOperations.PopCount(small & ~before);
            _edgeCount += BitPlaces.Write(all ^ before, _length + at, _edges.AsSpan(_edgeCount));
            carriedWord = all >> (Width - 1);
            carriedDigit = digits >> (Width - 1);
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fold(ReadOnlySpan<char> units, ref byte folded, out ulong letters, out ulong digits, out ulong controls, out ulong beyond)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(units));
        letters = digits = controls = beyond = 0;
        for (int i = 0; i < Width; i += Vector256<byte>.Count)
        {
            // What does not fit into a byte becomes its highest value, which is beyond ASCII too.
            var x = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref from, (nuint)i), Vector256.LoadUnsafe(ref from, (nuint)i + (nuint)Vector256<ushort>.Count));
            var small = x | Vector256.Create((byte)0x20);
            var isLetter = Vector256.LessThanOrEqual(small - Vector256.Create((byte)'a'), Vector256.Create((byte)25));
            var isControl = (Vector256.LessThan(x, Vector256.Create((byte)' ')) & ~Vector256.Equals(x, Vector256.Create((byte)'\t'))) | Vector256.Equals(x, Vector256.Create((byte)0x7f));
            letters |= (ulong)isLetter.ExtractMostSignificantBits() << i;
            digits |= (ulong)Vector256.LessThanOrEqual(x - Vector256.Create((byte)'0'), Vector256.Create((byte)9)).ExtractMostSignificantBits() << i;
            controls |= (ulong)isControl.ExtractMostSignificantBits() << i;
            beyond |= (ulong)x.ExtractMostSignificantBits() << i;
            Vector256.ConditionalSelect(isLetter, small, x).StoreUnsafe(ref folded, (nuint)i);
        }
    }

    /// <summary>Folds the units beyond ASCII, and adds the letters among them.</summary>
    private bool TryFold(ReadOnlySpan<char> units, int at, ulong beyond, LanguageTable? table, ref ulong letters)
    {
        for (; beyond != 0; beyond &= beyond - 1)
        {
            int place = BitOperations.TrailingZeroCount(beyond);
            char unit = units[place];
            CharClass kind = CharTable.Read(unit, out char folded);
            if (kind is CharClass.Single or CharClass.Digit or CharClass.Ignored)
                return false;
            if (table is not null)
                AddLetter(table, unit);
            if (kind != CharClass.Letter)
                continue;
            if ((unit | folded) > '\u00FF' && (Scripts.Of(unit) != Script.Latin || Scripts.Of(folded) != Script.Latin))
                return false;
            // The last of all is no letter's: no word of the table has it.
            _folded[at + place] = (byte)Math.Min(folded, (char)byte.MaxValue);
            letters |= beyond & (0 - beyond);
        }
        return true;
    }

    private void AddLetter(LanguageTable table, char letter)
    {
        ulong languages = table.OfLetter(letter) & table.OfScript(Script.Latin);
        _sets[_setCount] = languages;
        _setCount += languages != 0 ? 1 : 0;
    }
}
