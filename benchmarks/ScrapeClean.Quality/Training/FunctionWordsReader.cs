using System.Reflection;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>Takes the most frequent words of each language from the texts of the packs into the model. The library itself holds the packs compiled.</summary>
internal static class FunctionWordsReader
{
    private const string Prefix = "pack/";

    public static FunctionWords FromPacks()
    {
        var languages = new SortedDictionary<uint, ulong>();
        var language = 0;
        Span<uint> tokens = stackalloc uint[LineScan.MaxTokens];
        foreach (var pack in ReadPacks().Where(pack => pack.Header.StopWords.Length > 0))
        {
            foreach (var word in pack.Header.StopWords.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                LineScan.Scan(word, WordLimit.Most, tokens, out var facts);
                // What an apostrophe or the lack of spaces parts is known by its parts.
                foreach (var token in tokens[..facts.TokenCount])
                    languages[token] = languages.GetValueOrDefault(token) | (1UL << language);
            }

            language++;
        }

        if (language is 0 or > FunctionWords.MaxLanguages)
            throw new InvalidOperationException($"{language} packs have frequent words: 1 to {FunctionWords.MaxLanguages} languages can be told apart.");
        return new FunctionWords([.. languages.Keys], [.. languages.Values]);
    }

    private static IEnumerable<LanguagePack> ReadPacks()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return LanguagePack.Parse(reader.ReadToEnd(), name);
        }
    }
}
