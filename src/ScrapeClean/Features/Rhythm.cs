namespace ScrapeClean.Features;

/// <summary>
/// Finds lists whose items are several lines: title, date, text, title, date, text. For each step of one to <see cref="Steps"/> lines it counts how
/// many of the lines around have the shape of the line one step on.
/// </summary>
internal static class Rhythm
{
    private const int Steps = 6;
    private const int Reach = 8;

    /// <param name="shapes">The shape of each line.</param>
    /// <param name="counts">Receives the highest count of any step.</param>
    /// <param name="steps">Receives that step.</param>
    public static void Fill(ReadOnlySpan<byte> shapes, Span<byte> counts, Span<byte> steps)
    {
        for (var step = 1; step <= Steps; step++)
        {
            var count = 0;
            for (var i = -Reach; i < shapes.Length; i++)
            {
                count += Matches(shapes, i + Reach, step) - Matches(shapes, i - Reach - 1, step);
                if (i < 0 || count <= counts[i])
                    continue;
                counts[i] = (byte)count;
                steps[i] = (byte)step;
            }
        }
    }

    private static int Matches(ReadOnlySpan<byte> shapes, int at, int step) =>
        at >= 0 && at + step < shapes.Length && shapes[at] == shapes[at + step] ? 1 : 0;
}
