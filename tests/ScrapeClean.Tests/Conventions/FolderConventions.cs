using System.Text.RegularExpressions;

namespace ScrapeClean.Tests.Conventions;

/// <summary>A folder of the core uses no other folders than the table of <c>docs/architecture.md</c> says.</summary>
public partial class FolderConventions
{
    [Fact]
    public void Folders_use_one_another_as_the_architecture_page_draws()
    {
        Dictionary<string, HashSet<string>> drawn = Drawn();
        Assert.Equal(drawn.Keys.Order(StringComparer.Ordinal), Uses().Select(u => u.Folder).Distinct().Order(StringComparer.Ordinal));
        string[] others = [.. Uses().Where(u => !drawn[u.Folder].Contains(u.Used)).Select(u => $"{u.Place}: {u.Folder} uses {u.Used}")];
        Assert.Empty(others);
    }

    [Fact]
    public void The_architecture_page_draws_no_use_that_is_not_there()
    {
        var there = Uses().Select(u => (u.Folder, u.Used)).ToHashSet();
        (string Folder, string Used)[] absent = [.. Drawn().SelectMany(d => d.Value.Select(used => (Folder: d.Key, Used: used))).Where(u => !there.Contains(u))];
        Assert.Empty(absent);
    }

    private static Dictionary<string, HashSet<string>> Drawn() =>
        File.ReadLines(Path.Combine(SourceTree.Root, "docs", "architecture.md")).Select(l => Row().Match(l)).Where(m => m.Success)
            .ToDictionary(m => m.Groups[1].Value, m => Name().Matches(m.Groups[2].Value).Select(n => n.Groups[1].Value).ToHashSet());

    private static List<(string Folder, string Used, string Place)> Uses()
    {
        SourceFile[] files = [.. SourceTree.Files().Where(f => f.Path.StartsWith("ScrapeClean/", StringComparison.Ordinal) && f.Path.Count(c => c == '/') > 1)];
        string[] folders = [.. files.Select(FolderOf).Distinct()];
        var uses = new List<(string, string, string)>();
        foreach (SourceFile file in files)
        {
            uses.Add((FolderOf(file), FolderOf(file), file.Path));
            foreach ((int number, string code) in file.Code)
            {
                foreach (Match match in Qualified().Matches(code))
                {
                    if (folders.Contains(match.Groups[1].Value))
                        uses.Add((FolderOf(file), match.Groups[1].Value, $"{file.Path}:{number}"));
                }
            }
        }
        return uses;
    }

    private static string FolderOf(SourceFile file) => file.Path.Split('/')[1];

    // "using ScrapeClean.Blocks;" and "Blocks.Block".
    [GeneratedRegex(@"(?:^using ScrapeClean\.|(?<![\w.])(?:ScrapeClean\.)?)(\w+)(?:[.;])(?=[A-Z]|\s*$)")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"^\| `(\w+)` \|[^|]*\|([^|]*)\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex Name();
}
