using System.Diagnostics;

namespace ScrapeClean.Tests;

/// <summary>Limits end in one exception that says what to do; a cleaner that gave up goes on as before with the next input.</summary>
public class LimitTests
{
    private const string Sentence = "The council met on Tuesday evening to discuss the new bridge over the river.";

    [Fact]
    public void More_lines_than_allowed_are_refused_with_the_limit()
    {
        var cleaner = new ArticleCleaner(new CleanerOptions { MaxBlocks = 2 });
        Assert.Equal(2, Assert.Throws<TooManyBlocksException>(() => cleaner.Clean("a\nb\n\nc")).Limit);
        Assert.Equal(Sentence + "\n\n" + Sentence, cleaner.Clean(Sentence + "\n\n" + Sentence).Text);
    }

    [Fact]
    public void More_blocks_of_a_page_than_allowed_are_refused_with_the_limit()
    {
        var cleaner = new ArticleCleaner(new CleanerOptions { MaxBlocks = 2 });
        Assert.Equal(2, Assert.Throws<TooManyBlocksException>(() => cleaner.CleanHtml("<p>a<p>b<p>c")).Limit);
    }

    [Fact]
    public void A_token_cancelled_before_stops_texts_and_pages()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => ArticleCleaner.Default.Clean(Sentence, cancelled));
        Assert.Throws<OperationCanceledException>(() => ArticleCleaner.Default.CleanHtml(("<p>" + Sentence).AsMemory(), cancelled));
        Assert.Throws<OperationCanceledException>(() => ArticleCleaner.Default.CleanHtml(new MemoryStream("<p>a"u8.ToArray()), cancellationToken: cancelled));
        Assert.Equal(Sentence, ArticleCleaner.Default.Clean(Sentence, TestContext.Current.CancellationToken).Text);
    }

    // Seconds are for the stress program; here only that it is the token that ends it.
    [Fact]
    public void A_token_cancelled_meanwhile_stops_a_long_text()
    {
        string text = string.Concat(Enumerable.Repeat(Sentence + "\n", 400_000));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.Throws<OperationCanceledException>(() => ArticleCleaner.Default.Clean(text, source.Token));
    }

    [Theory]
    [InlineData("&")]
    [InlineData("<br>")]
    [InlineData("word ")]
    [InlineData("<b>x</b>")]
    public void A_token_cancelled_meanwhile_stops_a_page_that_is_one_block(string unit)
    {
        string page = string.Concat(Enumerable.Repeat(unit, 4_000_000));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(5));
        Assert.Throws<OperationCanceledException>(() => ArticleCleaner.Default.CleanHtml(page.AsMemory(), source.Token));
    }

    [Fact]
    public void A_document_of_several_sections_holds_the_promises()
    {
        string page = string.Concat(Enumerable.Repeat(Sentence + "\n", 9)) + "Facebook Twitter\n";
        string text = string.Concat(Enumerable.Repeat(page, 5000));
        CleanResult result = ArticleCleaner.Default.Clean(text);
        Assert.Equal(text, result.Restore());
        Assert.DoesNotContain("Facebook", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Phrases_that_never_end_cost_no_more_than_the_text_is_long()
    {
        LanguagePacks packs = LanguagePacks.BuiltIn.WithPhrases("[Other]\n~99 {any} {any} {any} {any} xyzzy\n");
        var cleaner = new ArticleCleaner(new CleanerOptions { Packs = packs });
        string line = string.Concat(Enumerable.Repeat("a ", 60)) + "\n";
        Stopwatch watch = Stopwatch.StartNew();
        Assert.NotNull(cleaner.Clean(string.Concat(Enumerable.Repeat(line, 200))));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), "a matcher that backtracks without a bound takes hours");
    }
}
