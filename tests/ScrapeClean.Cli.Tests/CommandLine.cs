using System.Text;

namespace ScrapeClean.Cli.Tests;

/// <summary>Runs the program in the test's own process.</summary>
internal static class CommandLine
{
    public static Outcome Run(string input, params string[] args) => Run(Encoding.UTF8.GetBytes(input), args);

    public static Outcome Run(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exit = Application.Run(args, new MemoryStream(input), output, error);
        return new Outcome(exit, output.ToArray(), error.ToString());
    }
}

internal sealed record Outcome(int Exit, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scrapeclean-").FullName;

    public string Write(string name, string content)
    {
        string path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
