using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Quality.Training;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Tests;

/// <summary>What the words of leftovers are learned from.</summary>
public sealed class LeftoverWordsTrainerTests
{
    private const int Pages = 12;

    private static readonly TrainingOptions Options = new() { Folds = 2 };

    [Theory]
    [InlineData("Recevez notre lettre chaque matin", "Les lettres de mon grand-père")]
    [InlineData("Jetzt den Newsletter bestellen", "Die Bestellung der Felder im Mittelalter")]
    [InlineData("Support our newsroom with a small gift", "Small towns and their libraries")]
    [InlineData("登録して続きを読む", "江戸の橋と水路")]
    public void Our_own_lines_tell_prompts_from_headings(string furniture, string body)
    {
        var all = Models.Value[^1].Model;

        Assert.True(Score(all, furniture) < Quantity.Centre, $"{furniture}: {Score(all, furniture)}");
        Assert.True(Score(all, body) > Score(all, furniture) + LexicalModel.StepsPerUnit, $"{body}: {Score(all, body)}");
    }

    [Fact]
    public void The_furniture_of_pages_says_nothing_and_their_bodies_do()
    {
        var data = Data();
        var targets = WordTargets.Leftovers(data);

        Assert.Equal(Pages, targets.Count(float.IsNaN));
        Assert.Equal(targets.Length - Pages, targets.Count(t => t == 1));
    }

    [Fact]
    public void A_fold_has_not_seen_its_lines()
    {
        var unseen = Models.Value[0].Model.Weights.ToArray();

        Assert.Equal(Options.Folds + 1, Models.Value.Length);
        Assert.NotEqual(unseen, Models.Value[^1].Model.Weights.ToArray());
        Assert.NotEqual(unseen, Models.Value[1].Model.Weights.ToArray());
    }

    private static readonly Lazy<LeftoverWords[]> Models = new(() => LeftoverWordsTrainer.Train(Data(), Options));

    private static TrainingData Data()
    {
        var documents = Enumerable.Range(0, Pages).Select(n => new CorpusDocument
        {
            Id = $"page-{n}",
            Site = $"site-{n}.example",
            Text = $"Harbour and market news\nThe council met on Tuesday evening to discuss the new bridge and the harbour wall of street {n}.",
            Gold = $"The council met on Tuesday evening to discuss the new bridge and the harbour wall of street {n}.",
        }).ToArray();
        var set = new CorpusSet("own", CorpusKind.Page, "");
        return TrainingData.Build([.. documents.Select(d => LineLabels.Label(set, d))], new Folds(documents, Options.Folds));
    }

    private static byte Score(LexicalModel model, string line)
    {
        var blocks = new BlockList();
        LineSplitter.Split(line, blocks);
        using var document = ScannedDocument.Scan(line, blocks.Items, WordLimit.Text);
        return model.Score(document.TokensOf(0));
    }
}
