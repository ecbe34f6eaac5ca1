using SharpFuzz;

namespace ScrapeClean.Fuzz;

/// <summary>Makes the library's assemblies say where they go, so that inputs can be judged by it.</summary>
internal static class Instrumentation
{
    private static readonly string[] Names = ["ScrapeClean", "ScrapeClean.AngleSharp", "ScrapeClean.HtmlAgilityPack", "ScrapeClean.Cli"];

    /// <summary>Changes the assemblies of a folder in their place. They must not be those of the process that does it.</summary>
    public static void Apply(string folder)
    {
        foreach (string name in Names)
            Fuzzer.Instrument(Path.Combine(folder, name + ".dll"), _ => true, Options.Value);
    }
}
