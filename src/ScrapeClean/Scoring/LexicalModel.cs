using System.Numerics;
using System.Runtime.InteropServices;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// A linear model over the hashed words of a line, pairs of neighbouring words, and its first and last word: what words furniture uses,
/// learned from data. Weights are one byte. Immutable and thread-safe.
/// </summary>
internal sealed class LexicalModel
{
    /// <summary>Steps of the answer for one unit of log odds.</summary>
    public const int StepsPerUnit = 16;

    private const int MinSizeBits = 8;
    private const int MaxSizeBits = 20;
    internal const uint FirstMark = 0x51ED270B;
    internal const uint LastMark = 0x2545F491;

    private readonly sbyte[] _weights;
    private readonly int _shift;
    private readonly int[] _norm;

    /// <param name="weights">A power of two of them.</param>
    /// <param name="unit">How many weight steps make one unit of log odds.</param>
    /// <param name="bias">Log odds of a line without words, in steps of the answer.</param>
    public LexicalModel(sbyte[] weights, int unit, int bias)
    {
        _weights = weights;
        _shift = 32 - BitOperations.Log2((uint)weights.Length);
        Unit = unit;
        Bias = bias;
        _norm = new int[(LineScan.MaxTokens * 2) + 2];
        for (var n = 1; n < _norm.Length; n++)
            _norm[n] = (int)(65536.0 * StepsPerUnit / unit / Math.Sqrt(n));
    }

    public ReadOnlySpan<sbyte> Weights => _weights;

    public int Unit { get; }

    public int Bias { get; }

    /// <summary>Log odds that the line is body: <see cref="Quantity.Centre"/> is even, <see cref="StepsPerUnit"/> steps a unit.</summary>
    public byte Score(ReadOnlySpan<uint> tokens)
    {
        var sum = 0;
        var before = FirstMark;
        foreach (var token in tokens)
        {
            sum += WeightOf(before, token);
            before = token;
        }

        return Answer(sum, before, tokens.Length);
    }

    /// <summary>Weight of a word behind another; <see cref="FirstMark"/> stands before the first.</summary>
    public int WeightOf(uint before, uint token) => _weights[Slot(token, _shift)] + _weights[Slot(Pair(before, token), _shift)];

    /// <summary>The answer for the weights of so many words together, the last of which is given.</summary>
    public byte Answer(int sum, uint last, int tokens)
    {
        if (tokens == 0)
            return Quantity.Clamp(Quantity.Centre + Bias);
        sum += _weights[Slot(Pair(last, LastMark), _shift)];
        return Quantity.Clamp(Quantity.Centre + Bias + (int)(((long)sum * _norm[(tokens * 2) + 1]) >> 16));
    }

    /// <summary>The slots of a line's words, for training: exactly those that <see cref="Score"/> sums.</summary>
    public static int SlotsOf(ReadOnlySpan<uint> tokens, int sizeBits, Span<int> slots)
    {
        if (tokens.Length == 0)
            return 0;
        var count = 0;
        var before = FirstMark;
        foreach (var token in tokens)
        {
            slots[count++] = Slot(token, 32 - sizeBits);
            slots[count++] = Slot(Pair(before, token), 32 - sizeBits);
            before = token;
        }

        slots[count++] = Slot(Pair(before, LastMark), 32 - sizeBits);
        return count;
    }

    public static LexicalModel Read(ref ModelReader reader)
    {
        var (size, unit) = ReadHead(ref reader);
        var bias = reader.Short();
        return new LexicalModel(reader.SignedBytes(size), unit, bias);
    }

    /// <summary>How many slots a table of words has, and its unit.</summary>
    internal static (int Size, int Unit) ReadHead(ref ModelReader reader)
    {
        var bits = reader.Byte();
        if (bits is < MinSizeBits or > MaxSizeBits)
            throw new ModelFormatException($"The model's table of words has 2^{bits} entries: {MinSizeBits} to {MaxSizeBits} bits are possible.");
        var unit = reader.Byte();
        if (unit == 0)
            throw new ModelFormatException("The model's table of words has a unit of 0.");
        return (1 << bits, unit);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)BitOperations.Log2((uint)_weights.Length));
        writer.Write((byte)Unit);
        writer.Write((short)Bias);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    internal static int Slot(uint key, int shift) => (int)((key * 0x9E3779B1u) >> shift);

    internal static uint Pair(uint before, uint token) => (BitOperations.RotateLeft(before * 0x85EBCA6Bu, 13) ^ token) * 0xC2B2AE35u;
}
