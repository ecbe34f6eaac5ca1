using System.CommandLine;
using ScrapeClean.Cli;

using Stream output = StandardOutput.Open();
return Application.Run(args, Console.OpenStandardInput(), output, Console.Error);
