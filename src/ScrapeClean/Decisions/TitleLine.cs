using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Whether the first line of a whole page is its title, not a word of its menu: it closes with the site's name behind a stroke, as titles of pages do, or
/// it comes again as the heading. And whether a block is that heading.
/// </summary>
internal static class TitleLine
{
    private const int MinLength = 15;
    private const int MaxLength = 200;

    /// <summary>Blocks in which the heading is looked for.</summary>
    private const int Reach = 400;

    /// <summary>A heading may have as many signs more than the title before the site's name: "Title - News".</summary>
    private const int MaxMore = 20;

    /// <summary>What stands between a title and the site's name behind it.</summary>
    private const string Strokes = "-–—|_·»";

    public static bool Is(DocumentContext document)
    {
        Block first = document.Blocks[0];
        if (first.Length > MaxLength || document.Verdicts[0].Label == Label.Remove)
            return false;
        ReadOnlySpan<char> text = first.Of(document.Text);
        int dash = SiteName.DashBefore(text);
        ReadOnlySpan<char> head = dash > 0 ? text[..dash].TrimEnd() : text;
        if (head.Length < Least(text))
            return false;
        return (dash > 0 && head.Length > text.Length - dash && SiteName.Is(text[(dash + 1)..])) || Recurs(document, head);
    }

    /// <summary>Whether the block is all of the first one but for a stroke and what follows it: the heading of the page's text.</summary>
    /// <param name="document">The blocks of a page.</param>
    /// <param name="at">Number of a block, not the first.</param>
    public static bool IsHeading(DocumentContext document, int at)
    {
        ReadOnlySpan<char> text = document.Blocks[at].Of(document.Text);
        ReadOnlySpan<char> title = document.Blocks[0].Of(document.Text);
        if (text.Length >= title.Length || text.Length > MaxLength || text.Length < Least(text) || !title.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            return false;
        ReadOnlySpan<char> rest = title[text.Length..].TrimStart();
        return rest.Length > 0 && Strokes.Contains(rest[0]);
    }

    private static int Least(ReadOnlySpan<char> text) => Scripts.LengthFor(text, MinLength);

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
