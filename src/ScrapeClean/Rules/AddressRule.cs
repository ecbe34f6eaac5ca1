using ScrapeClean.Decisions;

namespace ScrapeClean.Rules;

/// <summary>
/// A line that is nothing but the address of a sound or a film: what a player leaves. That of an image is so only beside other furniture, for in forums and
/// manuals an image is shown by its address; that of a page may be named by the text.
/// </summary>
internal sealed class AddressRule : Rule
{
    private static readonly string[] Images = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"];

    private static readonly string[] Players = [".mp3", ".m4a", ".mp4", ".m3u8", ".webm"];

    public override string Name => "address";

    // An address has strokes.
    public override LineSigns Signs => LineSigns.Stroke;

    public override Verdict Decide(in LineContext line)
    {
        ReadOnlySpan<char> text = line.Text;
        bool isAddress = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("//");
        if (!isAddress || text.ContainsAny(' ', '\t', '\u00A0'))
            return default;
        int end = text.IndexOfAny('?', '#');
        ReadOnlySpan<char> path = end < 0 ? text : text[..end];
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
}
