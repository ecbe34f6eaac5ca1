using System.Buffers;
using System.Runtime.InteropServices;
using ScrapeClean.Blocks;

namespace ScrapeClean.Features;

/// <summary>
/// Scans lines as <see cref="LineScan"/> does, sixty-four units at once: what units are is counted by bits, and words are hashed eight at once. Lines in
/// writing without spaces, with combining marks, very short ones and very long ones are left to <see cref="LineScan"/>. Rented: dispose it. Not thread-safe.
/// </summary>
/// <param name="limit">How many words of a line are kept, unless it is in writing without spaces.</param>
internal sealed class LineScanner(WordLimit limit) : IDisposable
{
    /// <summary>Shorter lines are walked through before the registers are full.</summary>
    private const int MinLength = 64;

    /// <summary>Longer lines are rare, and the lists of words would outgrow the nearest cache.</summary>
    private const int MaxLength = 2048;

    private const int Width = AsciiMasks.Width;
    private const int MaxPlaces = MaxLength + WordLengths.AtOnce + BitPlaces.Room;

    private readonly int[] _signs = new int[CharClasses.KindMask + 1];
    private char[] _units = ArrayPool<char>.Shared.Rent(MaxLength + (2 * Width) + WordHashes.UsualLength);

    /// <summary>Where words begin, then where they end.</summary>
    private Rented<ushort> _places = new(MaxPlaces * 2);

    /// <param name="text">The text that the line is a part of.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="tokens">Receives the hashes of its kept words; at least <see cref="LineScan.MaxTokens"/> long.</param>
    /// <param name="facts">Receives the counts; <see cref="LineFacts.TokenStart"/> is left to the caller.</param>
    public void Scan(ReadOnlySpan<char> text, int start, int length, Span<uint> tokens, out LineFacts facts)
    {
        if (length is < MinLength or > MaxLength || !TryScan(text, start, length, tokens, out facts))
            LineScan.Scan(text.Slice(start, length), limit, tokens, out facts);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_units);
        _places.Return();
        (_units, _places) = ([], default);
    }

    private bool TryScan(ReadOnlySpan<char> text, int start, int length, Span<uint> tokens, out LineFacts facts)
    {
        facts = default;
        var line = text.Slice(start, length);
        var last = _units.AsSpan(MaxLength + Width + WordHashes.UsualLength, Width);
        _signs.AsSpan().Clear();
        var walk = new LineWalk(line, _units, _places.Span[..MaxPlaces], _places.Span[MaxPlaces..], _signs);
        for (var at = 0; at < length; at += Width)
        {
            // Registers are read whole: from the text as long as it goes on, even behind the line.
            ReadOnlySpan<char> units = text[(start + at)..];
            if (units.Length < Width)
            {
                units.CopyTo(last);
                last[units.Length..].Clear();
                units = last;
            }

            if (!walk.Take(at, ref MemoryMarshal.GetReference(units), ref facts))
                return false;
        }

        walk.Finish(limit, tokens, ref facts);
        facts.Start = LineEdges.StartOf(line[0]);
        facts.End = LineEdges.EndOf(line);
        return true;
    }
}
