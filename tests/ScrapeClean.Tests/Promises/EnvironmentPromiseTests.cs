using System.Globalization;
using CsCheck;

namespace ScrapeClean.Tests.Promises;

/// <summary>The same input gives the same bytes whatever thread, culture, time zone or call came before: held on inputs made at random.</summary>
public class EnvironmentPromiseTests
{
    private static readonly CultureInfo[] Cultures = [.. new[] { "", "tr-TR", "ar-SA", "fa-IR", "th-TH", "de-DE", "sv-SE", "az-Latn-AZ" }.Select(name => new CultureInfo(name, useUserOverride: false))];

    private static readonly string[] TimeZones = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns"];

    [Fact]
    public void Threads_and_cultures_make_no_difference() => Gen.Select(Cases.Texts.Array[1, 8], Cases.Pages).Sample((texts, page) =>
    {
        string[] once = [.. texts.Select(Text), Page(page)];
        CultureInfo before = CultureInfo.CurrentCulture;
        var again = new string[once.Length];
        Parallel.For(0, once.Length, i =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures[i % Cultures.Length];
            again[i] = i < texts.Length ? Text(texts[i]) : Page(page);
        });
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        return once.SequenceEqual(again);
    }, iter: Cases.Count, threads: 1);

    [Fact]
    public void Each_culture_gives_the_same() => Gen.Select(Cases.Texts, Cases.From(Cultures)).Sample((text, culture) =>
    {
        string once = Text(text);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        string again = Text(text);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        return once == again;
    }, iter: Cases.Count, threads: 1);

    [Fact]
    public void Each_time_zone_gives_the_same()
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Gen.Select(Cases.Texts, Cases.From(TimeZones)).Sample((text, zone) =>
            {
                string once = Text(text);
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                return once == Text(text);
            }, iter: Cases.Count, threads: 1);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void The_order_of_calls_makes_no_difference() => Gen.Select(Cases.Texts.Array[2, 6], Cases.Pages, Cases.Options).Sample((texts, page, options) =>
    {
        var cleaner = new ArticleCleaner(options);
        string[] forth = [.. texts.Select(t => Text(cleaner, t)), Page(cleaner, page)];
        string[] back = [Page(cleaner, page), .. texts.Reverse().Select(t => Text(cleaner, t))];
        return forth.SequenceEqual(back.Reverse()) && new ArticleCleaner(options).Clean(texts[^1]).Text == cleaner.Clean(texts[^1]).Text;
    }, iter: Cases.Count);

    [Fact]
    public void Sixty_four_threads_on_one_cleaner_give_what_one_gives() => Cases.Texts.Array[64].Sample(texts =>
    {
        string[] once = [.. texts.Select(Text)];
        var again = new string[texts.Length];
        Thread[] threads = [.. Enumerable.Range(0, texts.Length).Select(i => new Thread(() => again[i] = Text(texts[i])))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        return once.SequenceEqual(again);
    }, iter: Math.Max(1, Cases.Count / 64), threads: 1);

    private static string Text(string text) => Text(ArticleCleaner.Default, text);

    private static string Page(string html) => Page(ArticleCleaner.Default, html);

    private static string Text(ArticleCleaner cleaner, string text)
    {
        CleanResult result = cleaner.Clean(text);
        return result.Text + result.Language + string.Join('|', result.Removals.Select(r => FormattableString.Invariant($"{r.Start}+{r.Length} {r.Kind} {r.Rule} {r.Confidence:R}")));
    }

    private static string Page(ArticleCleaner cleaner, string html)
    {
        CleanResult result = cleaner.CleanHtml(html);
        return result.ToMarkdown() + string.Join('|', result.Removals.Select(r => FormattableString.Invariant($"{r.Path} {r.Kind} {r.Rule} {r.Confidence:R} {r.Text}")));
    }
}
