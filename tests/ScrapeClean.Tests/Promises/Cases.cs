using System.Globalization;
using CsCheck;

namespace ScrapeClean.Tests.Promises;

/// <summary>Inputs made at random, from all scripts, line breaks, markup and furniture.</summary>
internal static class Cases
{
    private const string Switch = "SCRAPECLEAN_CASES";

    /// <summary>Cases of each promise: 1,000, or what the environment variable SCRAPECLEAN_CASES says.</summary>
    public static long Count { get; } = long.TryParse(Environment.GetEnvironmentVariable(Switch), NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : 1000;

    private static readonly string[] Pieces =
    [
        "S'abonner", "Facebook Twitter", "© Agence / Jo Doe", "0", "loader", "Chat", "Lire aussi : Le budget en cinq questions", "12:30", "#news #tag",
        "The council met on Tuesday evening to discuss the new bridge over the river, and the mayor spoke for an hour.",
        "Le conseil s'est réuni mardi soir pour débattre du nouveau pont, et la maire a parlé pendant une heure entière. Lire aussi : Le pont",
        "Read also:", "Latest news", "Harbour to be dredged before the summer", "Ferry late again, captain says", "Photo : Jo Doe", "The bridge at night - Valmer News",
        "Заголовок", "Совет собрался во вторник вечером, чтобы обсудить новый мост через реку, и мэр говорил целый час.",
        "委员会周二晚上开会讨论新的大桥,市长讲了一个小时。", "ความคิดเห็น", "مجلس المدينة اجتمع مساء الثلاثاء", "\" frameborder=\"0\">", "- item", "• пункт", "A", "I SAID NO TO ALL OF THEM", "MAYOR OF VALMER FACES QUESTIONS OVER CONTRACT", "****", "À lire aussiJazz",
        "\uD83D", "\uDE00", "😀", "\0", "\u200B\u200F", "\uFEFF", "e\u0301", "   ", "\t", "«", "|", "| |",
    ];

    private static readonly string[] Breaks = ["\n", "\r\n", "\n\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f", "\n\n\n", "", " ", ". ", ".  "];

    private static readonly string?[] Languages = [null, "fr", "ru", "zh-Hant", "xx", "", "FR-ca", "\0"];

    public static Gen<string> Texts { get; } =
        Gen.OneOf(Gen.Select(From(Pieces), From(Breaks), (p, b) => p + b), Gen.Select(Alphabets.Sentences, From(Breaks), (s, b) => s + b), Gen.String[0, 20], Gen.Char.Select(c => c.ToString()))
            .Array[0, 40].Select(string.Concat);

    public static Gen<CleanerOptions> Options { get; } = Gen.Select(Gen.Enum<Strictness>(), Gen.Bool, Gen.Enum<FurnitureKind>().Array[0, 3], From(Languages), Gen.Bool,
        (s, scorer, keep, language, title) => new CleanerOptions { Strictness = s, UseScorer = scorer, Keep = keep, Language = language, KeepTitle = title });

    private static readonly string[] Tags =
    [
        "<p>", "</p>", "<div class=\"share nav\">", "</div>", "<b><i>", "</b></i>", "<a href=\"javascript:alert(1)\">", "</a>", "<table><tr><td colspan=3>", "</table>", "<ul><li>", "</ul>",
        "<h1>", "</h1>", "<br>", "<!--", "-->", "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<nav>", "</nav>", "<article>", "</article>", "<pre>", "</pre>",
        "<img alt='a' src=x onerror=y>", "<svg>", "</svg>", "<template>", "</template>", "<p hidden>", "&amp;", "&#x110000;", "&notit;", "&#0;", "<", ">", "<p ", "\"", "'", "<![CDATA[", "]]>", "<?x",
        "<select><option>", "</select>", "<blockquote>", "```", "<code>", "</code>", "[a](javascript:b)", "![a](b)", "<http://a.b>", "[a]: b", "~~~", "&lt;script&gt;", "&lt;/p&gt;", "---", "***", "===", "    ", "$$", "<q>", "<ruby>a<rt>b",
        "<a href=\" &#106;avascript:alert(1)\">", "<a href='data:text/html,x'>", "<a href=\"https://a.example/(b)c d&quot;e\">", "<a href=//a>", "<img alt='](x) ![y](z)' src='vbscript:x'>", "<th>", "<caption>", "<dl><dt>", "<dd>",
        "<details>", "<noscript>", "</noscript>", "<footer>", "<figure><figcaption>", "</figure>", "<hr>", "<em>", "</em>", "<strong>", "</strong>", "<del>", "<sup>", "<kbd>", "<td>", "<tr>", "</li>", "<ol start=-3>", "</ol>",
    ];

    /// <summary>Any of these.</summary>
    public static Gen<T> From<T>(IReadOnlyList<T> these) => Gen.Int[0, these.Count - 1].Select(i => these[i]);

    /// <summary>Tag soup with texts of all kinds between.</summary>
    public static Gen<string> Pages { get; } =
        Gen.OneOf(From(Tags), From(Tags), From(Pieces), Alphabets.Sentences, Gen.String[0, 8]).Array[0, 60].Select(string.Concat);
}
