namespace ScrapeClean.Tests;

/// <summary>What comes out of what should never have gone in.</summary>
public class BadInputTests
{
    private static readonly ArticleCleaner Cleaner = ArticleCleaner.Default;

    [Fact]
    public void Null_is_refused_by_name() => Assert.Throws<ArgumentNullException>("text", () => Cleaner.Clean((string)null!));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData(" \t\r\n\u2028\u00A0\n")]
    [InlineData("\uFEFF")]
    [InlineData("\u200B\u200E")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    public void Nothing_to_read_comes_back_as_it_is(string text)
    {
        CleanResult result = Cleaner.Clean(text);
        Assert.Same(text, result.Text);
        Assert.Empty(result.Removals);
        Assert.Equal("und", result.Language);
    }

    [Fact]
    public void A_text_over_the_limit_is_refused_with_both_numbers()
    {
        var cleaner = new ArticleCleaner(new CleanerOptions { MaxInputLength = 10 });
        var refused = Assert.Throws<InputTooLongException>(() => cleaner.Clean("eleven char"));
        Assert.Equal((11, 10), (refused.Length, refused.Limit));
        Assert.Equal("ten chars.", cleaner.Clean("ten chars.").Text);
    }

    [Fact]
    public void Lone_surrogates_and_nuls_inside_a_text_are_kept()
    {
        string text = "The council met on Tuesday evening.\uD800 \0 It spoke of the bridge.\nFacebook Twitter\n";
        Assert.Equal("The council met on Tuesday evening.\uD800 \0 It spoke of the bridge.\n", Cleaner.Clean(text).Text);
    }

    [Fact]
    public void A_byte_order_mark_before_a_removed_line_goes_with_it_and_before_a_kept_one_stays()
    {
        Assert.Equal("The council met on Tuesday evening.", Cleaner.Clean("\uFEFFFacebook Twitter\nThe council met on Tuesday evening.").Text);
        Assert.Equal("\uFEFFThe council met on Tuesday evening.", Cleaner.Clean("\uFEFFThe council met on Tuesday evening.").Text);
    }

    [Fact]
    public void An_accent_before_debris_stays_with_its_letter() =>
        Assert.Equal("We met at the cafe\u0301 and talked.", Cleaner.Clean("We met at the cafe\u0301\" frameborder=\"0\"> and talked.").Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\v")]
    [InlineData("\f")]
    public void Lines_end_with_any_break(string lineBreak)
    {
        string text = string.Join(lineBreak, "The council met on Tuesday evening.", "Facebook Twitter", "It spoke of the bridge.");
        Assert.Equal(string.Join(lineBreak, "The council met on Tuesday evening.", "It spoke of the bridge."), Cleaner.Clean(text).Text);
    }

    [Fact]
    public void One_line_of_ten_million_characters_stays()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 2_000_000));
        Assert.Same(text, Cleaner.Clean(text).Text);
    }

    [Fact]
    public void A_hundred_million_characters_are_cleaned_line_by_line()
    {
        string page = string.Concat(Enumerable.Repeat("The council met on Tuesday evening to discuss the new bridge, and the mayor spoke for an hour. ", 40)) + "\nFacebook Twitter\n";
        int pages = 100_000_000 / page.Length;
        string text = string.Concat(Enumerable.Repeat(page, pages));
        CleanResult result = new ArticleCleaner(new CleanerOptions { UseScorer = false }).Clean(text);
        Assert.Equal(pages, result.Removals.Count);
        Assert.Equal(text.Length - pages * "Facebook Twitter\n".Length, result.Text.Length);
    }

    [Fact]
    public void Kinds_to_keep_do_not_change_with_the_callers_list()
    {
        var kinds = new List<FurnitureKind> { FurnitureKind.ShareBar };
        var options = new CleanerOptions { Keep = kinds };
        kinds.Add(FurnitureKind.Byline);
        Assert.Equal([FurnitureKind.ShareBar], options.Keep);
        Assert.Equal([FurnitureKind.ShareBar], new ArticleCleaner(options).Options.Keep);
    }

    [Fact]
    public void All_faults_of_the_options_are_told_at_once()
    {
        var fault = Assert.Throws<ArgumentException>(() => new ArticleCleaner(new CleanerOptions { Strictness = (Strictness)9, Keep = [(FurnitureKind)99], MaxInputLength = 0, MaxBlocks = 0 }));
        Assert.Contains("MaxBlocks is 0", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Strictness is 9", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Keep holds 99", fault.Message, StringComparison.Ordinal);
        Assert.Contains("MaxInputLength is 0", fault.Message, StringComparison.Ordinal);
    }
}
