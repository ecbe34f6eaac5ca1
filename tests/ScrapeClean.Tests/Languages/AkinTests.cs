namespace ScrapeClean.Tests.Languages;

/// <summary>Phrases of a language count in full in one that is akin to it, and in no other.</summary>
public class AkinTests
{
    private const string First = "language: xa\nname: A\nscripts: Latin\nstopwords: the of and was its\n[ShareBar]\n^ Share this :\n";
    private const string Second = "language: xb\nname: B\nscripts: Latin\nstopwords: der von und war sein\n";
    private const string Text = "Der Rat war am Dienstag und am Mittwoch in der Stadt, von der sein Haus weit war und blieb.\n\nShare this : the bridge\n\nDer Rat war und blieb von der Stadt weit, und sein Haus war in der Stadt von jeher zu finden.";

    [Theory]
    [InlineData("", false)]
    [InlineData("akin: xa\n", true)]
    [InlineData("akin: xc\n", false)]
    public void Count_where_the_text_is_of_the_other(string header, bool goes)
    {
        var cleaner = new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = LanguagePacks.None.With(LanguagePack.Parse(First)).With(LanguagePack.Parse(Second + header)) });
        Assert.Equal(goes, cleaner.Clean(Text).Removals.Count == 1);
    }

    [Fact]
    public void Serbian_and_Croatian_are()
    {
        const string Body = "Gradsko veće se sastalo u utorak uveče i glasalo za izgradnju drugog mosta preko reke, a gradonačelnik je rekao da su se troškovi udvostručili.";
        CleanResult result = new ArticleCleaner(new CleanerOptions { UseScorer = false, Language = "hr" }).Clean($"{Body}\n\nBONUS VIDEO: Otvaranje mosta\n\n{Body}");
        Assert.Equal(FurnitureKind.MediaPlayer, Assert.Single(result.Removals).Kind);
    }

    [Fact]
    public void A_second_pack_of_a_code_adds_to_its_language()
    {
        LanguagePacks packs = LanguagePacks.None.With(LanguagePack.Parse(First)).With(LanguagePack.Parse(Second)).With(LanguagePack.Parse("language: xb\n[ShareBar]\n^ Tell your friends :\n"));
        CleanResult result = new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = packs }).Clean(Text.Replace("Share this", "Tell your friends", StringComparison.Ordinal));
        Assert.Equal(FurnitureKind.ShareBar, Assert.Single(result.Removals).Kind);
    }

    [Fact]
    public void A_variant_takes_from_all_packs_of_its_parent()
    {
        LanguagePacks packs = LanguagePacks.None.With(LanguagePack.Parse(First)).With(LanguagePack.Parse("language: xa\n[LoginPrompt]\n^ Tell us who :\n")).With(LanguagePack.Parse("language: xa-CC\ninherits: xa\n"));
        CleanResult result = new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = packs, Language = "xa-CC" }).Clean(Text.Replace("Share this", "Tell us who", StringComparison.Ordinal));
        Assert.Equal(FurnitureKind.LoginPrompt, Assert.Single(result.Removals).Kind);
    }
}
