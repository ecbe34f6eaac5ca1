using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScrapeClean.Tests.Conventions;

/// <summary>
/// Exactly the packages of <c>.ci/packages.txt</c> are restored, transitive ones included. It stands in for lock files, which hold the content hashes
/// of one feed. With SCRAPECLEAN_WRITE_DOCS=1 it is written anew.
/// </summary>
public partial class DependencyConventions
{
    /// <summary>Comes with the SDK, whose patch level is not fixed.</summary>
    private const string OfTheSdk = "Microsoft.NET.ILLink.Tasks/";

    private const string Switch = "SCRAPECLEAN_WRITE_DOCS";

    [Fact]
    public void The_packages_that_are_restored_are_those_of_the_list()
    {
        string file = Path.Combine(SourceTree.Root, ".ci", "packages.txt");
        string restored = string.Concat(Projects().SelectMany(Packages).Distinct().Order(StringComparer.OrdinalIgnoreCase).Select(p => p + "\n"));
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            File.WriteAllText(file, restored);
        Assert.Equal(File.ReadAllText(file), restored);
    }

    [Fact]
    public void Every_version_is_exact_and_stands_in_one_place()
    {
        string[] versions = [.. Version().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "Directory.Packages.props"))).Select(m => m.Groups[1].Value)];
        Assert.NotEmpty(versions);
        Assert.All(versions, v => Assert.Matches(@"^\d+\.\d+\.\d+(\.\d+)?$", v));
        Assert.All(Projects(), p => Assert.DoesNotMatch("<PackageReference[^>]*Version", File.ReadAllText(p)));
    }

    private static IEnumerable<string> Projects() =>
        Project().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "ScrapeClean.sln"))).Select(m => Path.Combine(SourceTree.Root, m.Groups[1].Value.Replace('\\', '/')));

    private static IEnumerable<string> Packages(string project)
    {
        string assets = Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json");
        Assert.True(File.Exists(assets), $"{project} is not restored: run dotnet restore ScrapeClean.sln");
        using var graph = JsonDocument.Parse(File.ReadAllBytes(assets));
        foreach (JsonProperty library in graph.RootElement.GetProperty("libraries").EnumerateObject())
        {
            if (library.Value.GetProperty("type").GetString() == "package" && !library.Name.StartsWith(OfTheSdk, StringComparison.Ordinal))
                yield return library.Name.Replace('/', ' ');
        }
    }

    [GeneratedRegex("<PackageVersion [^>]*Version=\"([^\"]*)\"")]
    private static partial Regex Version();

    [GeneratedRegex("\"([^\"]*\\.csproj)\"")]
    private static partial Regex Project();
}
