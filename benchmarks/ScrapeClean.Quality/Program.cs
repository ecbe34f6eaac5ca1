using System.CommandLine;
using ScrapeClean.Quality.Commands;

var root = new RootCommand("Measures ScrapeClean on labelled data, and trains its scorer.")
{
    EvaluateCommand.Create(),
    CompareCommand.Create(),
    TrainCommand.Create(),
    TrainLeftoversCommand.Create(),
    EvaluateLeftoversCommand.Create(),
    EvaluatePagesCommand.Create(),
    TrainPagesCommand.Create(),
    ExplainErrorsCommand.Create(),
    CompareParsersCommand.Create(),
};
return root.Parse(args).Invoke();
