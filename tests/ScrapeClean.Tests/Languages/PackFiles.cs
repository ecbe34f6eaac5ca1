using ScrapeClean.Languages;

namespace ScrapeClean.Tests.Languages;

/// <summary>The packs as they are written, before they are compiled.</summary>
internal static class PackFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Languages", "Packs");

    public static IEnumerable<(string Code, string Text)> Texts =>
        Directory.EnumerateFiles(Folder, "*.txt").Select(f => (Path.GetFileNameWithoutExtension(f), File.ReadAllText(f))).OrderBy(p => p.Item1, StringComparer.Ordinal);

    public static LanguagePack Read(string code) =>
        new PackReader(File.ReadAllText(Path.Combine(Folder, code + ".txt")), code + ".txt", code).Read();

    public static LanguagePack[] ReadAll() => [.. Texts.Select(p => Read(p.Code))];
}
