using System.Text;

namespace ScrapeClean.Quality.Corpora;

/// <summary>A text as mail programs and text browsers write it: lines broken at spaces.</summary>
internal static class WrappedText
{
    /// <summary>Each line broken at the last space within the width, or at the first behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">UTF-16 units a line may have, 1 or more.</param>
    public static string Of(string text, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var wrapped = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            var from = 0;
            while (line.Length - from > width && SpaceOf(line, from, width) is >= 0 and var space)
            {
                wrapped.Append(line, from, space - from).Append('\n');
                from = space + 1;
            }

            wrapped.Append(line, from, line.Length - from).Append('\n');
        }

        return wrapped.ToString(0, wrapped.Length - 1);
    }

    private static int SpaceOf(string line, int from, int width)
    {
        var space = line.LastIndexOf(' ', from + width, width);
        return space >= 0 ? space : line.IndexOf(' ', from + width);
    }
}
