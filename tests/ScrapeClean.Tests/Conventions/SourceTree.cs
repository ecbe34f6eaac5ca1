namespace ScrapeClean.Tests.Conventions;

/// <summary>A source file of the packages.</summary>
/// <param name="Path">Path below <c>src</c>, with slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Path, string[] Lines)
{
    /// <summary>Lines with their numbers, comments left out.</summary>
    public IEnumerable<(int Number, string Code)> Code =>
        Lines.Select((line, i) => (i + 1, line.TrimStart())).Where(l => !l.Item2.StartsWith("//", StringComparison.Ordinal)).Select(l => (l.Item1, l.Item2));
}

/// <summary>The checkout that the tests run in; they skip, saying so, where they run outside of one.</summary>
internal static class SourceTree
{
    public static string Root
    {
        get
        {
            DirectoryInfo? at = new(AppContext.BaseDirectory);
            while (at is not null && !File.Exists(Path.Combine(at.FullName, "ScrapeClean.sln")))
                at = at.Parent;
            Assert.SkipWhen(at is null, "the tests do not run inside a checkout, so its sources are not there");
            return at!.FullName;
        }
    }

    public static IReadOnlyList<SourceFile> Files()
    {
        string src = Path.Combine(Root, "src");
        return
        [
            .. Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories)
                .Select(f => (Full: f, Path: Path.GetRelativePath(src, f).Replace('\\', '/')))
                .Where(f => !f.Path.Split('/').Any(part => part is "obj" or "bin"))
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => new SourceFile(f.Path, File.ReadAllLines(f.Full))),
        ];
    }
}
