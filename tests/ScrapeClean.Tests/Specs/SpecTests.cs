namespace ScrapeClean.Tests.Specs;

/// <summary>Runs the cases of the Markdown files beside this one, by rules alone and with the defaults.</summary>
public class SpecTests
{
    private static readonly ArticleCleaner RulesOnly = new(new CleanerOptions { UseScorer = false });

    public static TheoryData<string> Titles => [.. SpecFile.All.Select(s => s.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_case_comes_out_as_expected(string title)
    {
        Spec spec = SpecFile.All.Single(s => s.Title == title);
        foreach (ArticleCleaner cleaner in new[] { RulesOnly, ArticleCleaner.Default })
        {
            CleanResult result = cleaner.Clean(spec.Input);
            Assert.Equal(spec.Expected.TrimEnd('\n'), result.Text.TrimEnd('\n'));
            Assert.Equal(spec.Kinds, result.Removals.Select(r => r.Kind.ToString()));
            Assert.Equal(spec.Input, result.Restore());
        }
    }

    [Fact]
    public void There_are_cases() => Assert.True(SpecFile.All.Count >= 10);
}

internal sealed record Spec(string Title, string Input, string Expected, string[] Kinds);

internal static class SpecFile
{
    private const string Fence = "```";

    public static IReadOnlyList<Spec> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static List<Spec> Read(string path)
    {
        var specs = new List<Spec>();
        string file = Path.GetFileNameWithoutExtension(path), title = "";
        var fences = new Dictionary<string, string>();
        string[] lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("# ", StringComparison.Ordinal))
                title = lines[i][2..];
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            string name = lines[i].Split(' ')[^1];
            int end = Array.FindIndex(lines, i + 1, l => l == Fence);
            fences[name] = string.Join('\n', lines[(i + 1)..end]);
            i = end;
            if (name != "kinds")
                continue;
            specs.Add(new Spec($"{file}: {title}", fences["input"], fences["expected"], fences["kinds"].Split('\n', StringSplitOptions.RemoveEmptyEntries)));
            fences.Clear();
        }
        return specs;
    }
}
