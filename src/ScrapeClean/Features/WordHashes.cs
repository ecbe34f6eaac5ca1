using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ScrapeClean.Features;

/// <summary>
/// Hashes eight words at once, and two such groups by turns: the hash of a word waits for each of its letters, that of sixteen waits no longer.
/// </summary>
internal static class WordHashes
{
    /// <summary>Words at once; lists of words have as many to spare.</summary>
    public const int AtOnce = 2 * Lanes;

    private const int Lanes = 8;

    /// <summary>Units that are read at once; what is behind a word's end is read and dropped.</summary>
    private const int UnitsAtOnce = 4;

    /// <summary>Most groups have no longer word: so many letters are taken without asking, since a jump that cannot be foreseen costs more.</summary>
    public const int UsualLength = 12;

    /// <summary>Letters of a word that says what a text is about.</summary>
    public const int ContentLength = 4;

    /// <summary><see cref="LineScan.Prime"/> to the power of one to eight, and to eight more.</summary>
    private static readonly Vector256<uint> Powers = PowersOf(LineScan.Prime);
    private static readonly Vector256<uint> EightPowers = Vector256.Create(Powers[Lanes - 1]);

    /// <param name="units">The line, folded, with room to read on behind its end.</param>
    /// <param name="starts">Where the words begin; padded to whole groups by words that begin and end at 0.</param>
    /// <param name="ends">Where they end.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="hashes">Receives their hashes; padded too.</param>
    /// <returns>Their sum, as <see cref="LineScan.Finish"/> wants it.</returns>
    public static uint Fill(ReadOnlySpan<char> units, ReadOnlySpan<ushort> starts, ReadOnlySpan<ushort> ends, int count, Span<uint> hashes)
    {
        var powers = Powers;
        var sum = Vector256<uint>.Zero;
        for (var at = 0; at < count; at += AtOnce)
        {
            Vector256<int> one = LengthsOf(starts, ends, at), two = LengthsOf(starts, ends, at + Lanes);
            var hashesOfBoth = Hash(units, starts.Slice(at, AtOnce), one, two);
            Keep(hashesOfBoth.One, one, hashes[at..], count - at, ref powers, ref sum);
            Keep(hashesOfBoth.Two, two, hashes[(at + Lanes)..], count - at - Lanes, ref powers, ref sum);
        }

        return Vector256.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> LengthsOf(ReadOnlySpan<ushort> starts, ReadOnlySpan<ushort> ends, int at) =>
        Widen(Vector128.Create(ends.Slice(at, Lanes)) - Vector128.Create(starts.Slice(at, Lanes)));

    /// <summary>Writes the hashes of a group with their bits, and adds them to that of the line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(Vector256<uint> hash, Vector256<int> lengths, Span<uint> hashes, int left, ref Vector256<uint> powers, ref Vector256<uint> sum)
    {
        var content = Vector256.GreaterThan(lengths, Vector256.Create(ContentLength - 1)).AsUInt32();
        hash = (hash ^ (hash >> 15)) & Vector256.Create(~(LineScan.ContentBit | LineScan.DenseBit));
        hash |= content & Vector256.Create(LineScan.ContentBit);
        hash.CopyTo(hashes);
        var isWord = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(left)).AsUInt32();
        sum += hash * powers & isWord;
        powers *= EightPowers;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<uint> One, Vector256<uint> Two) Hash(ReadOnlySpan<char> units, ReadOnlySpan<ushort> starts, Vector256<int> lengthsOfOne, Vector256<int> lengthsOfTwo)
    {
        ref var first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(units));
        Vector256<uint> one = Vector256.Create(LineScan.Seed), two = one;
        Vector256<int> doneOfOne = Vector256<int>.Zero, doneOfTwo = doneOfOne;
        var lengths = Vector256.Max(lengthsOfOne, lengthsOfTwo);
        nuint offset = 0;
        do
        {
            ref var here = ref Unsafe.AddByteOffset(ref first, offset);
            var (lowOfOne, highOfOne) = Read(ref here, starts[..Lanes]);
            var (lowOfTwo, highOfTwo) = Read(ref here, starts.Slice(Lanes, Lanes));
            one = Step(one, lowOfOne & Vector256.Create(0xffffu), lengthsOfOne, ref doneOfOne);
            two = Step(two, lowOfTwo & Vector256.Create(0xffffu), lengthsOfTwo, ref doneOfTwo);
            one = Step(one, lowOfOne >> 16, lengthsOfOne, ref doneOfOne);
            two = Step(two, lowOfTwo >> 16, lengthsOfTwo, ref doneOfTwo);
            one = Step(one, highOfOne & Vector256.Create(0xffffu), lengthsOfOne, ref doneOfOne);
            two = Step(two, highOfTwo & Vector256.Create(0xffffu), lengthsOfTwo, ref doneOfTwo);
            one = Step(one, highOfOne >> 16, lengthsOfOne, ref doneOfOne);
            two = Step(two, highOfTwo >> 16, lengthsOfTwo, ref doneOfTwo);
            offset += UnitsAtOnce * sizeof(char);
        }
        while (offset < UsualLength * sizeof(char) || Vector256.GreaterThanAny(lengths, doneOfOne));
        return (one, two);
    }

    /// <summary>The next four letters of eight words, two in a number: of each word the first pair, and the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<uint> Low, Vector256<uint> High) Read(ref byte here, ReadOnlySpan<ushort> starts)
    {
        // The two middle pairs change places, which the shuffle undoes.
        var one = Vector256.Create(Read(ref here, starts[0]), Read(ref here, starts[1]), Read(ref here, starts[4]), Read(ref here, starts[5]));
        var two = Vector256.Create(Read(ref here, starts[2]), Read(ref here, starts[3]), Read(ref here, starts[6]), Read(ref here, starts[7]));
        return Halves(one, two);
    }

    /// <summary>The lower halves of words 0 to 7, and the upper ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<uint> Low, Vector256<uint> High) Halves(Vector256<ulong> one, Vector256<ulong> two)
    {
        if (Avx.IsSupported)
            return (Avx.Shuffle(one.AsSingle(), two.AsSingle(), 0b10_00_10_00).AsUInt32(), Avx.Shuffle(one.AsSingle(), two.AsSingle(), 0b11_01_11_01).AsUInt32());
        var first = Vector256.Create(one.GetLower(), two.GetLower());
        var last = Vector256.Create(one.GetUpper(), two.GetUpper());
        return (Vector256.Narrow(first, last), Vector256.Narrow(first >> 32, last >> 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref byte units, int start) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref units, (nuint)start * sizeof(char)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Step(Vector256<uint> hash, Vector256<uint> unit, Vector256<int> lengths, ref Vector256<int> done)
    {
        var goesOn = Vector256.GreaterThan(lengths, done).AsUInt32();
        done += Vector256<int>.One;
        return Vector256.ConditionalSelect(goesOn, (hash ^ unit) * Vector256.Create(LineScan.Prime), hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widen(Vector128<ushort> lengths) => Vector256.Create(Vector128.WidenLower(lengths), Vector128.WidenUpper(lengths)).AsInt32();

    private static Vector256<uint> PowersOf(uint factor)
    {
        Span<uint> powers = stackalloc uint[Lanes];
        var power = 1u;
        foreach (ref var next in powers)
            next = power *= factor;
        return Vector256.Create<uint>(powers);
    }
}
