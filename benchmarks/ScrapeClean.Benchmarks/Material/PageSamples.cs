using System.Text;

namespace ScrapeClean.Benchmarks.Material;

/// <summary>Pages that the benchmarks clean: the texts in the markup of a news site, generated here, or a folder of real pages.</summary>
internal static class PageSamples
{
    /// <summary>Names a folder of saved pages to run the page benchmarks over instead of the generated ones.</summary>
    public const string FolderVariable = "SCRAPECLEAN_PAGES";

    public static IEnumerable<Sample> All
    {
        get
        {
            if (Environment.GetEnvironmentVariable(FolderVariable) is not { Length: > 0 } folder)
                return [Make("small page", Texts.Short, 30), Make("large page", Texts.Long, 400)];
            return Directory.EnumerateFiles(folder, "*.htm*").Order(StringComparer.Ordinal).Select(f => new Sample(Path.GetFileName(f), File.ReadAllText(f)));
        }
    }

    private static Sample Make(string name, Sample article, int links)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><head><title>Le port rouvre</title><meta charset=\"utf-8\"><style>body { margin: 0 }</style>");
        html.Append("<script>").Append(string.Concat(Enumerable.Repeat("window.dataLayer = window.dataLayer || []; if (a < b) { c(); }\n", links))).Append("</script></head><body>");
        html.Append("<header class=\"site-header\"><nav class=\"menu\" role=\"navigation\"><ul>");
        Links(html, links / 2);
        html.Append("</ul></nav></header><main><article class=\"article-body\" itemprop=\"articleBody\"><h1>Le port de Valmer rouvre</h1>");
        foreach (string line in article.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            html.Append("<p class=\"paragraph\" data-id=\"").Append(html.Length).Append("\">").Append(line.Replace("pont", "<a href=\"/pont\">pont</a>", StringComparison.Ordinal)).Append("</p>\n");
        html.Append("</article><aside class=\"related sidebar\"><ul>");
        Links(html, links);
        html.Append("</ul></aside></main><footer class=\"footer\"><p>&copy; 2026 Courrier du Littoral &mdash; Tous droits r&eacute;serv&eacute;s</p></footer></body></html>");
        return new Sample(name, html.ToString());
    }

    private static void Links(StringBuilder html, int count)
    {
        for (int i = 0; i < count; i++)
            html.Append("<li class=\"item item-").Append(i).Append("\"><a href=\"/article/").Append(i).Append("?utm=list&amp;n=").Append(i).Append("\"><span>Titre num&eacute;ro ").Append(i).Append("</span></a></li>\n");
    }
}
