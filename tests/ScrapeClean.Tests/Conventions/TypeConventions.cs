using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ScrapeClean.Tests.Conventions;

/// <summary>What holds for every type that the packages ship.</summary>
public class TypeConventions
{
    private static readonly Type[] Growing =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(StringBuilder), typeof(SortedDictionary<,>), typeof(ConditionalWeakTable<,>)];

    [Fact]
    public void Every_public_type_says_its_thread_safety() =>
        Assert.Empty(Library.PublicTypes.Where(t => !t.IsEnum && !Library.SummaryOf(t).Contains("thread-safe", StringComparison.OrdinalIgnoreCase)).Select(t => t.FullName));

    [Fact]
    public void Every_public_type_is_immutable_or_named_a_builder() =>
        Assert.Empty(Library.PublicTypes.Where(t => !t.Name.EndsWith("Builder", StringComparison.Ordinal)).SelectMany(Settable));

    [Fact]
    public void No_public_type_shows_an_array_that_callers_could_write_to() =>
        Assert.Empty(Library.PublicTypes.SelectMany(t => t.GetProperties()).Where(p => p.PropertyType.IsArray).Select(p => $"{p.DeclaringType}.{p.Name}"));

    [Fact]
    public void No_static_field_is_ever_written_again() => Assert.Empty(StaticFields().Where(f => !f.IsInitOnly && !f.IsLiteral).Select(Named));

    [Fact]
    public void No_static_field_holds_a_collection_that_grows() => Assert.Empty(StaticFields().Where(f => Growing.Contains(Generic(f.FieldType))).Select(Named));

    [Fact]
    public void Static_arrays_are_seen_by_their_own_assembly_only() => Assert.Empty(StaticFields().Where(f => f.FieldType.IsArray && f.IsPublic && f.DeclaringType!.IsPublic).Select(Named));

    private static IEnumerable<FieldInfo> StaticFields() =>
        Library.WrittenTypes.SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));

    private static IEnumerable<string> Settable(Type type)
    {
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public).Where(f => !f.IsInitOnly && !type.IsEnum))
            yield return Named(field);
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            bool init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
            if (property.SetMethod?.IsPublic == true && !init)
                yield return $"{type}.{property.Name}";
        }
    }

    private static Type Generic(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static string Named(FieldInfo field) => $"{field.DeclaringType}.{field.Name}";
}
