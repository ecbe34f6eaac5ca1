using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Whether the first line of a whole page is its title, not a word of its menu: it closes with the site's name behind a stroke, as titles of pages do, or
/// it comes again as the heading.
/// </summary>
internal static class TitleLine
{
    private const int MinLength = 15;
    private const int MaxLength = 200;

    /// <summary>Blocks in which the heading is looked for.</summary>
    private const int Reach = 400;

    /// <summary>A heading may have as many signs more than the title before the site's name: "Title - News".</summary>
    private const int MaxMore = 20;

    public static bool Is(DocumentContext document)
    {
        Block first = document.Blocks[0];
        if (first.Length > MaxLength || document.Verdicts[0].Label == Label.Remove)
            return false;
        ReadOnlySpan<char> text = first.Of(document.Text);
        int least = Scripts.IsUnspaced(text[0]) ? MinLength / 2 : MinLength;
        int dash = SiteName.DashBefore(text);
        ReadOnlySpan<char> head = dash > 0 ? text[..dash].TrimEnd() : text;
        if (head.Length < least)
            return false;
        return (dash > 0 && head.Length > text.Length - dash && SiteName.Is(text[(dash + 1)..])) || Recurs(document, head);
    }

    private static bool Recurs(DocumentContext document, ReadOnlySpan<char> head)
    {
        int last = Math.Min(document.Blocks.Count, Reach);
        for (int i = 1; i < last; i++)
        {
            ReadOnlySpan<char> text = document.Blocks[i].Of(document.Text);
            if (text.Length >= head.Length && text.Length <= head.Length + MaxMore && text.StartsWith(head, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
