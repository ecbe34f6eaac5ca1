namespace ScrapeClean.Stress.Families;

/// <summary>Pages that are made to be slow, or to kill whoever walks them with recursion.</summary>
internal static class PageFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        Page("ordinary paragraphs, to compare with", n => Family.Fill(n, "<p>The council met on Tuesday evening to discuss the new bridge over the river.</p>\n")),
        Page("nested divisions", n => Family.Pairs(n, "<div>", "end", "</div>")),
        Page("nested divisions, never closed", n => Family.Fill(n, "<div>")),
        Page("nested spans", n => Family.Pairs(n, "<span>", "end", "</span>")),
        Page("nested tables", n => Family.Fill(n, "<table><tr><td>")),
        Page("nested lists", n => Family.Fill(n, "<ul><li>")),
        Page("nested formatting", n => Family.Fill(n, "<b><i><u>")),
        Page("misnested formatting", n => Family.Pairs(n, "<b><i><a href=x>", "x", "</b></a></i>")),
        Page("fonts in paragraphs", n => Family.Fill(n, "<p><font color=1><b>x")),
        Page("unclosed paragraphs", n => Family.Fill(n, "<p>")),
        Page("an unclosed comment", n => "<p>a<!--" + new string('-', n)),
        Page("comments opened again and again", n => Family.Fill(n, "<!--")),
        Page("an unclosed attribute", n => "<p>a<p class=\"" + new string('a', n)),
        Page("an unclosed script", n => Family.Fill(n, "<script><!--")),
        Page("an unclosed title", n => Family.Fill(n, "<title>")),
        Page("less-than signs", n => new string('<', n)),
        Page("open tags", n => Family.Fill(n, "<a ")),
        Page("ampersands", n => Family.Fill(n, "&")),
        Page("character references", n => Family.Fill(n, "&#x41;&amp;&notaname;&CounterClockwiseContourIntegral")),
        Page("many attributes", n => "<p " + Family.Fill(n, i => $"a{i}=1 ") + ">end"),
        Page("a long attribute", n => "<p class='" + Family.Fill(n, "ab ") + "'>end"),
        Page("colspans", n => "<table>" + Family.Fill(n, "<tr><td colspan=999999999 rowspan=999999999>a") + "</table>"),
        Page("one id for all", n => Family.Fill(n, "<p id=a>b</p>")),
        Page("comments between all nodes", n => Family.Fill(n, "<!----><b>a</b><!-- x -->b")),
        Page("nested frames", n => Family.Fill(n, "<iframe><object><embed>")),
        Page("nested templates", n => Family.Fill(n, "<template><p>")),
        Page("end tags without start", n => Family.Fill(n, "</div></p></b>")),
        Page("links", n => Family.Fill(n, "<a href=x>a</a> ")),
        Page("drawings", n => Family.Fill(n, "<svg><math>")),
        Page("choices", n => "<select>" + Family.Fill(n, "<option>x")),
        Page("line breaks", n => Family.Fill(n, "<br>")),
        Page("unknown elements", n => Family.Fill(n, i => $"<x{i}>x</x{i}>")),
        Page("forms and buttons", n => Family.Fill(n, "<form><button>a")),
        Page("hidden parts", n => Family.Fill(n, "<div hidden><p style='display:none'>a")),
        Page("NULs in tags", n => Family.Fill(n, "<\0p\0>\0</\0p>")),
    ];

    private static Family Page(string name, Func<int, string> make) => new(name, IsPage: true, make);
}
