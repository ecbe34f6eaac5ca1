using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Output;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>Decides the blocks of a page with the rules and scorer that decide those of a text, and makes the result.</summary>
internal static class PageCleaner
{
    public static CleanResult Clean(MarkupPage page, DocumentContext document, Decider decider, CleanerOptions options)
    {
        document.Begin(page.Characters.Array.AsMemory(0, page.Characters.Count), options.Packs.Book, options.Language);
        foreach (ref readonly Block block in page.Blocks) document.Blocks.Add(block);
        document.BlocksReady();
        decider.Decide(document);
        PageVerdicts.Add(page, document);
        Removal[] removals = PageRemovals.Of(page, document);
        return new CleanResult(PageComposer.Text(page, document), removals, document.Language.Code)
        {
            Outline = new MarkdownOutlineBuilder(page, document).Build(),
        };
    }
}
