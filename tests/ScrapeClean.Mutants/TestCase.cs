using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace ScrapeClean.Mutants;

/// <summary>A test method with its arguments, that can be run again and again in this process.</summary>
internal sealed class TestCase(MethodInfo method, object?[] arguments)
{
    // They read sources, or take longer than all others together, and say little of a decision.
    private static readonly string[] LeftOut = ["Conventions.", "BadInputTests", "LimitTests", "CancellationTests", "EnvironmentPromiseTests", "PagePromiseTests", "CompiledPacksTests", "PackCompletenessTests"];

    // SCRAPECLEAN_TESTS=Tests.Decisions,Tests.Rules: to see what the tests of some folders find by themselves.
    private static readonly string[] Only = (Environment.GetEnvironmentVariable("SCRAPECLEAN_TESTS") ?? "").Split(',');

    public string Name { get; } = $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", arguments)})".ReplaceLineEndings(" ").Replace((char)9, (char)32);

    /// <summary>All tests of an assembly but those that are left out.</summary>
    public static IReadOnlyList<TestCase> Of(Assembly assembly) =>
        [.. assembly.GetTypes()
            .Where(t => t is { IsPublic: true, IsAbstract: false } && Only.Any(o => t.FullName!.Contains(o, StringComparison.Ordinal)) && !LeftOut.Any(l => t.FullName!.Contains(l, StringComparison.Ordinal)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttribute<FactAttribute>() is not null)
            .SelectMany(Cases)];

    /// <summary>Throws what the test throws.</summary>
    public void Run()
    {
        object instance = Activator.CreateInstance(method.DeclaringType!)!;
        try
        {
            if (method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null) is Task task)
                task.GetAwaiter().GetResult();
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static IEnumerable<TestCase> Cases(MethodInfo method)
    {
        if (method.GetCustomAttribute<TheoryAttribute>() is null)
            return [new TestCase(method, [])];
        var rows = new List<object?[]>();
        foreach (IDataAttribute data in method.GetCustomAttributes().OfType<IDataAttribute>())
        {
            // What the framework tells an attribute that names a member.
            if (data is ITypeAwareDataAttribute { MemberType: null } named)
                named.MemberType = method.DeclaringType;
            rows.AddRange(data.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult().Select(r => r.GetData()));
        }
        if (rows.Count == 0)
            throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} has no rows");
        return rows.Select(r => new TestCase(method, Fitted(method.GetParameters(), r)));
    }

    // The last parameter may take all that is left.
    private static object?[] Fitted(ParameterInfo[] parameters, object?[] given)
    {
        int last = parameters.Length - 1;
        if (parameters[last].GetCustomAttribute<ParamArrayAttribute>() is null || (given.Length == parameters.Length && given[last] is Array))
            return given;
        var rest = Array.CreateInstance(parameters[last].ParameterType.GetElementType()!, given.Length - last);
        Array.Copy(given, last, rest, 0, rest.Length);
        return [.. given[..last], rest];
    }
}
