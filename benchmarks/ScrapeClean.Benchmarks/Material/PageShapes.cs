using System.Globalization;
using System.Text;

namespace ScrapeClean.Benchmarks.Material;

/// <summary>Writes pages in the shapes that the web has: the same on every run.</summary>
internal static class PageShapes
{
    private static readonly string[] Sentences =
    [
        "The harbour of Valmer opened again on Tuesday after three months of work on its eastern pier.",
        "Fishermen had waited since March, when a crane fell across the entrance and blocked the fairway.",
        "\"We lost the whole spring,\" said one of them, mending a net in the shade of the auction hall.",
        "The council voted a third of the cost; the rest comes from the region and from a loan over ten years.",
        "Engineers found that the old piles, driven in 1931, had been eaten away to half of their thickness.",
        "A ferry to the islands will run twice a day from June on, and once on Sundays.",
        "Nobody could say on Tuesday whether the lighthouse, closed to visitors for safety, would open this year.",
    ];

    private static readonly string[] Menu = ["Home", "News", "Politics", "Economy", "Culture", "Sport", "Weather", "Subscribe", "Sign in", "Newsletters", "About us", "Contact"];

    /// <summary>An article of a news site: menu, body with figures and lists, related articles, footer.</summary>
    public static string Article(int paragraphs, int links, int scripts)
    {
        StringBuilder html = Begin("The harbour of Valmer opens again", scripts);
        Header(html, links / 3);
        html.Append("<main id=\"main\"><article class=\"article-body\" itemprop=\"articleBody\"><h1 class=\"headline\">The harbour of Valmer opens again</h1><div class=\"byline\">By <a href=\"/authors/7\" rel=\"author\">Anna Weiss</a> <time datetime=\"2026-03-10\">10 March 2026</time></div>\n");
        var random = new Random(paragraphs);
        for (int i = 0; i < paragraphs; i++)
        {
            if (i % 8 == 4) html.Append(CultureInfo.InvariantCulture, $"<h2>What comes next, part {i}</h2>\n");
            if (i % 10 == 2) html.Append(CultureInfo.InvariantCulture, $"<figure class=\"image\"><img src=\"/img/{i}.jpg\" alt=\"The pier\"><figcaption>The eastern pier. <span class=\"credit\">Photo: M. Laurent</span></figcaption></figure>\n");
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"paragraph\" data-id=\"{i}\">");
            Prose(html, random, 3 + (i % 3));
            html.Append(CultureInfo.InvariantCulture, $" <a href=\"/pier/{i}?ref=body&amp;n={i}\">More on the pier</a>.</p>\n");
            if (i % 15 == 9) html.Append("<ul><li>Three months of work</li><li>Forty metres of <b>new</b> quay</li><li>Two ferries a day</li></ul>\n");
        }

        html.Append("</article><aside class=\"related sidebar\"><h3>Read also</h3><ul>");
        Links(html, links);
        html.Append("</ul></aside></main>");
        return End(html);
    }

    /// <summary>A front page or shop: cards with a picture, a title, a line of text and buttons.</summary>
    public static string Listing(int teasers)
    {
        StringBuilder html = Begin("All articles", scripts: 100);
        Header(html, 30);
        html.Append("<div class=\"container\"><div class=\"row grid grid--wide\">\n");
        var random = new Random(teasers);
        for (int i = 0; i < teasers; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"col-md-4 card card--teaser\" id=\"card-{i}\" data-testid=\"teaser\"><a class=\"card__link\" href=\"/article/{i}?utm_source=list&amp;n={i}\"><img class=\"card__image lazy\" loading=\"lazy\" src=\"/thumb/{i}.webp\" alt=\"\" width=\"320\" height=\"180\"></a>");
            html.Append("<div class=\"card__body\"><span class=\"tag tag--small\">Coast</span><h3 class=\"card__title\">");
            Prose(html, random, 1);
            html.Append(CultureInfo.InvariantCulture, $"</h3><p class=\"card__text\">Notes on this, number {i}&hellip;</p><div class=\"card__foot\"><time>{1 + (i % 28)} March</time><button class=\"btn btn-link\" style=\"display: inline-block\">Save</button></div></div></div>\n");
        }

        html.Append("</div></div>");
        return End(html);
    }

    /// <summary>A thread of a forum: posts with an author's box, quotations, a signature and links to answer.</summary>
    public static string Forum(int posts)
    {
        StringBuilder html = Begin("Which pier for a small boat?", scripts: 60);
        Header(html, 12);
        html.Append("<div id=\"thread\" class=\"thread\"><h1>Which pier for a small boat?</h1>\n");
        var random = new Random(posts);
        for (int i = 0; i < posts; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"post postbit\" id=\"p{i}\"><div class=\"post-author\"><a href=\"/u/{i}\">sailor{i}</a><br>Member<br>Posts: {i * 7}</div><div class=\"post-content message\">");
            if (i % 4 == 1) html.Append("<blockquote class=\"quote\"><cite>sailor wrote:</cite> Has anybody tried the northern one?</blockquote>");
            Prose(html, random, 2 + (i % 4));
            html.Append("<br><br>\n");
            Prose(html, random, 2);
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"signature\">Fair winds</div></div><ul class=\"post-actions\"><li><a href=\"?reply={i}\">Reply</a></li><li><a href=\"?quote={i}\">Quote</a></li><li><a href=\"?report={i}\">Report</a></li></ul></div>\n");
        }

        html.Append("</div>");
        return End(html);
    }

    /// <summary>A page of the old kind, laid out by tables in tables.</summary>
    public static string NestedTables(int paragraphs)
    {
        StringBuilder html = Begin("Harbour notes", scripts: 10);
        html.Append("<table width=100% border=0 cellpadding=0><tr><td colspan=2 bgcolor=#003366><font color=white size=+2><b>Harbour notes</b></font></td></tr>\n<tr><td width=150 valign=top><table>");
        foreach (string item in Menu) html.Append("<tr><td><font size=-1><a href=x.html>").Append(item).Append("</a></font>\n");
        html.Append("</table></td><td valign=top><table><tr><td><table><tr><td>\n");
        var random = new Random(paragraphs);
        for (int i = 0; i < paragraphs; i++)
        {
            html.Append("<p><font face=\"Verdana\" size=2>");
            Prose(html, random, 3);
            html.Append("</font>\n");
            if (i % 5 == 0) html.Append("<table border=1><tr><th>Pier<th>Depth<th>Berths<tr><td>East<td>4.2 m<td>31<tr><td>North<td>3.1 m<td>18</table>\n");
        }

        html.Append("</td></tr></table></td></tr></table></td></tr></table>");
        return End(html);
    }

    private static StringBuilder Begin(string title, int scripts)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} - Coast Courier</title><meta property=\"og:title\" content=\"{title}\"><meta property=\"og:type\" content=\"article\"><link rel=\"stylesheet\" href=\"/site.css\">\n");
        html.Append("<style>.card{display:flex}.card__title{font-weight:600;margin:0 0 .5rem}@media(max-width:600px){.grid{display:block}}</style>\n<script>");
        for (int i = 0; i < scripts; i++)
            html.Append(CultureInfo.InvariantCulture, $"window.q=window.q||[];if(a<{i}&&b>0){{q.push(\"<div class='slot' id='{i}'></div>\");}}\n");
        return html.Append("</script></head>\n<body class=\"page page--default\">");
    }

    private static void Header(StringBuilder html, int links)
    {
        html.Append("<div id=\"cookie-banner\" class=\"cookie-consent\" role=\"dialog\"><p>We use cookies.</p><button>Accept all</button></div><header class=\"site-header\"><nav class=\"menu\" role=\"navigation\" aria-label=\"Main\"><ul>");
        foreach (string item in Menu) html.Append("<li class=\"menu__item\"><a class=\"menu__link\" href=\"/x\">").Append(item).Append("</a></li>\n");
        Links(html, links);
        html.Append("</ul></nav></header>\n");
    }

    private static string End(StringBuilder html) =>
        html.Append("<footer class=\"footer\"><p>&copy; 2026 Coast Courier &mdash; All rights reserved</p><ul><li><a href=\"/privacy\">Privacy</a></li><li><a href=\"/terms\">Terms of use</a></li></ul></footer></body></html>\n").ToString();

    private static void Links(StringBuilder html, int count)
    {
        for (int i = 0; i < count; i++)
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"item item-{i}\"><a href=\"/article/{i}?utm=list&amp;n={i}\"><span class=\"item__title\">A title about the coast, number {i}</span></a></li>\n");
    }

    private static void Prose(StringBuilder html, Random random, int sentences)
    {
        for (int i = 0; i < sentences; i++)
            html.Append(i > 0 ? " " : "").Append(Sentences[random.Next(Sentences.Length)].Replace("\"", "&quot;", StringComparison.Ordinal));
    }
}
