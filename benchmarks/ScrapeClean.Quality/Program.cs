if (args[0] == "train")
    return ScrapeClean.Quality.Commands.TrainCommand.Run(args[1], args[2], args.Length > 3 ? args[3] : null, new(), Console.Out);
return ScrapeClean.Quality.Training.Experiment.Run(args);
