using System.Text;

namespace ScrapeClean.Tests.Shared;

/// <summary>The furniture of an invented site around the body of a page.</summary>
internal static class PageFrame
{
    /// <summary>Lines of furniture that no cleaned page may have.</summary>
    public static readonly string[] Furniture =
    [
        "Skip to content", "Sign in to your account", "Follow us on social media", "All rights reserved", "Subscribe to our newsletter", "Ten gardens to visit this autumn",
    ];

    public static string Around(string title, string body)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>").Append(title).Append(" | The Heron Post</title></head><body>");
        page.Append("""
            <a class="skip-link" href="#main">Skip to content</a>
            <header class="site-header"><nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
            <li><a href="/culture">Culture</a></li><li><a href="/science">Science</a></li><li><a href="/login">Sign in to your account</a></li></ul></nav></header>
            <main id="main"><article class="article"><header>
            """);
        page.Append("<h1 class=\"headline\">").Append(title).Append("</h1></header><div class=\"article-body\">").Append(body).Append("</div></article></main>");
        page.Append("""
            <div class="share-bar"><h4>Follow us on social media</h4><ul><li><a href="https://a.example/f">Facebook</a></li><li><a href="https://a.example/x">Twitter</a></li></ul></div>
            <aside class="newsletter"><h3>Subscribe to our newsletter</h3><p>Get the best of the week in your inbox.</p><form><label>Email</label><input type=email><button>Sign up</button></form></aside>
            <section class="related-posts"><h3>More from The Heron Post</h3><ul>
            <li><a href="/a">Ten gardens to visit this autumn</a></li><li><a href="/b">Why the old harbour bridge is closing again</a></li>
            <li><a href="/c">A quiet year for the county's beekeepers</a></li></ul></section>
            <footer class="site-footer"><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/terms">Terms of use</a></li></ul>
            <p>© 2024 The Heron Post. All rights reserved.</p></footer></body></html>
            """);
        return page.ToString();
    }
}
