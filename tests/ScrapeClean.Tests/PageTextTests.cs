namespace ScrapeClean.Tests;

/// <summary>All text of a page, as a naive scraper saves it: menu, article, ticker and foot.</summary>
public class PageTextTests
{
    private static readonly string[] Menu = ["Accueil", "Actualités", "Politique", "Monde", "Vidéo", "Culture", "Sport", "Météo", "Environnement", "Cuisine", "Idées", "Voyages", "Sciences", "Emploi", "Jeux"];

    private static readonly string[] Body =
    [
        "La mairie de Montbrac a qualifié d'incorrectes les publications selon lesquelles le coût du nouveau pont aurait doublé depuis le début des travaux, en avril dernier.",
        "« Nous tiendrons les délais », a promis la maire devant une salle comble, avant de rappeler que la région finance un tiers des travaux et que l'État n'a pas encore répondu.",
        "Plusieurs riverains ont pris la parole, parmi lesquels une institutrice, un pêcheur et le patron du chantier naval, qui attend toujours la réouverture du quai nord.",
        "Une étude publiée en octobre estime que le trafic augmentera de quatorze pour cent d'ici à la fin de la décennie, ce que l'opposition conteste depuis des mois.",
    ];

    private static readonly string[] Ticker =
    [
        "Un incendie détruit la halle du marché de Valmer", "La ligne de tramway ouvrira avec six mois de retard", "Trois maires refusent de signer la charte du fleuve",
        "Le musée des bateliers cherche un nouveau conservateur", "Grève des éclusiers : le trafic reprend lentement", "Une école de musique dans l'ancienne gare de fret",
        "Le prix de l'eau augmente pour la troisième année", "Deux cents arbres plantés le long de la rocade est",
    ];

    private static readonly string[] Foot = ["Qui sommes-nous", "Contact", "Plan du site", "Mentions légales", "Publicité", "Archives", "Recrutement", "© 2023 Le Courrier. Tous droits réservés."];

    private const string Title = "Montbrac rectifie les comptes de son pont - Le Courrier";

    private static CleanResult Clean() => ArticleCleaner.Default.Clean(string.Join('\n',
    [
        Title, .. Menu, "Montbrac rectifie les comptes de son pont", .. Body, "Fil d'actu", .. Ticker.SelectMany((t, i) => new[] { $"18:{i + 10}", t }), .. Menu, .. Foot,
    ]));

    [Fact]
    public void A_page_keeps_its_title_and_its_body()
    {
        string[] lines = Clean().Text.Split('\n');
        Assert.Equal(Title, lines[0]);
        Assert.All(Body, b => Assert.Contains(b, lines));
        Assert.All(Ticker, t => Assert.DoesNotContain(t, lines));
    }

    [Fact]
    public void Headlines_with_times_are_a_ticker_and_so_are_the_times()
    {
        CleanResult result = Clean();
        string[] ticker = [.. result.Removals.Where(r => r.Kind == FurnitureKind.NewsTicker).Select(r => r.Text.Trim())];
        Assert.All(Ticker, t => Assert.Contains(t, ticker));
        Assert.Contains("18:12", ticker);
    }

    [Fact]
    public void A_word_that_names_a_kind_elsewhere_is_menu_among_a_menus_words()
    {
        Removal[] video = [.. Clean().Removals.Where(r => r.Text.Trim() == "Vidéo")];
        Assert.NotEmpty(video);
        Assert.All(video, r => Assert.Equal(FurnitureKind.Navigation, r.Kind));
    }
}
