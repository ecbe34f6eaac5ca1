using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Features;

/// <summary>What the lengths of a line's words say, sixteen words at once.</summary>
/// <param name="Short">Words of up to three letters, signs among them.</param>
/// <param name="Longest">Letters of the longest.</param>
internal readonly record struct WordLengths(int Short, int Longest)
{
    /// <summary>Words at once; lists of words have as many to spare.</summary>
    public const int AtOnce = 16;

    /// <param name="starts">Where the words begin; padded to whole groups by words that begin and end at 0.</param>
    /// <param name="ends">Where they end.</param>
    /// <param name="count">How many there are.</param>
    public static WordLengths Of(ReadOnlySpan<ushort> starts, ReadOnlySpan<ushort> ends, int count)
    {
        var shorter = 0;
        var longest = Vector256<ushort>.Zero;
        for (var at = 0; at < count; at += AtOnce)
        {
            var lengths = Vector256.Create(ends.Slice(at, AtOnce)) - Vector256.Create(starts.Slice(at, AtOnce));
            longest = Vector256.Max(longest, lengths);
            shorter += BitOperations.PopCount(Vector256.LessThan(lengths, Vector256.Create((ushort)WordHashes.ContentLength)).ExtractMostSignificantBits());
        }

        // The padding has no letters at all.
        return new WordLengths(shorter - (-count & (AtOnce - 1)), Largest(longest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Largest(Vector256<ushort> lengths)
    {
        var half = Vector128.Max(lengths.GetLower(), lengths.GetUpper());
        var quarter = Vector128.Max(half, Vector128.Shuffle(half.AsUInt64(), Vector128.Create(1UL, 0)).AsUInt16());
        return Math.Max(Math.Max(quarter[0], quarter[1]), Math.Max(quarter[2], quarter[3]));
    }
}
