using System.Globalization;
using System.Text;

namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>Draws the table as bars, in SVG.</summary>
internal static class RatioChart
{
    private const int BarHeight = 14;
    private const int Left = 150;
    private const int Width = 460;

    private static readonly (string Name, string Colour, Func<TextRow, double> Value)[] Series =
    [
        ("ScrapeClean, rules", "#1f6f8b", r => r.Rules),
        ("ScrapeClean, default", "#99c5d3", r => r.Default),
        ("one alternation regex, at the start", "#b8b8b8", r => r.Alternation),
        ("anywhere in the line", "#d6d6d6", r => r.Anywhere),
        ("a regex a phrase", "#8a8a8a", r => r.RegexEach),
    ];

    public static string Draw(IReadOnlyList<TextRow> rows)
    {
        double most = rows.Max(r => Series.Max(s => s.Value(r)));
        var svg = new StringBuilder();
        int y = 30;
        Text(svg, 10, 18, "Time, as a multiple of a walk over the lines");
        foreach (TextRow row in rows)
        {
            Text(svg, 10, y + BarHeight * 2, row.Input.Name);
            foreach ((_, string colour, Func<TextRow, double> value) in Series)
            {
                double width = value(row) / most * Width;
                svg.AppendLine(CultureInfo.InvariantCulture, $"""  <rect x="{Left}" y="{y}" width="{width:0.#}" height="{BarHeight - 2}" fill="{colour}"/>""");
                Text(svg, Left + width + 5, y + BarHeight - 4, value(row).ToString("N1", CultureInfo.InvariantCulture));
                y += BarHeight;
            }
            y += 12;
        }
        foreach ((string name, string colour, _) in Series)
        {
            svg.AppendLine(CultureInfo.InvariantCulture, $"""  <rect x="{Left}" y="{y}" width="10" height="10" fill="{colour}"/>""");
            Text(svg, Left + 16, y + 9, name);
            y += 16;
        }
        return string.Create(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Left + Width + 60}" height="{y + 8}" font-family="sans-serif" font-size="11">""")
            + "\n" + svg.ToString().ReplaceLineEndings("\n") + "</svg>\n";
    }

    private static void Text(StringBuilder svg, double x, double y, string text) =>
        svg.AppendLine(CultureInfo.InvariantCulture, $"""  <text x="{x:0.#}" y="{y:0.#}" fill="#444">{text}</text>""");
}
