using System.Globalization;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks.FirstCall;

/// <summary>
/// What the first call costs a process that has the library from its package: <c>first-call [--runs N]</c>. Runs follow each other by turns, and the
/// shortest count, since what a busy machine adds to a process is never less than nothing.
/// </summary>
internal static class FirstCallCommand
{
    private const int UsualRuns = 15;

    /// <summary>What is measured, how the program cleans, and what. The text with teasers is the one that the scorer is asked about.</summary>
    private static readonly (string Name, string How, Sample Text)[] Ways =
    [
        ("nothing", "nothing", Texts.Short),
        ("rules", "rules", Texts.Short),
        ("default, the scorer not asked", "default", Texts.Short),
        ("default", "default", Texts.Teasers),
    ];

    public static int Run(string[] args)
    {
        int runs = Array.IndexOf(args, "--runs") is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : UsualRuns;
        using var app = new PackagedApp();
        app.Build(Root());
        var found = Ways.ToDictionary(way => way.Name, _ => new List<FirstCallRun>());
        for (int run = 0; run < runs; run++)
        {
            foreach ((string name, string how, Sample text) in Ways)
                found[name].Add(app.Run(how, text.Content));
        }
        FirstCallRun nothing = Shortest(found["nothing"]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A program that reads a text and cleans none: {nothing.Milliseconds:F0} ms, the shortest of {runs} runs."));
        Console.WriteLine();
        Console.WriteLine("| first call of a process, library from its package | more than that, ms | methods compiled |");
        Console.WriteLine("|---|---:|---:|");
        foreach ((string name, _, _) in Ways.Skip(1))
        {
            FirstCallRun best = Shortest(found[name]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {best.Milliseconds - nothing.Milliseconds:F0} | {best.Methods - nothing.Methods} |"));
        }
        return 0;
    }

    private static FirstCallRun Shortest(List<FirstCallRun> runs) => runs.MinBy(run => run.Milliseconds);

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ScrapeClean.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The benchmarks do not stand in the folder of their solution, whose package is measured.");
    }
}
