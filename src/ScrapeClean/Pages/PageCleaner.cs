using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Output;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>Decides the blocks of a page with the rules that decide those of a text and the scorer of pages, and makes the result.</summary>
internal static class PageCleaner
{
    /// <param name="page">The page.</param>
    /// <param name="document">Working memory.</param>
    /// <param name="decider">Rules, scorer and neighbours.</param>
    /// <param name="options">The cleaner's options.</param>
    /// <param name="model">The model of pages.</param>
    public static CleanResult Clean(MarkupPage page, DocumentContext document, Decider decider, CleanerOptions options, PageModel model)
    {
        Decide(page, document, decider, options, model);
        Removal[] removals = PageRemovals.Of(page, document);
        return new CleanResult(PageComposer.Text(page, document), removals, document.Language.Code)
        {
            Outline = new MarkdownOutlineBuilder(page, document).Build(),
        };
    }

    public static void Decide(MarkupPage page, DocumentContext document, Decider decider, CleanerOptions options, PageModel model)
    {
        document.Begin(page.Characters.Array, page.Characters.Count, options.Packs.Book, options.Language);
        document.Blocks.Add(page.Blocks);
        document.BlocksReady();
        using (var scorer = new PageScorer(model, page)) decider.Decide(document, scorer, () => ReviseByMarkup(page, document, options));
        if (options.UseScorer) PageKinds.Name(page, document);
        decider.KeepKinds(document);
    }

    private static void ReviseByMarkup(MarkupPage page, DocumentContext document, CleanerOptions options)
    {
        if (options.UseScorer) PageRevision.Revise(page, document);
        else PageVerdicts.Add(page, document);
    }
}
