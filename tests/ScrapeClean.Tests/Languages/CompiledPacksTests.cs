using ScrapeClean.Languages;

namespace ScrapeClean.Tests.Languages;

/// <summary>The packs come compiled; nothing may tell that from packs that are read and compiled on the spot.</summary>
public class CompiledPacksTests
{
    private static readonly Lazy<string[]> Lines = new(() =>
        [.. PackExamples.Codes.Select(PackExamples.Read).SelectMany(e => e.Lines.Select(l => l.Text).Append(string.Join('\n', e.Article.Select(l => l.Text))))]);

    [Fact]
    public void The_assembly_holds_the_packs_of_the_folder()
    {
        byte[] compiled = BookWriter.Write(PhraseBookBuilder.Build(PackFiles.ReadAll()));
        Assert.True(compiled.AsSpan().SequenceEqual(BookWriter.Write(BuiltInPacks.Tables)));
    }

    [Fact]
    public void All_packs_take_600_KB_of_the_assembly_at_most()
    {
        using Stream packs = typeof(ArticleCleaner).Assembly.GetManifestResourceStream("packs")!;
        Assert.InRange(packs.Length, 1, 600_000);
    }

    [Fact]
    public void A_phrase_added_to_compiled_packs_is_one_added_to_their_texts()
    {
        const string Phrases = "@fruit: apple pear\n[ShareBar]\n= Photo (today|Photo) {n}\n~ {name} / {@fruit}\n[LoginPrompt]\n^ {@month} knock\n";
        LanguagePack added = LanguagePack.Parse("language: xx\nstopwords: le der the\n" + Phrases, "added");
        LanguagePacks texts = PackFiles.ReadAll().Aggregate(LanguagePacks.None, (packs, pack) => packs.WithUnchecked(pack));
        Same(LanguagePacks.BuiltIn.With(added), texts.With(added));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    [InlineData("zh", "ja")]
    public void A_choice_of_compiled_packs_is_the_same_choice_of_their_texts(params string[] codes)
    {
        LanguagePacks texts = PackFiles.ReadAll().Aggregate(LanguagePacks.None, (packs, pack) => packs.WithUnchecked(pack));
        Same(LanguagePacks.BuiltIn.Only(codes), texts.Only(codes));
    }

    private static void Same(LanguagePacks left, LanguagePacks right)
    {
        var (one, other) = (new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = left }), new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = right }));
        foreach (string text in Lines.Value.Append("Photo today 3\nPhoto\nPhoto Photo 12\nJo Doe / pear\nmars knock at the door\nmai knock"))
        {
            CleanResult expected = other.Clean(text), actual = one.Clean(text);
            Assert.Equal(expected.Language, actual.Language);
            Assert.Equal(expected.Removals.Select(r => r.ToString()), actual.Removals.Select(r => r.ToString()));
        }
    }
}
