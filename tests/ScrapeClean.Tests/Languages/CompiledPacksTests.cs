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
        byte[][] compiled = BookWriter.Write(WordOrder.Sort(PhraseBookBuilder.Build(PackFiles.ReadAll())));
        Assert.Equal(compiled, BookWriter.Write(BuiltInPacks.Tables));
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
        Same(LanguagePacks.BuiltIn.With(added), texts.With(added), [.. Lines.Value, "Photo today 3\nPhoto\nPhoto Photo 12\nJo Doe / pear\nmars knock at the door\nmai knock"]);
    }

    [Fact]
    public void A_phrase_added_behind_an_end_that_compiled_phrases_share_goes_on_behind_its_own_alone()
    {
        IEnumerable<Phrase> whole = PackFiles.ReadAll().SelectMany(p => p.Phrases).Where(p => p.Operator == PhraseOperator.Whole);
        string[] phrases = [.. whole.Select(p => p.Pattern).Where(p => p.All(c => c == ' ' || char.IsLetter(c)))];
        Assert.InRange(phrases.Length, 100, int.MaxValue);
        LanguagePack added = LanguagePack.Parse("language: xx\n[ShareBar]\n" + string.Concat(phrases.Where((_, i) => i % 7 == 0).Select(p => $"= {p} zebra\n")), "added");
        LanguagePacks texts = PackFiles.ReadAll().Aggregate(LanguagePacks.None, (packs, pack) => packs.WithUnchecked(pack));
        Same(LanguagePacks.BuiltIn.With(added), texts.With(added), [string.Join('\n', phrases.Select(p => p + " zebra"))]);
    }

    [Fact]
    public void Ends_that_phrases_share_are_kept_once()
    {
        LanguagePack pack = LanguagePack.Parse("language: xx\n[LoginPrompt]\n= open the red door\n= shut the red door\n[ShareBar]\n= paint the red door\n", "shared");
        PhraseTree tree = PhraseBookBuilder.Build([pack]).Tree, merged = TreeMerger.Merge(tree);
        // The last three words of the first two phrases; the third says another kind.
        Assert.Equal(tree.Nodes.Length - 4, merged.Nodes.Length);
        Assert.Equal(2, merged.Entries.Length);
        Assert.Equal(merged.Nodes, TreeMerger.Merge(merged).Nodes);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    [InlineData("zh", "ja")]
    public void A_choice_of_compiled_packs_is_the_same_choice_of_their_texts(params string[] codes)
    {
        LanguagePacks texts = PackFiles.ReadAll().Aggregate(LanguagePacks.None, (packs, pack) => packs.WithUnchecked(pack));
        Same(LanguagePacks.BuiltIn.Only(codes), texts.Only(codes), Lines.Value);
    }

    private static void Same(LanguagePacks left, LanguagePacks right, string[] inputs)
    {
        var (one, other) = (new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = left }), new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = right }));
        foreach (string text in inputs)
        {
            CleanResult expected = other.Clean(text), actual = one.Clean(text);
            Assert.Equal(expected.Language, actual.Language);
            Assert.Equal(expected.Removals.Select(r => r.ToString()), actual.Removals.Select(r => r.ToString()));
        }
    }
}
