using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ScrapeClean.Features;

/// <summary>Hashes eight words at once: the hash of one word waits for each of its letters, that of eight waits no longer.</summary>
internal static class WordHashes
{
    /// <summary>Words at once; lists of words have as many to spare.</summary>
    public const int Lanes = 8;

    /// <summary>Units that are read at once; what is behind a word's end is read and dropped.</summary>
    private const int UnitsAtOnce = 4;

    /// <summary>Most groups have no longer word: so many letters are taken without asking, since a jump that cannot be foreseen costs more.</summary>
    public const int UsualLength = 12;

    /// <summary>Letters of a word that says what a text is about.</summary>
    public const int ContentLength = 4;

    /// <summary><see cref="LineScan.Prime"/> to the power of one to eight, and to eight more.</summary>
    private static readonly Vector256<uint> Powers = PowersOf(LineScan.Prime);
    private static readonly Vector256<uint> EightPowers = Vector256.Create(Powers[Lanes - 1]);

    /// <summary>What the lengths of a line's words say.</summary>
    /// <param name="Short">Words of up to three letters, signs among them.</param>
    /// <param name="Longest">Letters of the longest.</param>
    public readonly record struct Lengths(int Short, int Longest);

    /// <param name="units">The line, folded, with room to read on behind its end.</param>
    /// <param name="starts">Where the words begin; padded to whole groups by words that begin and end at 0.</param>
    /// <param name="ends">Where they end.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="hashes">Receives their hashes; padded too.</param>
    /// <param name="line">The hash of all of them, as <see cref="LineScan.Finish"/> says.</param>
    public static Lengths Fill(ReadOnlySpan<char> units, ReadOnlySpan<ushort> starts, ReadOnlySpan<ushort> ends, int count, Span<uint> hashes, out uint line)
    {
        var shorter = 0;
        var powers = Powers;
        var sum = Vector256<uint>.Zero;
        var longest = Vector256<int>.Zero;
        for (var at = 0; at < count; at += Lanes)
        {
            var from = starts.Slice(at, Lanes);
            var lengths = Widen(Vector128.Create(ends.Slice(at, Lanes)) - Vector128.Create(from));
            longest = Vector256.Max(longest, lengths);
            var content = Vector256.GreaterThan(lengths, Vector256.Create(ContentLength - 1)).AsUInt32();
            shorter += Lanes - BitOperations.PopCount(content.ExtractMostSignificantBits());
            var hash = Hash(units, from, lengths);
            hash = (hash ^ (hash >> 15)) & Vector256.Create(~(LineScan.ContentBit | LineScan.DenseBit));
            hash |= content & Vector256.Create(LineScan.ContentBit);
            hash.CopyTo(hashes[at..]);
            var isWord = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(count - at)).AsUInt32();
            sum += hash * powers & isWord;
            powers *= EightPowers;
        }

        line = LineScan.Finish(Vector256.Sum(sum));

        // The padding has no letters at all.
        return new Lengths(shorter - (-count & (Lanes - 1)), Largest(longest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Hash(ReadOnlySpan<char> units, ReadOnlySpan<ushort> starts, Vector256<int> lengths)
    {
        ref var first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(units));
        var hash = Vector256.Create(LineScan.Seed);
        var done = Vector256<int>.Zero;
        nuint offset = 0;
        do
        {
            ref var here = ref Unsafe.AddByteOffset(ref first, offset);
            // The two middle pairs change places, which the shuffle undoes.
            var one = Vector256.Create(Read(ref here, starts[0]), Read(ref here, starts[1]), Read(ref here, starts[4]), Read(ref here, starts[5]));
            var two = Vector256.Create(Read(ref here, starts[2]), Read(ref here, starts[3]), Read(ref here, starts[6]), Read(ref here, starts[7]));
            var (low, high) = Halves(one, two);
            hash = Step(hash, low & Vector256.Create(0xffffu), lengths, ref done);
            hash = Step(hash, low >> 16, lengths, ref done);
            hash = Step(hash, high & Vector256.Create(0xffffu), lengths, ref done);
            hash = Step(hash, high >> 16, lengths, ref done);
            offset += UnitsAtOnce * sizeof(char);
        }
        while (offset < UsualLength * sizeof(char) || Vector256.GreaterThanAny(lengths, done));
        return hash;
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

    private static Vector256<int> Widen(Vector128<ushort> lengths) => Vector256.Create(Vector128.WidenLower(lengths), Vector128.WidenUpper(lengths)).AsInt32();

    private static Vector256<uint> PowersOf(uint factor)
    {
        Span<uint> powers = stackalloc uint[Lanes];
        var power = 1u;
        foreach (ref var next in powers)
            next = power *= factor;
        return Vector256.Create<uint>(powers);
    }

    private static int Largest(Vector256<int> lengths)
    {
        var half = Vector128.Max(lengths.GetLower(), lengths.GetUpper());
        return Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
    }
}
