using ScrapeClean.Blocks;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// "Reporter: And then?": a line of an interview, worded as a byline is where names have no capitals. It asks or exclaims, or the same label stands before
/// another line that does, or that is longer than a name.
/// </summary>
internal static class SpokenLine
{
    private const int LongestLabel = 40;

    /// <summary>UTF-16 units behind the label; names are shorter.</summary>
    private const int LongestName = 60;

    /// <summary>Blocks to either side in which the label comes again.</summary>
    private const int Reach = 60;

    public static bool Is(in LineContext line)
    {
        ReadOnlySpan<char> text = line.Text;
        int colon = text.IndexOfAny(':', '：');
        if (colon is <= 0 or > LongestLabel)
            return false;
        if (Asks(text))
            return true;
        // A name without capitals may be anything.
        return CharTable.ClassOf(text[^1]) == CharClass.Letter && !char.IsLower(text[^1]) && !char.IsUpper(text[^1]) && SpeaksNearby(line, text[..(colon + 1)]);
    }

    private static bool SpeaksNearby(in LineContext line, ReadOnlySpan<char> label)
    {
        int at = line.LookAround();
        BlockList blocks = line.Document.Blocks;
        int last = Math.Min(blocks.Count - 1, at + Reach);
        for (int i = Math.Max(0, at - Reach); i <= last; i++)
        {
            ReadOnlySpan<char> other = blocks[i].Of(line.Document.Text);
            if (i != at && other.StartsWith(label) && (Asks(other) || other.Length > label.Length + LongestName))
                return true;
        }
        return false;
    }

    // In Armenian the mark stands within the word.
    private static bool Asks(ReadOnlySpan<char> text) => text[^1] is '?' or '!' or '？' or '！' or '؟' or '՞' or '՜' || text.ContainsAny('՞', '՜');
}
