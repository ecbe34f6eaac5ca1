using AngleSharp.Dom;
using HtmlAgilityPack;

namespace ScrapeClean.Cli.Tests.Readme;

/// <summary>The README's C#, compiled; <see cref="ReadmeTests"/> runs it and holds the README to it, line by line.</summary>
internal static class Snippets
{
    public static string Text(string text)
    {
        // snippet: text
        CleanResult result = ArticleCleaner.Default.Clean(text);
        Console.WriteLine(result.Text);                  // exactly the input minus the removals
        foreach (Removal removal in result.Removals)
            Console.WriteLine($"{removal.Kind} by {removal.Rule}, {removal.Confidence:0.00}: {removal.Text.Trim()}");
        string original = result.Restore();              // nothing is lost
        // end
        return original;
    }

    public static string[] Pages(string html, IDocument document, HtmlDocument htmlDocument)
    {
        // snippet: pages
        CleanResult raw = ArticleCleaner.Default.CleanHtml(html);          // a raw page, without building its DOM
        CleanResult angle = ArticleCleaner.Default.Clean(document);        // AngleSharp's IDocument or IElement
        CleanResult agility = ArticleCleaner.Default.Clean(htmlDocument);  // HtmlAgilityPack's HtmlDocument or HtmlNode
        // end
        return [raw.Text, angle.Text, agility.Text];
    }

    public static ArticleCleaner Options()
    {
        // snippet: options
        var cleaner = new ArticleCleaner(new CleanerOptions
        {
            Strictness = Strictness.Gentle,                                 // Gentle, Balanced (default), Strict
            Keep = [FurnitureKind.Byline, FurnitureKind.ImageCaption],      // kinds that stay
            Language = "fr",                                                // null (default): guessed from each text
            KeepTitle = true,                                               // a title that stands first
            UseScorer = true,                                               // false: rules alone
            Packs = LanguagePacks.BuiltIn.WithPhrases("[ShareBar]\n= Pin this story"),
        });
        // end
        return cleaner;
    }
}
