using ScrapeClean;

// Usage: PagesToMarkdown FROM TO: every .html file below FROM becomes a .md file below TO.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: PagesToMarkdown FROM TO");
    return 2;
}

ArticleCleaner cleaner = ArticleCleaner.Default;
var options = new MarkdownOptions { Images = true };
int pages = 0;
foreach (string file in Directory.EnumerateFiles(args[0], "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    // The encoding is found as a browser finds it: saved pages seldom say.
    using FileStream bytes = File.OpenRead(file);
    CleanResult result = cleaner.CleanHtml(bytes);
    string target = Path.Combine(args[1], Path.ChangeExtension(Path.GetRelativePath(args[0], file), ".md"));
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.WriteAllText(target, result.ToMarkdown(options) + "\n");
    Console.WriteLine($"{target}: {result.Text.Length} characters kept, {result.Removals.Count} blocks removed");
    pages++;
}

Console.WriteLine($"{pages} pages");
return 0;
