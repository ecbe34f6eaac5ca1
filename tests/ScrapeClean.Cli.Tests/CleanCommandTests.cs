using System.Text;

namespace ScrapeClean.Cli.Tests;

public class CleanCommandTests
{
    private const string Body = "The council met on Tuesday evening to discuss the new bridge over the river.";
    private const string Text = Body + "\nFacebook Twitter\n";

    [Fact]
    public void Standard_input_is_cleaned_and_printed_as_it_is()
    {
        Outcome outcome = CommandLine.Run(Text, "clean");
        Assert.Equal((0, Body + "\n", ""), (outcome.Exit, outcome.Output, outcome.Error));
        Assert.Equal(Body, CommandLine.Run("Facebook Twitter\n" + Body, "clean", "-").Output);
    }

    [Fact]
    public void A_byte_order_mark_is_not_printed()
    {
        Assert.Equal(Body, CommandLine.Run([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Body)], "clean").Output);
        Assert.Equal(Body, CommandLine.Run([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Body)], "clean").Output);
    }

    [Fact]
    public void Invalid_utf_8_in_plain_text_becomes_the_replacement_character() =>
        Assert.Equal("The caf\uFFFD by the harbour has been closed since the storm.", CommandLine.Run([.. "The caf"u8, 0xE9, .. " by the harbour has been closed since the storm."u8], "clean").Output);

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("\0")]
    [InlineData("a\r\nb\rc\u2028d\n")]
    public void What_holds_no_furniture_comes_back_byte_for_byte(string text) => Assert.Equal(text, CommandLine.Run(text, "clean").Output);

    [Fact]
    public void An_output_that_fails_is_told_once()
    {
        using var folder = new TemporaryFolder();
        using var output = new FullStream();
        using var error = new StringWriter();
        int exit = Application.Run(["clean", folder.Write("a.txt", Text), folder.Write("b.txt", Body)], Stream.Null, output, error);
        Assert.Equal((ExitCode.FileFailed, "scrapeclean: standard output: full\n"), (exit, error.ToString().ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Several_files_stand_under_their_names()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("a.txt", Text), second = folder.Write("b.txt", Body);
        Outcome outcome = CommandLine.Run("", "clean", first, second);
        Assert.Equal($"==> {first} <==\n{Body}\n\n==> {second} <==\n{Body}\n", outcome.Output);
    }

    [Fact]
    public void A_file_that_fails_is_named_and_the_others_are_cleaned()
    {
        using var folder = new TemporaryFolder();
        string good = folder.Write("a.txt", Text), missing = Path.Combine(folder.Path, "missing.txt");
        Outcome outcome = CommandLine.Run("", "clean", missing, good, "--output", Path.Combine(folder.Path, "out"));
        Assert.Equal(ExitCode.FileFailed, outcome.Exit);
        Assert.Contains(missing, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Body + "\n", File.ReadAllText(Path.Combine(folder.Path, "out", "a.txt")));
    }

    [Fact]
    public void A_cleaned_file_does_not_replace_its_source()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", Text);
        Outcome outcome = CommandLine.Run("", "clean", file, "--output", folder.Path);
        Assert.Equal(ExitCode.FileFailed, outcome.Exit);
        Assert.Contains("another folder", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Text, File.ReadAllText(file));
    }

    [Fact]
    public void No_cleaned_file_replaces_another_or_one_that_is_still_to_be_cleaned()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("a.txt", Text), page = folder.Write("a.html", "<p>" + Body), other = folder.Write("b.txt", "Another text.");
        string inside = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "inner")).FullName, "b.txt");
        File.WriteAllText(inside, Text);
        Outcome outcome = CommandLine.Run("", "clean", first, page, "--output", Path.Combine(folder.Path, "out"));
        Assert.Equal(ExitCode.FileFailed, outcome.Exit);
        Assert.Contains(page, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Body + "\n", File.ReadAllText(Path.Combine(folder.Path, "out", "a.txt")));
        Assert.Equal(ExitCode.FileFailed, CommandLine.Run("", "clean", inside, other, "--output", folder.Path).Exit);
        Assert.Equal("Another text.", File.ReadAllText(other));
    }

    [Theory]
    [InlineData("anglesharp")]
    [InlineData("htmlagilitypack")]
    public void A_page_in_another_encoding_is_read_as_it_says(string parser)
    {
        byte[] page = [.. "<html><head><meta charset=windows-1251></head><body><p>"u8, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, .. "</p></body></html>"u8];
        Assert.Equal("Привет", CommandLine.Run(page, "clean", "--parser", parser).Output);
        Assert.Contains("Привет", CommandLine.Run(page, "clean", "--explain", "--parser", parser).Output, StringComparison.Ordinal);
        Assert.Contains("<p>Привет</p>", CommandLine.Run(page, "clean", "--format", "html", "--parser", parser).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anglesharp")]
    [InlineData("htmlagilitypack")]
    public void A_page_of_furniture_alone_is_pruned_to_nothing(string parser)
    {
        Outcome outcome = CommandLine.Run("<p>Facebook Twitter</p>", "clean", "--format", "html", "--parser", parser);
        Assert.Equal(0, outcome.Exit);
        Assert.DoesNotContain("Facebook", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file()
    {
        Outcome outcome = CommandLine.Run(Text, "clean", "@no-such-file");
        Assert.Equal(ExitCode.FileFailed, outcome.Exit);
        Assert.Contains("@no-such-file: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explaining_shows_what_stays_and_what_goes_and_why()
    {
        Outcome outcome = CommandLine.Run(Text + "\u001b[31m", "clean", "--explain");
        Assert.Contains("+ The council met", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("- ShareBar (phrase:und 0.99) Facebook Twitter", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anglesharp")]
    [InlineData("htmlagilitypack")]
    public void A_page_is_explained_too(string parser)
    {
        Outcome outcome = CommandLine.Run($"<html><body><p>{Body}</p><p>Facebook Twitter</p></body></html>", "clean", "--explain", "--parser", parser);
        Assert.Contains("+ The council met", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("- ShareBar (phrase:und 0.99) Facebook Twitter", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("1 lines kept, 1 removed", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_text_language_and_removals()
    {
        using var json = System.Text.Json.JsonDocument.Parse(CommandLine.Run(Text, "clean", "--format", "json").Bytes);
        Assert.Equal(Body + "\n", json.RootElement.GetProperty("text").GetString());
        Assert.Equal("ShareBar", json.RootElement.GetProperty("removed")[0].GetProperty("kind").GetString());
        Assert.Equal(Body.Length + 1, json.RootElement.GetProperty("removed")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void Kinds_can_be_kept() => Assert.Equal(Text, CommandLine.Run(Text, "clean", "--keep", "Byline,ShareBar").Output);

    [Fact]
    public void Phrases_can_be_added()
    {
        using var folder = new TemporaryFolder();
        string phrases = folder.Write("own.txt", "[ShareBar]\n= Wave it around\n");
        Assert.Equal(Body, CommandLine.Run(Body + "\nWave it around", "clean", "--phrases", phrases).Output.TrimEnd('\n'));
    }

    [Theory]
    [InlineData("--phrases: {0}(2): unknown section", "# own\n[Sharebars]\n")]
    [InlineData("--phrases: {0}(1): ", "= no section yet\n")]
    public void A_bad_file_of_phrases_is_refused_with_file_and_line(string message, string content)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("own.txt", content);
        Outcome outcome = CommandLine.Run(Text, "clean", "--phrases", file);
        Assert.Equal(ExitCode.WrongUsage, outcome.Exit);
        Assert.Contains(string.Format(System.Globalization.CultureInfo.InvariantCulture, message, file), outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no kind 'Credit'", "clean", "--keep", "Credit")]
    [InlineData("no kind '3'", "clean", "--keep", "3")]
    [InlineData("--bogus", "clean", "--bogus")]
    [InlineData("there is no 'fast'; there are gentle, balanced, strict", "clean", "--strictness", "fast")]
    [InlineData("--strictness: there is no '7'", "clean", "--strictness", "7")]
    [InlineData("--strictness: there is no 'gentle,strict'", "clean", "--strictness", "gentle,strict")]
    [InlineData("--input: there is no '1'", "clean", "--input", "1")]
    [InlineData("is empty", "clean", "")]
    [InlineData("is empty", "clean", "--output", "")]
    [InlineData("--phrases: ", "clean", "--phrases", "")]
    [InlineData("--jsonl reads standard input", "clean", "--jsonl", "a.txt")]
    [InlineData("--jsonl goes with neither", "clean", "--jsonl", "--explain")]
    [InlineData("--phrases", "clean", "--phrases", "/no/such/file")]
    [InlineData("", "tidy")]
    public void Wrong_usage_is_told_and_ends_with_2(string message, params string[] args)
    {
        Outcome outcome = CommandLine.Run(Text, args);
        Assert.Equal(ExitCode.WrongUsage, outcome.Exit);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void Help_names_every_option_and_the_exit_codes()
    {
        string help = CommandLine.Run("", "clean", "--help").Output;
        foreach (string option in (string[])["--explain", "--jsonl", "--input", "--format", "--parser", "--language", "--keep", "--strictness", "--phrases", "--output", "Exit codes", "3 broken JSON lines"])
            Assert.Contains(option, help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anglesharp")]
    [InlineData("htmlagilitypack")]
    public void A_page_is_known_by_its_content_and_cleaned(string parser)
    {
        string page = $"<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><p>{Body}</p><p>Facebook Twitter</p></body></html>";
        Assert.Equal(Body, CommandLine.Run(page, "clean", "--parser", parser).Output.Trim());
        Assert.Contains("<p>", CommandLine.Run(page, "clean", "--input", "text").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_cannot_be_printed_as_html()
    {
        Outcome outcome = CommandLine.Run(Text, "clean", "--format", "html");
        Assert.Equal(ExitCode.FileFailed, outcome.Exit);
        Assert.Contains("plain text", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>A disk without room.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");
    }
}
