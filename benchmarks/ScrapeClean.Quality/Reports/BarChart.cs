using System.Globalization;
using System.Net;
using System.Text;

namespace ScrapeClean.Quality.Reports;

/// <summary>A comparison as a small SVG of horizontal bars, one group a set.</summary>
internal static class BarChart
{
    private const int BarHeight = 14;
    private const int GroupGap = 16;
    private const int LabelWidth = 190;
    private const int PlotWidth = 480;
    private const int Top = 40;

    private static readonly string[] Colours = ["#1f6f8b", "#e07a5f", "#8d99ae", "#c0c6cf", "#dfe3e8"];

    public static string Draw(IReadOnlyList<ComparisonCell> cells, string title)
    {
        var svg = new StringBuilder();
        var cleaners = cells.Select(c => c.Cleaner).Distinct().ToList();
        var y = Top;
        foreach (var set in cells.GroupBy(c => c.Set))
        {
            Text(svg, 8, y + 12, set.Key + ", " + set.First().Measure, "600");
            foreach (var cell in set)
            {
                var width = Math.Max(0, cell.Value) * PlotWidth;
                svg.Append(CultureInfo.InvariantCulture, $"<rect x='{LabelWidth}' y='{y}' width='{width:F1}' height='{BarHeight - 2}' fill='{Colours[cleaners.IndexOf(cell.Cleaner) % Colours.Length]}'/>\n");
                Text(svg, LabelWidth + (int)width + 5, y + 11, cell.Value.ToString("F3", CultureInfo.InvariantCulture), "400");
                y += BarHeight;
            }

            y += GroupGap;
        }

        foreach (var cleaner in cleaners)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x='8' y='{y}' width='12' height='12' fill='{Colours[cleaners.IndexOf(cleaner) % Colours.Length]}'/>\n");
            Text(svg, 26, y + 11, cleaner, "400");
            y += BarHeight + 4;
        }

        var head = string.Create(CultureInfo.InvariantCulture, $"<svg xmlns='http://www.w3.org/2000/svg' width='{LabelWidth + PlotWidth + 60}' height='{y + 8}' font-family='sans-serif' font-size='12'>\n<rect width='100%' height='100%' fill='white'/>\n");
        var titleText = new StringBuilder();
        Text(titleText, 8, 22, title, "700");
        return head + titleText + svg + "</svg>\n";
    }

    private static void Text(StringBuilder svg, int x, int y, string text, string weight) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x='{x}' y='{y}' font-weight='{weight}'>{WebUtility.HtmlEncode(text)}</text>\n");
}
