using System.Reflection;

namespace ScrapeClean.Tests.Conventions;

/// <summary>What the assemblies refer to: no network, no processes, no code generation, no regular expressions, and no package in the core.</summary>
public class ReferenceConventions
{
    private static readonly string[] Forbidden =
        ["System.Net", "System.Diagnostics.Process", "System.Reflection.Emit", "System.Text.RegularExpressions", "System.Linq.Expressions", "System.Runtime.Serialization", "Microsoft.CSharp"];

    [Fact]
    public void No_assembly_can_reach_the_network_start_a_process_or_make_code() =>
        Assert.Empty(Library.Assemblies.SelectMany(a => References(a).Where(r => Forbidden.Any(f => r.StartsWith(f, StringComparison.Ordinal))).Select(r => $"{a.GetName().Name} refers to {r}")));

    [Fact]
    public void The_core_refers_to_the_runtime_alone() => Assert.All(References(typeof(ArticleCleaner).Assembly), r => Assert.StartsWith("System.", r, StringComparison.Ordinal));

    [Fact]
    public void Each_front_end_refers_to_the_core_and_its_own_parser()
    {
        Assert.Equal(["AngleSharp", "ScrapeClean"], Packages(typeof(AngleSharpExtensions).Assembly));
        Assert.Equal(["HtmlAgilityPack", "ScrapeClean"], Packages(typeof(HtmlAgilityPackExtensions).Assembly));
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(r => r.Name!);

    private static IEnumerable<string> Packages(Assembly assembly) =>
        References(assembly).Where(r => !r.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
