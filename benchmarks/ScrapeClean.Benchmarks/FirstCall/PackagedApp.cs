using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace ScrapeClean.Benchmarks.FirstCall;

/// <summary>
/// A small program that has the library from its package, as applications have it: packed, restored and built in a folder of its own, which goes with it.
/// </summary>
internal sealed class PackagedApp : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrapeclean-first-call-");

    /// <summary>Packs the library and builds the program.</summary>
    /// <param name="root">The folder of the solution, built as Release.</param>
    public void Build(string root)
    {
        string feed = Path.Combine(_folder.FullName, "feed"), app = Path.Combine(_folder.FullName, "app");
        DotNet(root, "pack", Path.Combine("src", "ScrapeClean"), "-c", "Release", "--no-build", "-o", feed, "-p:ReadyToRunSystems=" + RuntimeInformation.RuntimeIdentifier);
        Directory.CreateDirectory(app);
        foreach (string name in (string[])["App.csproj", "Program.cs"])
        {
            using Stream source = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".txt")!;
            using FileStream target = File.Create(Path.Combine(app, name));
            source.CopyTo(target);
        }
        string version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "*.nupkg")[0])["ScrapeClean.".Length..];
        DotNet(app, "build", "-c", "Release", "-o", Path.Combine(_folder.FullName, "out"), "--source", feed, "-p:ScrapeCleanVersion=" + version, "-p:RestorePackagesPath=" + Path.Combine(_folder.FullName, "packages"));
    }

    /// <summary>Runs the program in a process of its own.</summary>
    /// <param name="how"><c>nothing</c>, <c>rules</c> or <c>default</c>.</param>
    /// <param name="text">The text that it cleans.</param>
    public FirstCallRun Run(string how, string text)
    {
        string file = Path.Combine(_folder.FullName, "text.txt");
        File.WriteAllText(file, text);
        long started = Stopwatch.GetTimestamp();
        string[] answer = DotNet(_folder.FullName, Path.Combine(_folder.FullName, "out", "App.dll"), how, file).Split(' ');
        return new FirstCallRun(Stopwatch.GetElapsedTime(started).TotalMilliseconds, int.Parse(answer[1], CultureInfo.InvariantCulture));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string DotNet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }
}

/// <summary>What one process took from its start to its end, and the methods that the runtime compiled in it.</summary>
internal readonly record struct FirstCallRun(double Milliseconds, int Methods);
