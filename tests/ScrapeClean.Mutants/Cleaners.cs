using System.Reflection;

namespace ScrapeClean.Mutants;

/// <summary>The cleaners that tests keep. They remember what was said of lines, and what their deciders were made with, which a mutant must not find.</summary>
internal sealed class Cleaners
{
    private readonly ArticleCleaner[] _kept;
    private readonly FieldInfo[] _fields = [.. typeof(ArticleCleaner).GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(f => !f.Name.Contains("Options", StringComparison.Ordinal))];

    public Cleaners(Assembly tests) =>
        _kept = [ArticleCleaner.Default, .. tests.GetTypes().Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(ArticleCleaner))
            .Select(f => (ArticleCleaner)f.GetValue(null)!)];

    /// <summary>Makes each of them as new, with what is compiled in now.</summary>
    public void Renew()
    {
        foreach (ArticleCleaner cleaner in _kept)
        {
            var fresh = new ArticleCleaner(cleaner.Options);
            foreach (FieldInfo field in _fields)
                field.SetValue(cleaner, field.GetValue(fresh));
        }
    }
}
