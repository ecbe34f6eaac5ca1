return ScrapeClean.Quality.Training.Experiment.Run(args);
