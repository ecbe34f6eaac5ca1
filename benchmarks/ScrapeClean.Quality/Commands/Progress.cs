using Spectre.Console;

namespace ScrapeClean.Quality.Commands;

/// <summary>A progress bar for work over documents, on standard error, so that standard output is the result alone.</summary>
internal static class ProgressBar
{
    public static T Run<T>(string title, int count, Func<Action, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, count));
            return work(() => task.Increment(1));
        });
    }
}
