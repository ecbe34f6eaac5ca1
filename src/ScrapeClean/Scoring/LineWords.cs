using System.Numerics;
using System.Runtime.Intrinsics;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// Four linear models over the hashed words of a line, pairs of neighbouring words, and its first and last word, learned from data: whether the line
/// is body, whether what follows is, whether what stands before is, and whether the document's body is made of short lines. Their weights, one byte
/// each, stand side by side, so that a word costs one look. Immutable and thread-safe.
/// </summary>
internal sealed class LineWords
{
    /// <summary>Models side by side.</summary>
    public const int Heads = 4;

    /// <summary>Steps of the answer for one unit of log odds.</summary>
    public const int StepsPerUnit = LexicalModel.StepsPerUnit;

    private readonly uint[] _weights;
    private readonly int _shift;
    private readonly int _unit;
    private readonly int[] _biases;
    private readonly int[] _norm;

    /// <param name="weights">For each slot the weights of the heads, the first one lowest; a power of two of them.</param>
    /// <param name="unit">How many weight steps make one unit of log odds.</param>
    /// <param name="biases">Of each head the log odds of a line without words, in steps of the answer.</param>
    public LineWords(uint[] weights, int unit, int[] biases)
    {
        _weights = weights;
        _shift = 32 - BitOperations.Log2((uint)weights.Length);
        _unit = unit;
        _biases = biases;
        _norm = new int[(LineScan.MaxTokens * 2) + 2];
        for (var n = 1; n < _norm.Length; n++)
            _norm[n] = (int)(65536.0 * StepsPerUnit / unit / Math.Sqrt(n));
    }

    /// <summary>Puts four models of the same size and unit side by side.</summary>
    public static LineWords Of(IReadOnlyList<LexicalModel> heads)
    {
        var weights = new uint[heads[0].Weights.Length];
        for (var head = 0; head < Heads; head++)
        {
            for (var i = 0; i < weights.Length; i++)
                weights[i] |= (uint)(byte)heads[head].Weights[i] << (head * 8);
        }

        return new LineWords(weights, heads[0].Unit, [.. heads.Select(h => h.Bias)]);
    }

    /// <summary>Log odds of each head: <see cref="Quantity.Centre"/> is even, <see cref="StepsPerUnit"/> steps a unit.</summary>
    public void Score(ReadOnlySpan<uint> tokens, Span<byte> odds)
    {
        var sums = Vector128<short>.Zero;
        var before = LexicalModel.FirstMark;
        foreach (var token in tokens)
        {
            sums += WeightsOf(token) + WeightsOf(LexicalModel.Pair(before, token));
            before = token;
        }

        if (tokens.Length > 0)
            sums += WeightsOf(LexicalModel.Pair(before, LexicalModel.LastMark));
        var norm = tokens.Length == 0 ? 0 : _norm[(tokens.Length * 2) + 1];
        for (var head = 0; head < Heads; head++)
            odds[head] = Quantity.Clamp(Quantity.Centre + _biases[head] + (int)(((long)sums[head] * norm) >> 16));
    }

    /// <summary>Each line's odds, a column a head.</summary>
    public void Fill(ScannedDocument document, FeatureColumns columns)
    {
        Span<byte> odds = stackalloc byte[Heads];
        var body = columns[(int)TextFeature.Lexical];
        var ahead = columns[(int)TextFeature.Ahead];
        var behind = columns[(int)TextFeature.Behind];
        var lists = columns[(int)TextFeature.ListWords];
        for (var i = 0; i < document.Rows; i++)
        {
            Score(document.TokensOf(i), odds);
            body[i] = odds[0];
            ahead[i] = odds[1];
            behind[i] = odds[2];
            lists[i] = odds[3];
        }
    }

    private Vector128<short> WeightsOf(uint key) =>
        Vector128.WidenLower(Vector128.CreateScalar(_weights[LexicalModel.Slot(key, _shift)]).AsSByte());

    public static LineWords Read(ref ModelReader reader)
    {
        var (size, unit) = LexicalModel.ReadHead(ref reader);
        var biases = new int[Heads];
        for (var head = 0; head < Heads; head++)
            biases[head] = reader.Short();
        return new LineWords(reader.UnsignedInts(size), unit, biases);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)BitOperations.Log2((uint)_weights.Length));
        writer.Write((byte)_unit);
        foreach (var bias in _biases)
            writer.Write((short)bias);
        foreach (var weights in _weights)
            writer.Write(weights);
    }
}
