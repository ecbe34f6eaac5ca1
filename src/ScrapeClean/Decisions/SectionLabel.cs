using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>Where a site names the section that an article belongs to: on a line of its own above the article's title.</summary>
internal static class SectionLabel
{
    private const int MinTitle = 20;
    private const int MaxTitle = 200;
    private const int Paragraph = 100;

    /// <summary>Blocks below the title in which the first paragraph is looked for.</summary>
    private const int Reach = 4;

    /// <summary>Whether the first block may be such a line: below it stands what reads as a title, and soon a paragraph.</summary>
    public static bool MayBeFirst(DocumentContext document)
    {
        BlockList blocks = document.Blocks;
        if (blocks.Count < 3 || !IsTitle(blocks[1].Of(document.Text)))
            return false;
        for (int i = 2; i < blocks.Count && i < 2 + Reach; i++)
        {
            ReadOnlySpan<char> text = blocks[i].Of(document.Text);
            if (text.Length >= Scripts.LengthFor(text, Paragraph))
                return true;
        }
        return false;
    }

    private static bool IsTitle(ReadOnlySpan<char> text) => text.Length >= Scripts.LengthFor(text, MinTitle) && text.Length <= MaxTitle && !SentenceMarks.ClosesTold(text);
}
