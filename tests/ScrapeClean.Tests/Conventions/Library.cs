using System.Reflection;
using System.Xml.Linq;

namespace ScrapeClean.Tests.Conventions;

/// <summary>The assemblies that the packages ship, and what their documentation says.</summary>
internal static class Library
{
    public static IReadOnlyList<Assembly> Assemblies { get; } = [typeof(ArticleCleaner).Assembly, typeof(AngleSharpExtensions).Assembly, typeof(HtmlAgilityPackExtensions).Assembly];

    public static IEnumerable<Type> PublicTypes => Assemblies.SelectMany(a => a.GetExportedTypes());

    /// <summary>Types that we wrote, not those that the compiler made of lambdas and the like.</summary>
    public static IEnumerable<Type> WrittenTypes => Assemblies.SelectMany(a => a.GetTypes()).Where(t => !t.Name.Contains('<', StringComparison.Ordinal) && t.Namespace?.StartsWith("ScrapeClean", StringComparison.Ordinal) == true);

    /// <summary>The summary of a type in the documentation file beside its assembly.</summary>
    public static string SummaryOf(Type type)
    {
        string file = Path.ChangeExtension(type.Assembly.Location, ".xml");
        XElement? member = XDocument.Load(file).Descendants("member").FirstOrDefault(m => (string?)m.Attribute("name") == "T:" + type.FullName);
        return member?.Element("summary")?.Value ?? "";
    }
}
