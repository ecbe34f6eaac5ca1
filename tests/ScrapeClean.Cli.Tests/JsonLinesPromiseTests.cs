using System.Globalization;
using System.Text;
using CsCheck;

namespace ScrapeClean.Cli.Tests;

/// <summary>What JSON lines promise, held on strings made at random, lone surrogates and controls among them.</summary>
public class JsonLinesPromiseTests
{
    private static readonly long Count =
        long.TryParse(Environment.GetEnvironmentVariable("SCRAPECLEAN_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : 1000;

    private static readonly Gen<string> Strings =
        Gen.OneOf(Gen.String[0, 20], Gen.Char.Select(c => c.ToString()), Gen.Const("\n"), Gen.Const("Facebook Twitter\n"), Gen.Const("\uD83D"), Gen.Const("\\\"")).Array[0, 12].Select(string.Concat);

    [Fact]
    public void A_text_comes_back_as_the_library_cleans_it_under_its_own_id() => Gen.Select(Strings, Strings, Gen.Bool).Sample((id, text, escaped) =>
    {
        Outcome outcome = CommandLine.Run($"{{\"id\": {Quote(id, escaped)}, \"text\": {Quote(text, escaped)}}}\n", "clean", "--jsonl");
        string line = Assert.Single(outcome.Lines);
        int at = 0;
        return outcome.Exit == 0
            && Next(line, "{\"id\": ", ref at) == id
            && Next(line, ", \"text\": ", ref at) == ArticleCleaner.Default.Clean(text).Text;
    }, iter: Count);

    [Fact]
    public void Any_line_gives_one_answer_and_leaves_the_next_alone() => Strings.Sample(soup =>
    {
        string line = soup.Replace('\n', ' ').Replace('\r', ' ');
        Outcome outcome = CommandLine.Run(line + "\n{\"id\": 7, \"text\": \"\"}\n", "clean", "--jsonl");
        return outcome.Lines.Length == (string.IsNullOrWhiteSpace(line) ? outcome.Lines.Length : 2) && outcome.Lines[^1] == """{"id": 7, "text": "", "removed": []}""";
    }, iter: Count);

    private static string Quote(string text, bool escaped)
    {
        var json = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (escaped || c < ' ' || c is '"' or '\\' || char.IsSurrogate(c))
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                json.Append(c);
        }
        return json.Append('"').ToString();
    }

    // What the tool writes has no other escapes than these.
    private static string Next(string line, string before, ref int at)
    {
        Assert.Equal(before + "\"", line.Substring(at, before.Length + 1));
        at += before.Length + 1;
        var text = new StringBuilder();
        for (; line[at] != '"'; at++)
        {
            if (line[at] != '\\')
            {
                text.Append(line[at]);
                continue;
            }
            at++;
            if (line[at] == 'u')
            {
                text.Append((char)int.Parse(line.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
                continue;
            }
            text.Append(line[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => line[at] });
        }
        at++;
        return text.ToString();
    }
}
