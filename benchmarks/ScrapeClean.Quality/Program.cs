using ScrapeClean.Quality.Cleaners;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;

if (args[0] == "train")
    return ScrapeClean.Quality.Commands.TrainCommand.Run(args[1], args[2], args.Length > 3 ? args[3] : null, new(), Console.Out);
if (args[0] == "evaluate")
{
    var documents = CorpusReader.ReadAll(CorpusSet.FindAll(args[1]), (_, _) => true);
    var cleaner = args[2] == "rules" ? ScrapeCleanCleaner.RulesAlone(new ScrapeClean.CleanerOptions()) : ScrapeCleanCleaner.CrossValidated(new ScrapeClean.CleanerOptions(), args[2], [.. documents.Select(d => d.Document)]);
    var figures = Evaluator.Run(cleaner, documents);
    new EvaluationTable(figures, f => f.Set.Name is "wcxb" or "leftovers" ? f.Document.Type : f.Set.Name.Contains('/') ? null : f.Document.Language).Write(Console.Out);
    return 0;
}
return ScrapeClean.Quality.Training.Experiment.Run(args);
