using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Quality.Training;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Tests;

public sealed class FunctionWordsTests
{
    [Fact]
    public void Sentences_hold_more_of_them_than_menus_in_the_language_of_the_document()
    {
        var shares = SharesOf("""
            Politique Économie Culture Sports
            Le maire a dit que la ville ne vendra pas les terrains qui sont au bord de la rivière.
            Il y a dix ans, elle en avait acheté une partie, et c'est dans cette partie que l'école sera construite.
            """);

        Assert.True(shares[0] < 20, $"menu {shares[0]}");
        Assert.All(shares[1..], share => Assert.True(share > 60, $"sentence {share}"));
    }

    [Fact]
    public void Many_words_are_found_and_no_other()
    {
        var words = Enumerable.Range(1, 5000).Select(i => (uint)i * 700_001u).Order().ToArray();
        var table = new FunctionWords(words, [.. words.Select((_, i) => 1UL << (i % 64))]);

        Assert.All(words.Select((word, i) => (word, i)), x => Assert.Equal(1UL << (x.i % 64), table.LanguagesOf(x.word)));
        Assert.Equal(0UL, table.LanguagesOf(words[^1] + 1));
    }

    private static byte[] SharesOf(string text)
    {
        var blocks = new BlockList();
        LineSplitter.Split(text, blocks);
        using var scan = ScannedDocument.Scan(text, blocks.Items, WordLimit.Text);
        var shares = new byte[blocks.Count];
        FunctionWordsReader.FromPacks().Fill(scan, shares);
        return shares;
    }
}
