using System.CommandLine;
using ScrapeClean.Quality.Training;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Commands;

/// <summary>Learns the words of leftovers anew, as after lines were added to <c>Training/Lines</c>, and keeps the rest of the models: nothing else moves.</summary>
internal static class TrainLeftoversCommand
{
    public static Command Create()
    {
        var corpora = Options.Corpora();
        var model = new Option<string>("--model") { Description = "The model that gets them.", DefaultValueFactory = _ => TrainCommand.DefaultModel };
        var foldModels = new Option<string?>("--fold-models") { Description = "Folder with the models of the folds, as train writes them, which get theirs." };
        var command = new Command("train-leftovers", "Learns the words of leftovers anew, and keeps the rest of the models.") { corpora, model, foldModels };
        command.SetAction(result => Run(result.GetValue(corpora)!, result.GetValue(model)!, result.GetValue(foldModels)));
        return command;
    }

    private static int Run(string corpora, string model, string? foldModels)
    {
        var log = TrainCommand.Logger();
        // A document's fold is one of so many: the models of the folds say of how many.
        var folds = foldModels is null ? [] : FoldModels.Files(foldModels);
        var options = new TrainingOptions { Folds = Math.Max(1, folds.Length) };
        var documents = TrainCommand.Read(corpora);
        log($"{documents.Count} documents read");
        var leftovers = LeftoverWordsTrainer.Train(TrainCommand.Label(documents, options), options);
        Replace(model, leftovers[^1]);
        for (var f = 0; f < folds.Length; f++)
            Replace(folds[f], leftovers[f]);
        log($"{model}: words of leftovers learned");
        return 0;
    }

    private static void Replace(string file, LeftoverWords leftovers) =>
        File.WriteAllBytes(file, (TextModel.Read(File.ReadAllBytes(file)) with { Leftovers = leftovers }).Write());
}
