using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Tests;

/// <summary>What is planted into articles for training, and where it comes from.</summary>
public sealed class PlantedLeftoversTests
{
    private const int Sites = 120;

    private static readonly TrainingOptions Options = new() { Folds = 2 };

    private static readonly CorpusSet Pages = new("own", CorpusKind.Page, "");

    [Fact]
    public void Articles_hold_furniture_of_other_sites_of_their_fold()
    {
        var planted = Make(Pages, out var foldOfSite).ToArray();

        Assert.True(planted.Length > Sites / 2);
        var lines = 0;
        foreach (var (document, fold) in planted)
        {
            var site = SiteOf(document.Document.Id);
            Assert.Equal(foldOfSite[site], fold);
            for (var i = 0; i < document.Blocks.Length; i++)
            {
                var line = document.Blocks[i].Of(document.Text).ToString();
                Assert.Equal(line.StartsWith("Subscribe", StringComparison.Ordinal), document.Weight[i] == 1 && !document.Body[i]);
                if (document.Body[i])
                    Assert.EndsWith($"street {site}.", line);
                if (!line.StartsWith("Subscribe", StringComparison.Ordinal))
                    continue;
                lines++;
                var donor = int.Parse(line[(line.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
                Assert.NotEqual(site, donor);
                Assert.Equal(fold, foldOfSite[donor]);
            }
        }

        Assert.True(lines > planted.Length);
        Assert.Contains(planted, p => p.Document.Blocks.Length == 4);
    }

    [Fact]
    public void What_extractors_left_gives_neither_furniture_nor_articles() => Assert.Empty(Make(Pages with { Kind = CorpusKind.Extracted }, out _));

    [Fact]
    public void Half_of_them_are_unknown_to_the_rules()
    {
        var marked = Make(Pages, out _).Count(p => p.Document.Marks.Any(m => m != default));
        Assert.InRange(marked, Sites / 8, Sites * 5 / 8);
    }

    private static IEnumerable<(LabelledDocument Document, int Fold)> Make(CorpusSet set, out int[] foldOfSite)
    {
        var documents = Enumerable.Range(0, Sites).Select(Page).ToArray();
        var folds = new Folds(documents, Options.Folds);
        foldOfSite = [.. documents.Select(folds.Of)];
        var data = TrainingData.Build([.. documents.Select(d => LineLabels.Label(set, d))], folds);
        return new PlantedLeftovers(data, LineWordsTrainer.Train(data, Options)).Make();
    }

    private static CorpusDocument Page(int site)
    {
        string[] body =
        [
            $"The council met on Tuesday evening to discuss the new bridge and the harbour wall in street {site}.",
            $"Residents had waited for eleven years, and most of them were not convinced by the plans for street {site}.",
            $"Work is to begin in spring and should be done before the storms of autumn reach street {site}.",
            $"The mayor promised that nobody would lose a garden or a tree to the traffic of street {site}.",
        ];
        string[] lines = [$"Subscribe to our newsletter {site}", .. body[..2], $"Subscribe now for full access {site}", .. body[2..], $"Subscribe to our channel and never miss a story {site}"];
        return new CorpusDocument { Id = $"page-{site}", Site = $"site-{site}.example", Language = "en", Text = string.Join('\n', lines), Gold = string.Join('\n', body) };
    }

    private static int SiteOf(string id) => int.Parse(id["page-".Length..id.IndexOf('/', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
}
