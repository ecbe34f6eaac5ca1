using HtmlAgilityPack;
using ScrapeClean;

var document = new HtmlDocument();
document.LoadHtml("""
    <html><body>
      <div id="menu"><a href="/">Home</a> <a href="/recipes">Recipes</a></div>
      <div id="content">
        <h1>Flat bread from yesterday's potatoes</h1>
        <p>Boiled potatoes make a dough that needs no yeast and little patience. The bread is best while it is still warm.</p>
        <ul><li>400 g boiled potatoes</li><li>150 g flour</li><li>salt</li></ul>
        <p>Press the potatoes through a sieve, knead them with flour and salt, and bake thin rounds in a dry pan until they blister.</p>
        <div class="share">Share: <a href="#">Facebook</a> <a href="#">WhatsApp</a></div>
      </div>
    </body></html>
    """);

// Bylines, dates and the like can be kept by kind.
var cleaner = new ArticleCleaner(new CleanerOptions { Keep = [FurnitureKind.Byline, FurnitureKind.Timestamp] });

CleanResult page = cleaner.Clean(document);
Console.WriteLine(page.Text);
Console.WriteLine();
Console.WriteLine($"{page.Removals.Count} blocks went from the page");

// A node alone is cleaned as if it were the page.
CleanResult content = cleaner.Clean(document.GetElementbyId("content")!);
Console.WriteLine($"{content.Removals.Count} blocks went from the element");
