using System.Reflection;

namespace ScrapeClean.Tests.Conventions;

/// <summary>A page may nest a million elements: nothing in the library calls itself, directly or through others.</summary>
public class RecursionConventions
{
    [Fact]
    public void No_method_can_come_back_to_itself() => Assert.Empty(Library.Assemblies.SelectMany(Circles));

    [Fact]
    public void A_method_that_does_is_found() => Assert.Contains(Circles(typeof(RecursionConventions).Assembly), c => c.Contains(nameof(Even), StringComparison.Ordinal));

    private static IEnumerable<string> Circles(Assembly assembly)
    {
        // A call of a generic method counts as a call of its definition.
        ILookup<int, int> calls = CallGraph.Calls(assembly).Where(c => c.Called.Module == c.Caller.Module).ToLookup(c => c.Caller.MetadataToken, c => c.Called.MetadataToken);
        return calls.Where(c => Reaches(calls, c.Key)).Select(c => assembly.ManifestModule.ResolveMethod(c.Key)!).Select(m => $"{m.DeclaringType}.{m.Name}");
    }

    private static bool Reaches(ILookup<int, int> calls, int target)
    {
        var seen = new HashSet<int>();
        var left = new Stack<int>(calls[target]);
        while (left.TryPop(out int at))
        {
            if (at == target)
                return true;
            if (!seen.Add(at))
                continue;
            foreach (int next in calls[at])
                left.Push(next);
        }
        return false;
    }

    private static bool Even(int n) => n == 0 || Odd(n - 1);

    private static bool Odd(int n) => n != 0 && Even(n - 1);
}
