using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Tests;

public sealed class FoldsTests
{
    [Fact]
    public void A_site_and_its_copies_stay_in_one_fold()
    {
        CorpusDocument[] documents =
        [
            .. Enumerable.Range(0, 50).Select(i => new CorpusDocument { Id = $"a{i}", Url = $"https://site{i}.example/1" }),
            .. Enumerable.Range(0, 50).Select(i => new CorpusDocument { Id = $"b{i}", Url = $"https://www.site{i}.example/2" }),
            .. Enumerable.Range(0, 50).Select(i => new CorpusDocument { Id = $"c{i}", Site = $"copy{i}", SameAs = [$"a{i}"] }),
        ];
        var folds = new Folds(documents, 4);

        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(folds.Of(documents[i]), folds.Of(documents[50 + i]));
            Assert.Equal(folds.Of(documents[i]), folds.Of(documents[100 + i]));
        }

        Assert.Equal(4, documents.Select(folds.Of).Distinct().Count());
    }
}
