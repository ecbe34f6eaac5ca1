using ScrapeClean.Quality.Training;

namespace ScrapeClean.Quality.Tests;

public sealed class FoldModelsTests
{
    [Fact]
    public void Files_come_in_the_order_of_the_folds()
    {
        var folder = Directory.CreateTempSubdirectory("folds").FullName;
        try
        {
            FoldModels.Write(folder, Enumerable.Range(0, 12).Select(fold => new[] { (byte)fold }));

            Assert.Equal(Enumerable.Range(0, 12), FoldModels.Files(folder).Select(file => (int)File.ReadAllBytes(file)[0]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_folder_without_models_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("folds").FullName;
        try
        {
            Assert.Contains("train with --fold-models", Assert.Throws<FileNotFoundException>(() => FoldModels.Files(folder)).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }
}
