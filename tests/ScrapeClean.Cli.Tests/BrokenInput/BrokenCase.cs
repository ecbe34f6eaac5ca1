using System.Text;

namespace ScrapeClean.Cli.Tests.BrokenInput;

/// <summary>An input that is broken or empty, and what is said about it.</summary>
/// <param name="What">The input, in words.</param>
/// <param name="Run">Tries it; the answer is what a caller sees.</param>
internal sealed record BrokenCase(string What, Func<string> Run)
{
    /// <summary>A text or page that is cleaned whatever it is.</summary>
    public static BrokenCase Cleaned(string what, string input, Func<string, CleanResult> clean) => new(what, () => clean(input) switch
    {
        { Removals.Count: 0 } result when result.Text == input => "comes back as it is",
        { Text.Length: 0 } result => $"an empty text, removed: {result.Removals.Count}",
        var result => $"`{Escaped(result.Text)}`, removed: {result.Removals.Count}",
    });

    /// <summary>A call that is refused.</summary>
    public static BrokenCase Refused(string what, Action call) => new(what, () =>
    {
        Exception? refused = Record.Exception(call);
        Assert.True(refused is not null, $"{what} was not refused");
        return $"`{refused.GetType().Name}`: {refused.Message}";
    });

    /// <summary>A line of JSON lines; the answer in its place.</summary>
    public static BrokenCase Line(string what, byte[] line) => new(what, () =>
    {
        Outcome outcome = CommandLine.Run(line, "clean", "--jsonl");
        return outcome.Lines.Length == 0 ? $"no answer, exit code {outcome.Exit}" : string.Join(" then ", outcome.Lines.Select(l => $"`{l}`"));
    });

    public static BrokenCase Line(string what, string line) => Line(what, Encoding.UTF8.GetBytes(line));

    /// <summary>A command line, with a folder of its own that <c>DIR</c> stands for.</summary>
    public static BrokenCase Usage(string what, params string[] args) => new(what, () =>
    {
        using var folder = new TemporaryFolder();
        folder.Write("text.txt", "The council met on Tuesday evening.\nFacebook Twitter\n");
        folder.Write("page.html", "<p>The council met on Tuesday evening.<p>Facebook Twitter");
        Directory.CreateDirectory(Path.Combine(folder.Path, "inner"));
        folder.Write("inner/page.txt", "The council met on Tuesday evening.\n");
        folder.Write("phrases.txt", "# own\n[Sharebars]\n");
        Outcome outcome = CommandLine.Run("", [.. args.Select(a => a.Replace("DIR", folder.Path, StringComparison.Ordinal))]);
        return $"exit code {outcome.Exit}: {outcome.Error.Replace(folder.Path, "DIR", StringComparison.Ordinal).Trim().ReplaceLineEndings(" ")}";
    });

    private static string Escaped(string text)
    {
        var shown = new StringBuilder();
        foreach (char c in text)
            shown.Append(c is '\n' ? "\\n" : c is < ' ' or (>= '\u200B' and <= '\u200F') or '\uFEFF' || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString());
        return shown.ToString();
    }
}
