using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Tests.Shared;

internal static class PageText
{
    /// <summary>The blocks of a page: kind and text, parted by a colon.</summary>
    public static string[] Of(Action<MarkupReader> read)
    {
        using var page = new MarkupPage();
        var reader = new MarkupReader(page);
        read(reader);
        reader.Finish();
        var blocks = new List<string>();
        foreach (Block block in page.Blocks) blocks.Add($"{block.Kind}:{page.Of(block)}");
        return [.. blocks];
    }
}
