using System.Runtime.InteropServices;
using ScrapeClean.Decisions;

namespace ScrapeClean.Rules;

/// <summary>
/// What was said of short lines before: buttons and menus come again on a page, and on the next page of a site. A line is known by its own characters, not
/// by a hash of them, and only in the language that it was decided in, so that the answer is the one that the rules would give. Belongs to one call at a
/// time, as the document does.
/// </summary>
internal sealed class WordingCache
{
    /// <summary>Longest line that is kept, in UTF-16 units.</summary>
    public const int MaxLength = 96;

    private const int Bits = 10;

    private readonly char[] _lines = new char[MaxLength << Bits];
    private readonly Entry[] _entries = new Entry[1 << Bits];
    private int _added;

    /// <summary>Finds the line at one of its two places; <paramref name="place"/> is where it belongs if it is not there.</summary>
    public bool TryGet(ReadOnlySpan<char> line, int language, out Verdict verdict, out int place)
    {
        uint hash = HashOf(line);
        place = PlaceOf(hash);
        // Added rather than asked for: which of the two it is cannot be foreseen.
        int found = place ^ (_entries[place ^ 1].Hash == hash ? 1 : 0);
        if (!Holds(found, line, language))
        {
            found ^= 1;
            if (!Holds(found, line, language))
            {
                // Two lines of one text must not drive each other out again and again.
                if (_entries[place].Length > 0 && (_entries[place ^ 1].Length == 0 || (_added & 1) != 0))
                    place ^= 1;
                verdict = default;
                return false;
            }
        }
        place = found;
        verdict = _entries[found].Verdict;
        return true;
    }

    public void Add(ReadOnlySpan<char> line, int language, int place, in Verdict verdict)
    {
        _added++;
        line.CopyTo(_lines.AsSpan(place * MaxLength, MaxLength));
        _entries[place] = new Entry(HashOf(line), line.Length, language, verdict);
    }

    private bool Holds(int place, ReadOnlySpan<char> line, int language)
    {
        ref readonly Entry entry = ref _entries[place];
        return entry.Length == line.Length && entry.Language == language && line.SequenceEqual(_lines.AsSpan(place * MaxLength, line.Length));
    }

    private static int PlaceOf(uint hash) => (int)(hash >> (32 - Bits));

    // By both ends and the middle, which is enough to tell most lines apart. A line has one unit at least.
    private static uint HashOf(ReadOnlySpan<char> line)
    {
        const ulong Mixer = 0x9E3779B97F4A7C15, Other = 0xC2B2AE3D27D4EB4F;
        const int Units = sizeof(ulong) / sizeof(char);
        ulong hash;
        if (line.Length >= Units)
        {
            ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(line);
            hash = (Four(units, 0) * Mixer) ^ (ulong.RotateLeft(Four(units, (line.Length - Units) / 2), 32) * Other) ^ ulong.RotateLeft(Four(units, line.Length - Units) * Mixer, 29);
        }
        else
        {
            hash = line[0] + ((ulong)line[line.Length / 2] << 16) + ((ulong)line[^1] << 32);
        }
        return (uint)(((hash ^ (ulong)line.Length) * Mixer) >> 32);
    }

    private static ulong Four(ReadOnlySpan<ushort> units, int at) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units[at..]));

    private readonly record struct Entry(uint Hash, int Length, int Language, Verdict Verdict);
}
