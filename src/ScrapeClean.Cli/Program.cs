using System.CommandLine;
using ScrapeClean.Cli;

return Application.Run(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
