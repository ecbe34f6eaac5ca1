using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ScrapeClean.Quality.Corpora;

/// <summary>Reads public data sets as their authors publish them, from a checkout on disk.</summary>
internal static class PublicCheckouts
{
    /// <summary>
    /// WCXB: a split's folder with <c>html/ID.html</c> or <c>.html.gz</c> and <c>ground-truth/ID.json</c>.
    /// </summary>
    public static List<CorpusDocument> ReadWcxb(string checkout, string split)
    {
        var truths = Path.Combine(checkout, split, "ground-truth");
        if (!Directory.Exists(truths))
            throw new DirectoryNotFoundException($"{truths} is not there: give the folder of the checkout, and dev or test as the split.");
        return [.. Directory.EnumerateFiles(truths, "*.json").Order(StringComparer.Ordinal).Select(file => ReadWcxbPage(checkout, split, file))];
    }

    /// <summary>scrapinghub/article-extraction-benchmark: <c>ground-truth.json</c> and <c>html/ID.html.gz</c>.</summary>
    public static List<CorpusDocument> ReadScrapinghub(string checkout)
    {
        var truth = Path.Combine(checkout, "ground-truth.json");
        if (!File.Exists(truth))
            throw new FileNotFoundException($"{truth} is not there: give the folder of the checkout.");
        using var parsed = JsonDocument.Parse(File.ReadAllBytes(truth));
        return [.. parsed.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal).Select(page => new CorpusDocument
        {
            Id = page.Name,
            Source = "scrapinghub",
            Url = TextOf(page.Value, "url"),
            Type = "article",
            Gold = TextOf(page.Value, "articleBody") ?? "",
            Html = ReadHtml(Path.Combine(checkout, "html"), page.Name),
        })];
    }

    private static CorpusDocument ReadWcxbPage(string checkout, string split, string file)
    {
        using var parsed = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = parsed.RootElement;
        var truth = root.TryGetProperty("ground_truth", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : root;
        var id = Path.GetFileNameWithoutExtension(file);
        return new CorpusDocument
        {
            Id = id,
            Source = "wcxb",
            Url = TextOf(root, "url"),
            Type = PageTypeOf(root),
            Title = TextOf(truth, "title"),
            Gold = TextOf(truth, "main_content") ?? TextOf(truth, "articleBody") ?? "",
            With = ListOf(truth, "with"),
            Without = ListOf(truth, "without"),
            Html = ReadHtml(Path.Combine(checkout, split, "html"), id),
        };
    }

    private static string PageTypeOf(JsonElement root)
    {
        if (!root.TryGetProperty("_internal", out var notes) || notes.ValueKind != JsonValueKind.Object || !notes.TryGetProperty("page_type", out var type))
            return "article";
        var name = type.ValueKind == JsonValueKind.Object ? TextOf(type, "primary") : type.GetString();
        return name == "category" ? "collection" : name ?? "article";
    }

    private static string ReadHtml(string folder, string id)
    {
        var path = Path.Combine(folder, id + ".html");
        if (File.Exists(path))
            return File.ReadAllText(path);
        using var stream = new GZipStream(File.OpenRead(path + ".gz"), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string? TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] ListOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(x => x.GetString()).OfType<string>()] : [];
}
