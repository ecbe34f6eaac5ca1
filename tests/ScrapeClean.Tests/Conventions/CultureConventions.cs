using System.Globalization;
using System.Reflection;

namespace ScrapeClean.Tests.Conventions;

/// <summary>The same bytes on every machine: nothing in the library calls what asks for the machine's culture, time zone or clock.</summary>
public class CultureConventions
{
    private static readonly string[] Sensitive = [nameof(string.StartsWith), nameof(string.EndsWith), nameof(string.IndexOf), nameof(string.LastIndexOf), nameof(string.Compare)];

    [Fact]
    public void No_call_depends_on_culture_time_zone_or_clock() =>
        Assert.Empty(Library.Assemblies.SelectMany(CallGraph.Calls).Where(c => Depends(c.Called)).Select(c => $"{c.Caller.DeclaringType}.{c.Caller.Name} calls {c.Called.DeclaringType}.{c.Called.Name}"));

    private static bool Depends(MethodBase called)
    {
        Type? type = called.DeclaringType;
        ParameterInfo[] parameters = called.GetParameters();
        if (type == typeof(string))
        {
            return (called.Name is nameof(string.ToLower) or nameof(string.ToUpper) && parameters.Length == 0)
                || called.Name == nameof(string.CompareTo)
                || (Sensitive.Contains(called.Name) && parameters.Any(p => p.ParameterType == typeof(string)) && parameters.All(p => p.ParameterType != typeof(StringComparison)));
        }
        return (type == typeof(CultureInfo) && called.Name is "get_CurrentCulture" or "get_CurrentUICulture")
            || (type == typeof(char) && called.Name is nameof(char.ToLower) or nameof(char.ToUpper))
            || (type == typeof(StringComparer) && called.Name.StartsWith("get_CurrentCulture", StringComparison.Ordinal))
            || (type == typeof(DateTime) && called.Name is "get_Now" or "get_UtcNow" or "get_Today")
            || type == typeof(TimeZoneInfo) || type == typeof(Random) || called.Name == "NewGuid";
    }
}
