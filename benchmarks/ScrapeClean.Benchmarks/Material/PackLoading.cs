using ScrapeClean.Languages;

namespace ScrapeClean.Benchmarks.Material;

/// <summary>Loads packs, each time from the beginning. Answers are counts, so that nothing is optimised away.</summary>
internal static class PackLoading
{
    private const string Resource = "fr.txt";

    /// <summary>Reads the French pack's text and compiles it alone.</summary>
    public static int One()
    {
        using Stream stream = typeof(PackLoading).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return LanguagePacks.None.With(LanguagePack.Parse(reader.ReadToEnd(), Resource)).Book.Tree.Entries.Length;
    }

    /// <summary>Unpacks what the library was built with.</summary>
    public static int All() => new PhraseBook(BuiltInPacks.Load()).Tree.Entries.Length;
}
