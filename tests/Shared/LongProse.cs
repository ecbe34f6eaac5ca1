namespace ScrapeClean.Tests.Shared;

/// <summary>Paragraphs of full sentences, as many as asked for, the same at every call.</summary>
internal static class LongProse
{
    private static readonly string[][] English =
    [
        ["The baker", "A ferryman", "My neighbour", "The old mayor", "An engineer", "The librarian", "A young surgeon", "The committee", "The widow of the clockmaker", "The council"],
        ["remembers", "carried", "has forgotten", "was waiting for", "measured", "repaired", "walked around", "argued about", "left behind", "has been building"],
        ["the bridge", "three letters", "a wooden boat", "forty years of work", "a map without names", "the stone wall", "the empty school", "the northern road", "the frozen lake", "his father's coat"],
        ["in the spring.", "before the war.", "near the mill.", "without saying why.", "at four in the morning.", "for the third time.", "under a grey sky.", "with great care.", "after the flood.", "because nobody else would."],
    ];

    private static readonly string[][] French =
    [
        ["Le boulanger", "Une passante", "Mon voisin", "L'ancienne maire", "Un ingénieur", "La bibliothécaire", "Le gardien du phare", "La veuve de l'horloger", "Un jeune médecin", "Le conseil"],
        ["se souvient", "parle souvent", "s'est lassé", "a longtemps rêvé", "ne veut plus entendre parler", "fait le tour", "s'occupe", "se plaint", "a pris soin", "ne dit rien"],
        ["du vieux pont", "de trois lettres", "d'une barque en bois", "de quarante ans de travail", "d'une carte sans noms", "du mur de pierre", "de l'école vide", "de la route du nord", "du lac gelé", "du manteau de son père"],
        ["au printemps.", "avant la guerre.", "près du moulin.", "sans dire pourquoi.", "à quatre heures du matin.", "pour la troisième fois.", "sous un ciel gris.", "avec beaucoup de soin.", "après la crue.", "parce que personne d'autre ne le ferait."],
    ];

    /// <summary>So many paragraphs of four to six sentences, each another one.</summary>
    public static string[] Paragraphs(bool french, int count)
    {
        var random = new Random(count);
        string[][] parts = french ? French : English;
        return [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(4, 7)).Select(_ => string.Join(' ', parts.Select(part => part[random.Next(part.Length)])))))];
    }

    /// <summary>So many paragraphs, of which only some are different.</summary>
    public static string[] Repeated(bool french, int count, int different)
    {
        string[] all = Paragraphs(french, different);
        return [.. Enumerable.Range(0, count).Select(i => all[i % different])];
    }
}
