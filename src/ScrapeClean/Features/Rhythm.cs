using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Features;

/// <summary>
/// Finds what repeats in the shapes of the lines. Lines of one shape around a line are a list or a menu. Lists whose items are several lines (title,
/// date, text, title, date, text) show by the step: for each of one to <see cref="Steps"/> lines it counts how many of the lines around have the
/// shape of the line one step on.
/// </summary>
internal static class Rhythm
{
    private const int Steps = 6;
    private const int Reach = 8;

    /// <summary>Bytes before the first match and behind the last, so that windows may reach beyond them.</summary>
    private const int Margin = 32;

    /// <param name="shapes">The shape of each line.</param>
    /// <param name="columns">Receives how many lines within <see cref="Reach"/> have the line's shape, the highest count of any step, and that step.</param>
    public static void Fill(ReadOnlySpan<byte> shapes, FeatureColumns columns)
    {
        var rows = shapes.Length;
        var length = columns.Stride + (Margin * 2);
        var scratch = new Scratch<byte>(stackalloc byte[Scratch<byte>.Few * 2], length);
        var matches = scratch.Span;
        matches[..Margin].Clear();
        Span<byte> alike = columns.Padded((int)TextFeature.Alike), counts = columns.Padded((int)TextFeature.Rhythm), steps = columns.Padded((int)TextFeature.RhythmStep);
        for (var step = 1; step <= Reach; step++)
        {
            var pairs = Math.Max(0, rows - step);
            Compare(shapes[..pairs], shapes[(rows - pairs)..], matches[Margin..]);
            matches[(Margin + pairs)..].Clear();
            AddBoth(matches, step, alike);
            if (step <= Steps)
                KeepMost(matches, step, counts, steps);
        }

        scratch.Return();
    }

    /// <summary>1 where both are the same.</summary>
    private static void Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, Span<byte> matches)
    {
        var i = 0;
        for (; i + Vector256<byte>.Count <= one.Length; i += Vector256<byte>.Count)
            (Vector256.Equals(Vector256.Create(one[i..]), Vector256.Create(other[i..])) & Vector256<byte>.One).CopyTo(matches[i..]);
        for (; i < one.Length; i++)
            matches[i] = (byte)(one[i] == other[i] ? 1 : 0);
    }

    /// <summary>A match counts for the line itself and for the one a step on.</summary>
    private static void AddBoth(ReadOnlySpan<byte> matches, int step, Span<byte> alike)
    {
        for (var i = 0; i < alike.Length; i += Vector256<byte>.Count)
        {
            var own = alike[i..];
            (Vector256.Create<byte>(own) + At(matches, i) + At(matches, i - step)).CopyTo(own);
        }
    }

    private static void KeepMost(ReadOnlySpan<byte> matches, int step, Span<byte> counts, Span<byte> steps)
    {
        var number = Vector256.Create((byte)step);
        for (var i = 0; i < counts.Length; i += Vector256<byte>.Count)
        {
            var sum = At(matches, i);
            for (var distance = 1; distance <= Reach; distance++)
                sum += At(matches, i - distance) + At(matches, i + distance);
            var most = Vector256.Create<byte>(counts[i..]);
            var more = Vector256.GreaterThan(sum, most);
            Vector256.ConditionalSelect(more, sum, most).CopyTo(counts[i..]);
            Vector256.ConditionalSelect(more, number, Vector256.Create<byte>(steps[i..])).CopyTo(steps[i..]);
        }
    }

    private static Vector256<byte> At(ReadOnlySpan<byte> matches, int row) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(matches.Slice(Margin + row, Vector256<byte>.Count)));
}
