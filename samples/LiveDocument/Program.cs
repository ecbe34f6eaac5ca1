using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScrapeClean;

// A page that the scraper has parsed already, say to follow its links. Cleaning leaves it as it is.
IDocument document = new HtmlParser().ParseDocument("""
    <html><head><title>Otters are back | The Heron Post</title></head><body>
      <nav><a href="/">Home</a> <a href="/nature">Nature</a></nav>
      <article>
        <h1>Otters are back in the upper valley</h1>
        <p>For the first time in forty years otters have been seen above the weir, where the river is cold and slow and full of trout.</p>
        <p>Wardens found tracks on a sandbank in March; since then a camera has filmed two animals, one of them very young.</p>
        <p class="related">Read more: <a href="/herons">What herons do in winter</a></p>
        <p>The weir itself may have helped. Since its ladder was built, fish reach the pools above it again, and the otters follow the fish.</p>
      </article>
      <footer><p>© 2024 The Heron Post</p></footer>
    </body></html>
    """);

CleanResult result = ArticleCleaner.Default.Clean(document);
Console.WriteLine(result.Text);
Console.WriteLine();
foreach (Removal removal in result.Removals)
    Console.WriteLine($"{removal.Kind,-14} {removal.Path,-28} {removal.Text}");

// The same as a document: the parser's own type, with the rejected nodes gone.
IDocument pruned = ArticleCleaner.Default.Prune(document);
Console.WriteLine();
Console.WriteLine($"{document.All.Length} elements before, {pruned.All.Length} after");
