using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// Reads the words of attribute values into the page's pool, and knows the values that it read of late: on most pages the same few classes come
/// again and again. Not thread-safe.
/// </summary>
internal sealed class NameCache
{
    private const int Slots = 256;
    private const int ShortestValue = 4;
    private const int LongestValue = 400;

    private readonly MarkupPage _page;

    public NameCache(MarkupPage page)
    {
        _page = page;
        page.NameTable.Array.AsSpan(0, Slots).Clear();
    }

    /// <summary>Appends the words of a value to the pool; their hints.</summary>
    public MarkupHint Read(ReadOnlySpan<char> value)
    {
        if (value.Length is < ShortestValue or > LongestValue) return MarkupWords.Read(value, ref _page.WordPool);
        ref Entry entry = ref _page.NameTable.Array[Hash(value) % Slots];
        if (value.SequenceEqual(_page.Names.Span.Slice(entry.Value.Start, entry.Value.Length)))
        {
            _page.WordPool.Repeat(entry.Words.Start, entry.Words.Length);
            return entry.Hints;
        }

        int first = _page.WordPool.Count;
        MarkupHint hints = MarkupWords.Read(value, ref _page.WordPool);
        entry = new Entry(new Slice(_page.Names.Count, value.Length), new Slice(first, _page.WordPool.Count - first), hints);
        _page.Names.Add(value);
        return hints;
    }

    private static uint Hash(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(value);
        ulong hash = (ulong)value.Length;
        // The last eight bytes may be looked at twice: the shortest value has as many.
        for (int at = 0; at < bytes.Length; at += sizeof(ulong))
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[Math.Min(at, bytes.Length - sizeof(ulong))..])) * 0x9E3779B97F4A7C15ul, 29);
        return (uint)(hash >> 32);
    }

    /// <summary>A value that was read.</summary>
    /// <param name="Value">Where it stands in <see cref="MarkupPage.Names"/>; empty in a slot that is free.</param>
    /// <param name="Words">Its words in the page's pool.</param>
    /// <param name="Hints">What they hint at.</param>
    internal readonly record struct Entry(Slice Value, Slice Words, MarkupHint Hints);
}
