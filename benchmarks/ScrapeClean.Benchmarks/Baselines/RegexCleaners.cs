using System.Text;
using System.Text.RegularExpressions;

namespace ScrapeClean.Benchmarks.Baselines;

/// <summary>What scrapers do by hand: thirty phrases as one compiled alternation a line, at its start or anywhere, or as one regex each.</summary>
internal static class RegexCleaners
{
    private static readonly string[] Phrases =
    [
        "s'abonner", "se connecter", "fil d['’]actu", "partager", "lire aussi", "à lire aussi", "publicité", "newsletter", "crédit photo", "©", "loader", "chat", "commentaires?",
        "identifiez-vous", "créez-vous un compte", "facebook", "twitter", "whatsapp", "mentions légales", "tous droits réservés", "cookies", "les plus lus", "sur le même sujet",
        "rechercher", "accueil", "il y a \\d+ heures", "\\d+", "tout afficher", "réagir", "imprimer",
    ];

    private static readonly Regex Alternation = new($"^\\s*(?:{string.Join('|', Phrases)})\\b.{{0,80}}$", RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Anywhere = new($"(?<!\\w)(?:{string.Join('|', Phrases)})\\b", RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex[] Each =
        [.. Phrases.Select(p => new Regex($"^\\s*(?:{p})\\b.{{0,80}}$", RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))];

    /// <summary>At the start of short lines: the alternation is tried once a line.</summary>
    public static string ByAlternation(string text) => By(Alternation, text);

    /// <summary>Anywhere in a line.</summary>
    public static string ByAlternationAnywhere(string text) => By(Anywhere, text);

    private static string By(Regex phrases, string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!phrases.IsMatch(line))
                kept.Append(line).Append('\n');
        }
        return kept.ToString();
    }

    public static string ByPhrase(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            bool keep = true;
            foreach (Regex phrase in Each)
            {
                if (phrase.IsMatch(line))
                {
                    keep = false;
                    break;
                }
            }
            if (keep)
                kept.Append(line).Append('\n');
        }
        return kept.ToString();
    }
}
