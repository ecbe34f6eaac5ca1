using System.Globalization;
using System.Text;

namespace ScrapeClean.Benchmarks.Material;

/// <summary>Texts that the benchmarks clean, written or generated here; the same on every run.</summary>
internal static class Texts
{
    private static readonly string[] Sentences =
    [
        "Le conseil municipal s'est réuni mardi soir pour débattre du nouveau pont, dont le coût a doublé en trois ans.",
        "La maire a rappelé que la région finance un tiers des travaux et que l'État n'a pas encore fait connaître sa position.",
        "Plusieurs riverains ont pris la parole, parmi lesquels une institutrice, un pêcheur et le patron du chantier naval.",
        "« Nous n'avons rien contre le pont, mais nous voulons savoir où passeront les camions », a résumé l'une d'entre eux.",
        "Une étude publiée en octobre estime que le trafic augmentera de quatorze pour cent d'ici à la fin de la décennie.",
        "Le vote, prévu à l'origine pour décembre, a été reporté au printemps afin de laisser le temps à une contre-expertise.",
    ];

    private static readonly string[] Chrome =
    [
        "Accueil", "Politique", "Économie", "Culture", "Sport", "Se connecter", "S'abonner", "Newsletters", "Rechercher", "Partager sur Facebook", "Lire aussi",
        "Une grue s'effondre sur le chantier du port", "Trois idées de promenade pour le week-end", "Les plus lus", "12", "Il y a 3 heures", "Mentions légales", "Tout afficher",
    ];

    // Each begins as phrases do, and goes on as none does.
    private static readonly string[] NearlyPhrases =
    [
        "Lire aussi bien que possible", "Partager sur le pont", "Se connecter au monde par", "S'abonner n'est pas donné à", "Tous droits et devoirs de", "Il y a trois ports", "Crédit pour le pont",
        "Read also how they", "Share this with nobody but", "Sign in the window of", "Mehr zum Hafen und", "Leer también es", "Les plus lus des livres de", "Sur le même quai que", "Voir aussi loin que",
    ];

    private static readonly string[] Scripts = ["port", "порт", "λιμάνι", "港口", "ميناء", "נמל", "बंदरगाह", "ท่าเรือ", "みなと", "항구", "նավահանգիստ", "ნავსადგური", "বন্দর"];

    /// <summary>An article of 2,700 characters and 26 lines, nine of them furniture and eight blank.</summary>
    public static Sample Short { get; } = new("short", MakeShort());

    /// <summary>The same with three titles of other articles, which no rule knows: the scorer is asked, where the rules leave nothing but prose it is not.</summary>
    public static Sample Teasers { get; } = new("short, with teasers", MakeShort() + "\nUne grue s'effondre sur le chantier du port\nTrois idées de promenade pour le week-end\nLa criée de Valmer cherche des bras");

    /// <summary>Sixty paragraphs with eight leftovers among them.</summary>
    public static Sample Long { get; } = new("long", MakeLong());

    /// <summary>All visible text of a page: 100,000 characters, most lines short and furniture.</summary>
    public static Sample Page { get; } = new("page", MakePage());

    /// <summary>The same with titles between the labels that never come twice, as on a real front page.</summary>
    public static Sample VariedPage { get; } = new("varied page", MakeVariedPage());

    /// <summary>Long paragraphs of which nothing goes.</summary>
    public static Sample Clean { get; } = new("clean", Paragraphs(1, 40, 6));

    /// <summary>Texts of 100,000 characters that cost the most for their length: nothing in them is told at once.</summary>
    public static IReadOnlyList<Sample> WorstCases { get; } =
    [
        new("one phrase again and again", Repeat(i => i % 40 == 39 ? "Lire aussi :\n" : "Lire aussi : ")),
        new("nearly phrases", Repeat(i => NearlyPhrases[i % NearlyPhrases.Length] + " " + Number(i) + "\n")),
        new("nearly phrases in one line", Repeat(i => NearlyPhrases[i % NearlyPhrases.Length] + " " + Number(i) + ". ")),
        new("scripts by turns", Repeat(i => Scripts[i % Scripts.Length] + " " + Scripts[i * 7 % Scripts.Length] + (i % 3 == 0 ? "\n" : " "))),
        new("names and placeholders", Repeat(i => "Jean Valmer de la Tour / Anne B. Port & Jo Doe, " + (i % 28 + 1) + " mars 2026 à 12:" + (10 + i % 50) + "\n")),
    ];

    private static string MakeShort()
    {
        var text = new StringBuilder();
        text.Append("Le port de Valmer rouvre après trois mois de travaux\n\n© Flickr / jeanne albrechtLe vieux port\nLe vieux port - Courrier du Littoral\nS'abonner\n");
        text.Append(Paragraphs(2, 8, 3));
        text.Append("\nFil d’actu\n0\nPour participer aux discussions, identifiez-vous ou créez-vous un compte\nloader\nChat\nЗаголовок открываемого материала");
        return text.ToString();
    }

    private static string MakeLong()
    {
        string[] parts = [Paragraphs(3, 20, 4), "Lire aussi : Le budget en cinq questions\n", "Crédit photo : Lucie Ferrand / AFP\n", Paragraphs(4, 20, 4), "S'abonner\nPartager sur Facebook\n",
            Paragraphs(5, 20, 4), "Publicité\n", "Sur le même sujet\n", "Tous droits réservés\n", "Il y a 3 heures\n"];
        return string.Concat(parts);
    }

    private static string MakePage()
    {
        var random = new Random(7);
        var text = new StringBuilder();
        while (text.Length < 45_000)
            text.Append(Chrome[random.Next(Chrome.Length)]).Append('\n');
        text.Append(Paragraphs(6, 20, 4));
        while (text.Length < 100_000)
            text.Append(Chrome[random.Next(Chrome.Length)]).Append('\n');
        return text.ToString();
    }

    private static string MakeVariedPage()
    {
        var random = new Random(8);
        string[] words = string.Join(' ', Sentences).Split([' ', ',', '.', '«', '»'], StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder();
        while (text.Length < 100_000)
        {
            text.Append(Chrome[random.Next(Chrome.Length)]).Append('\n');
            int length = random.Next(1, 12);
            for (int i = 0; i < length; i++)
                text.Append(words[random.Next(words.Length)]).Append(i + 1 < length ? ' ' : '\n');
            if (text.Length % 9 == 0)
                text.Append(Paragraphs(text.Length, 1, 3));
        }
        return text.ToString();
    }

    private static string Repeat(Func<int, string> part)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < 100_000; i++)
            text.Append(part(i));
        return text.ToString();
    }

    // Words that tell one line from the next.
    private static string Number(int i) => string.Concat(i.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static string Paragraphs(int seed, int count, int sentences)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            for (int s = 0; s < sentences; s++)
                text.Append(s > 0 ? " " : "").Append(Sentences[random.Next(Sentences.Length)]);
            text.Append("\n\n");
        }
        return text.ToString();
    }
}
