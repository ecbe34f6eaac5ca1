using System.Diagnostics;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;

namespace ScrapeClean.Cli.Tests;

public class JsonLinesTests
{
    private const string Body = "The council met on Tuesday evening to discuss the new bridge over the river.";

    private static Outcome Run(string input) => CommandLine.Run(input, "clean", "--jsonl");

    [Fact]
    public void An_answer_has_the_text_and_why_each_piece_went()
    {
        Outcome outcome = Run($$$"""{"id": "a", "text": "{{{Body}}}\nFacebook Twitter", "url": "https://example.org", "extra": {"deep": [1, {}]}}""");
        Assert.Equal(0, outcome.Exit);
        Assert.Equal($$"""{"id": "a", "text": "{{Body}}\n", "removed": [{"start": {{Body.Length + 1}}, "length": 16, "kind": "ShareBar", "rule": "phrase:und", "confidence": 0.99}]}""" + "\n", outcome.Output);
    }

    [Theory]
    [InlineData("""{"text": ""}""", """{"id": null, "text": "", "removed": []}""")]
    [InlineData("""{"id": null, "text": ""}""", """{"id": null, "text": "", "removed": []}""")]
    [InlineData("""{"id": [1, {"a": "\ud800"}], "text": ""}""", """{"id": [1, {"a": "\ud800"}], "text": "", "removed": []}""")]
    [InlineData("""{"id": 1.50e3, "text": "\ud800 \udc00 \ud83d\ude00 \u0000"}""", """{"id": 1.50e3, "text": "\ud800 \udc00 😀 \u0000", "removed": []}""")]
    [InlineData("""{"id": 1, "text": "a", "text": "b", "lang": "?"}""", """{"id": 1, "text": "b", "removed": []}""")]
    [InlineData("""{"id": 1, "text": "\"\\\/\b\f\n\r\t"}""", """{"id": 1, "text": "\"\\/\u0008\u000c\n\r\t", "removed": []}""")]
    [InlineData("""{"\ud800": 1, "i\u0064": 7, "te\u0078t": "x"}""", """{"id": 7, "text": "x", "removed": []}""")]
    [InlineData("""{"id": 1, "text": "x", "html": null, "lang": 7}""", """{"id": 1, "text": "x", "removed": []}""")]
    public void Legal_lines_are_answered_to_the_letter(string line, string answer) => Assert.Equal(answer + "\n", Run(line).Output);

    [Theory]
    [InlineData("{", "null")]
    [InlineData("[]", "null")]
    [InlineData("7", "null")]
    [InlineData("""{"id": 7}""", "7")]
    [InlineData("""{"id": 7, "text": "a", "html": "b"}""", "7")]
    [InlineData("""{"id": 7, "text": 12}""", "7")]
    [InlineData("""{"id": 7, "text": ["a"]}""", "7")]
    [InlineData("""{"id": 7, "text": "a"} x""", "7")]
    [InlineData("""{"id": 7, "text": "a\x"}""", "7")]
    [InlineData("""{"id": 7, "text": "a\ud8"}""", "7")]
    [InlineData("""{"id": 7, "text": "a""", "7")]
    public void A_broken_line_is_answered_in_its_place_and_the_others_are_cleaned(string broken, string id)
    {
        Outcome outcome = Run("{\"id\": 1, \"text\": \"a\"}\n" + broken + "\n\n  \r\n{\"id\": 2, \"text\": \"b\"}\n");
        Assert.Equal(ExitCode.BrokenLines, outcome.Exit);
        Assert.Equal(3, outcome.Lines.Length);
        using var answer = JsonDocument.Parse(outcome.Lines[1]);
        Assert.Equal(id, answer.RootElement.GetProperty("id").GetRawText());
        Assert.NotEqual("", answer.RootElement.GetProperty("error").GetString());
        Assert.StartsWith("{\"id\": 2, \"text\": \"b\"", outcome.Lines[2], StringComparison.Ordinal);
        Assert.Contains("1 of 3 lines", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_utf_8_is_a_broken_line()
    {
        Outcome outcome = CommandLine.Run([.. "{\"id\": 1, \"text\": \"caf"u8, 0xE9, .. "\"}\n{\"id\": 2, \"text\": \"b\"}"u8], "clean", "--jsonl");
        Assert.Contains("UTF-8", outcome.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\": 2", outcome.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_no_harm()
    {
        Outcome outcome = Run("\uFEFF{\"id\": 1, \"text\": \"a\"}\r\n\uFEFF{\"id\": 2, \"text\": \"b\"}\r\n");
        Assert.Equal(0, outcome.Exit);
        Assert.Equal(2, outcome.Lines.Length);
    }

    [Fact]
    public void Markdown_is_answered_where_it_is_asked_for()
    {
        Outcome outcome = CommandLine.Run($$"""{"id": 1, "html": "<h1>The bridge</h1><p>{{Body}}</p><p>Facebook Twitter</p>"}""", "clean", "--jsonl", "--format", "markdown");
        using var answer = JsonDocument.Parse(outcome.Output);
        Assert.Equal("# The bridge\n\n" + Body, answer.RootElement.GetProperty("text").GetString());
        Assert.Equal(1, answer.RootElement.GetProperty("removed").GetArrayLength());
    }

    [Fact]
    public async Task A_program_that_nobody_reads_any_more_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there a closed pipe is told by the console's stream");
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Application).Assembly.Location, "clean", "--jsonl"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process program = Process.Start(start)!;
        Task<string> told = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.StandardInput.WriteLineAsync("{\"text\": \"a\"}".AsMemory(), TestContext.Current.CancellationToken);
        await program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        program.StandardOutput.Close();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(60));
        try
        {
            while (!program.HasExited)
            {
                await program.StandardInput.WriteLineAsync("{\"text\": \"a\"}".AsMemory(), deadline.Token);
                await program.StandardInput.FlushAsync(deadline.Token);
                await Task.Delay(10, deadline.Token);
            }
        }
        catch (IOException)
        {
            // It has ended between the question and the line.
        }
        finally
        {
            if (deadline.IsCancellationRequested)
                program.Kill();
        }
        await program.WaitForExitAsync(deadline.Token);
        Assert.Equal(ExitCode.FileFailed, program.ExitCode);
        Assert.Contains("standard input or output failed", await told, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_answers_come_in_order()
    {
        var input = new StringBuilder();
        for (int i = 0; i < 10_000; i++)
            input.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"id\": {i}, \"text\": \"{new string('x', i % 97 * 20)}\"}}\n");
        string[] lines = Run(input.ToString()).Lines;
        Assert.Equal(10_000, lines.Length);
        for (int i = 0; i < lines.Length; i++)
            Assert.StartsWith($"{{\"id\": {i},", lines[i], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_longer_than_any_buffer_is_cleaned()
    {
        string line = $$"""{"id": 1, "text": "{{string.Concat(Enumerable.Repeat("word ", 1_000_000))}}"}""";
        Assert.StartsWith("""{"id": 1, "text": "word word""", Run(line + "\n" + """{"id": 2, "text": ""}""").Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_may_wait_for_each_answer_before_he_sends_the_next_line()
    {
        using var toProgram = new AnonymousPipeServerStream(PipeDirection.Out);
        using var fromProgram = new AnonymousPipeServerStream(PipeDirection.In);
        using var input = new AnonymousPipeClientStream(PipeDirection.In, toProgram.ClientSafePipeHandle);
        using var output = new AnonymousPipeClientStream(PipeDirection.Out, fromProgram.ClientSafePipeHandle);
        Task<int> program = Task.Run(() => Application.Run(["clean", "--jsonl"], input, output, TextWriter.Null));
        using var answers = new StreamReader(fromProgram);
        for (int i = 0; i < 5; i++)
        {
            await toProgram.WriteAsync(Encoding.UTF8.GetBytes($"{{\"id\": {i}, \"text\": \"a\"}}\n"), TestContext.Current.CancellationToken);
            string? answer = await answers.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.StartsWith($"{{\"id\": {i},", answer, StringComparison.Ordinal);
        }
        toProgram.Dispose();
        Assert.Equal(0, await program);
    }

    [Fact]
    public void A_page_is_answered_with_the_paths_of_what_went()
    {
        using var answer = JsonDocument.Parse(Run($$"""{"id": 1, "html": "<p>{{Body}}</p><p>Facebook Twitter</p>"}""").Output);
        JsonElement removed = answer.RootElement.GetProperty("removed")[0];
        Assert.Equal("Facebook Twitter", removed.GetProperty("text").GetString());
        Assert.EndsWith("p[2]", removed.GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_of_a_line_is_taken_where_there_is_a_pack_for_it()
    {
        Outcome outcome = Run("{\"text\": \"Fil d'actu\", \"lang\": \"fr\"}\n{\"text\": \"Fil d'actu\", \"lang\": \"xx\"}");
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("NewsTicker", outcome.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "ShareBar")]
    [InlineData("fr-BE", "ShareBar")]
    [InlineData("FR_be", "ShareBar")]
    [InlineData("und", "ForeignUi")]
    [InlineData("-fr", "ForeignUi")]
    [InlineData("en-GB-oxendict-and-a-lot-more-than-there-may-be", "ForeignUi")]
    public void A_country_behind_the_language_does_no_harm(string language, string kind)
    {
        Outcome outcome = Run($$"""{"text": "{{Body}}\nPartager cet article\n{{Body}}", "lang": "{{language}}"}""");
        Assert.Contains($"\"kind\": \"{kind}\"", outcome.Output, StringComparison.Ordinal);
    }
}
