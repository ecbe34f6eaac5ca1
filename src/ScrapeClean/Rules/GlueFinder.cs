using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Rules;

/// <summary>Finds where a capital stands directly behind a small letter, as in "this eveningRead also": a line break was lost there.</summary>
internal static class GlueFinder
{
    /// <summary>Index of the first such capital at or behind 1, or -1. Looks at ASCII and Latin-1 letters.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        int i = 1;
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i + Vector512<ushort>.Count <= units.Length; i += Vector512<ushort>.Count)
            {
                Vector512<ushort> before = Vector512.Create(units.Slice(i - 1, Vector512<ushort>.Count)), here = Vector512.Create(units.Slice(i, Vector512<ushort>.Count));
                ulong found = ((InRange(before, 'a', 'z') | InRange(before, 'ß', 'ÿ')) & (InRange(here, 'A', 'Z') | InRange(here, 'À', 'Þ'))).ExtractMostSignificantBits();
                if (found != 0)
                    return i + BitOperations.TrailingZeroCount(found);
            }
        }
        if (Vector256.IsHardwareAccelerated)
        {
            for (; i + Vector256<ushort>.Count <= units.Length; i += Vector256<ushort>.Count)
            {
                Vector256<ushort> before = Vector256.Create(units.Slice(i - 1, Vector256<ushort>.Count)), here = Vector256.Create(units.Slice(i, Vector256<ushort>.Count));
                uint found = ((InRange(before, 'a', 'z') | InRange(before, 'ß', 'ÿ')) & (InRange(here, 'A', 'Z') | InRange(here, 'À', 'Þ'))).ExtractMostSignificantBits();
                if (found != 0)
                    return i + BitOperations.TrailingZeroCount(found);
            }
        }
        if (Vector128.IsHardwareAccelerated)
        {
            for (; i + Vector128<ushort>.Count <= units.Length; i += Vector128<ushort>.Count)
            {
                Vector128<ushort> before = Vector128.Create(units.Slice(i - 1, Vector128<ushort>.Count)), here = Vector128.Create(units.Slice(i, Vector128<ushort>.Count));
                uint found = ((InRange(before, 'a', 'z') | InRange(before, 'ß', 'ÿ')) & (InRange(here, 'A', 'Z') | InRange(here, 'À', 'Þ'))).ExtractMostSignificantBits();
                if (found != 0)
                    return i + BitOperations.TrailingZeroCount(found);
            }
        }
        for (; i < text.Length; i++)
        {
            if (text[i - 1] is (>= 'a' and <= 'z') or (>= 'ß' and <= 'ÿ') && text[i] is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ'))
                return i;
        }
        return -1;
    }

    private static Vector128<ushort> InRange(Vector128<ushort> units, char first, char last) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));

    private static Vector256<ushort> InRange(Vector256<ushort> units, char first, char last) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    private static Vector512<ushort> InRange(Vector512<ushort> units, char first, char last) =>
        Vector512.LessThanOrEqual(units - Vector512.Create((ushort)first), Vector512.Create((ushort)(last - first)));
}
