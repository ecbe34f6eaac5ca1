using ScrapeClean.Decisions;

namespace ScrapeClean.Rules;

/// <summary>
/// A line that is nothing but the address of a sound or a film, or the path of a page within its site: what players and hidden data about the page leave.
/// That of an image is so only beside other furniture; the address of a page elsewhere may be named by the text.
/// </summary>
internal sealed class AddressRule : Rule
{
    /// <summary>Pages of an archive have a number or a date in their path; files that a manual talks of hardly do.</summary>
    private const int DigitsOfAPage = 6;

    private static readonly string[] Images = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"];

    private static readonly string[] Players = [".mp3", ".m4a", ".mp4", ".m3u8", ".webm"];

    public override string Name => "address";

    // An address has strokes.
    public override LineSigns Signs => LineSigns.Stroke;

    public override Verdict Decide(in LineContext line)
    {
        ReadOnlySpan<char> text = line.Text;
        bool elsewhere = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("//");
        if ((!elsewhere && text[0] != '/') || text.ContainsAny(' ', '\t', '\u00A0'))
            return default;
        int end = text.IndexOfAny('?', '#');
        ReadOnlySpan<char> path = end < 0 ? text : text[..end];
        if (!elsewhere)
            return IsPage(path) ? Verdict.Remove(FurnitureKind.Other, Name, 0.95f) : default;
        // In forums and manuals an image is shown by its address.
        return EndsWithAny(path, Players) ? Verdict.Remove(FurnitureKind.MediaPlayer, Name, 0.95f)
            : EndsWithAny(path, Images) ? Verdict.Weak(FurnitureKind.Other, Name, 0.85f)
            : default;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> path, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsPage(ReadOnlySpan<char> path)
    {
        int digits = 0, most = 0;
        foreach (char c in path)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            most = Math.Max(most, digits);
        }
        return most >= DigitsOfAPage && (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase));
    }
}
