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

    // What a caller names by a path is read there and nowhere else; nothing in an input can name a file, a type or an assembly.
    [Fact]
    public void Files_are_opened_where_a_caller_names_one_and_types_are_never_looked_up()
    {
        string[] reaching = [.. Library.Assemblies.SelectMany(CallGraph.Calls).Where(c => Reaches(c.Called)).Select(c => $"{c.Caller.DeclaringType!.Name}.{c.Caller.Name} calls {c.Called.DeclaringType!.Name}.{c.Called.Name}").Distinct()];
        Assert.Equal(["LanguagePack.Load calls File.ReadAllText"], reaching);
    }

    private static bool Reaches(MethodBase called) =>
        called.DeclaringType is { } type
        && (type == typeof(File) || type == typeof(Directory) || type == typeof(FileInfo) || type == typeof(DirectoryInfo) || type == typeof(FileStream) || type == typeof(Activator)
            || (type == typeof(StreamReader) && called.IsConstructor && called.GetParameters()[0].ParameterType == typeof(string))
            || (type == typeof(Environment) && called.Name.StartsWith("GetEnvironmentVariable", StringComparison.Ordinal))
            || (type == typeof(Type) && called.Name is nameof(Type.GetType) or nameof(Type.InvokeMember))
            || (type == typeof(Assembly) && called.Name.StartsWith("Load", StringComparison.Ordinal))
            || (typeof(MethodBase).IsAssignableFrom(type) && called.Name == nameof(MethodBase.Invoke)));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(r => r.Name!);

    private static IEnumerable<string> Packages(Assembly assembly) =>
        References(assembly).Where(r => !r.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
