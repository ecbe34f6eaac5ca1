namespace ScrapeClean.Stress;

/// <summary>Phrases that can go on at every word in many ways, and never end.</summary>
internal static class HostilePack
{
    public static ArticleCleaner Cleaner { get; } = new(new CleanerOptions
    {
        Packs = LanguagePacks.BuiltIn.WithPhrases("[Other]\n~99 {any} {any} {any} {any} xyzzy\n~99 {name} {any} {n} {any} plugh\n>99 a {any} {any} {any} plover\n", "hostile"),
    });
}
