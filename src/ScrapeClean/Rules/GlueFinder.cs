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
        if (Vector128.IsHardwareAccelerated)
        {
            ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
            for (; i + Vector128<ushort>.Count <= units.Length; i += Vector128<ushort>.Count)
            {
                Vector128<ushort> before = Vector128.Create(units.Slice(i - 1, Vector128<ushort>.Count));
                Vector128<ushort> here = Vector128.Create(units.Slice(i, Vector128<ushort>.Count));
                Vector128<ushort> small = InRange(before, 'a', 'z') | InRange(before, 'ß', 'ÿ');
                Vector128<ushort> capital = InRange(here, 'A', 'Z') | InRange(here, 'À', 'Þ');
                uint found = (small & capital).ExtractMostSignificantBits();
                if (found != 0)
                    return i + System.Numerics.BitOperations.TrailingZeroCount(found);
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
}
