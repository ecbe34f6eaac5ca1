using System.CommandLine;
using System.Text;
using ScrapeClean.Cli.JsonLines;

namespace ScrapeClean.Cli;

/// <summary>The whole program over given streams, so that tests can run it in their own process.</summary>
internal static class Application
{
    public static int Run(string[] args, Stream input, Stream output, TextWriter error)
    {
        var root = new RootCommand("ScrapeClean takes leftover page furniture out of scraped articles and keeps the article body.");
        root.Add(new CleanCommand().Build(settings => Clean(settings, input, output, error), error));
        // A file may be called @name: it is not read for further arguments.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var configuration = new InvocationConfiguration { Output = text, Error = error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(configuration);
        foreach (var fault in parsed.Errors)
            error.WriteLine($"scrapeclean: {fault.Message}");
        error.WriteLine("scrapeclean: 'scrapeclean clean --help' lists what can be asked for");
        return ExitCode.WrongUsage;
    }

    private static int Clean(CleanSettings settings, Stream input, Stream output, TextWriter error) => settings.JsonLines
        ? new JsonLinesRunner(settings, error).Run(input, output)
        : new FileCleaner(settings, input, output, error).Run();
}
