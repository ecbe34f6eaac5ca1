using System.Text.RegularExpressions;

namespace ScrapeClean.Tests.Conventions;

/// <summary>What holds for every source file of the packages.</summary>
public partial class SourceConventions
{
    private const int MaxLines = 300;

    [Fact]
    public void No_file_is_long() => Assert.Empty(SourceTree.Files().Where(f => f.Lines.Length > MaxLines).Select(f => $"{f.Path} has {f.Lines.Length} lines"));

    [Fact]
    public void Nothing_catches_everything() => Assert.Empty(Found(CatchAll()));

    [Fact]
    public void No_regular_expression_runs_over_foreign_input() => Assert.Empty(Found(RegularExpression()));

    [Fact]
    public void Nothing_is_left_for_later() => Assert.Empty(Found(Later()));

    private static IEnumerable<string> Found(Regex pattern) =>
        SourceTree.Files().SelectMany(f => f.Code.Where(l => pattern.IsMatch(l.Code)).Select(l => $"{f.Path}:{l.Number}: {l.Code}"));

    // A filter that names the exceptions is no catch-all.
    [GeneratedRegex(@"\bcatch\s*(\{|$|\(\s*(System\.)?Exception(\s+\w+)?\s*\)(?!\s*when))")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"RegularExpressions|\bRegex\b|GeneratedRegex")]
    private static partial Regex RegularExpression();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b")]
    private static partial Regex Later();
}
