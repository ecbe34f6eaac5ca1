using System.Text.Json;

namespace ScrapeClean.Mutants;

/// <summary>A mutant that is to be tried.</summary>
/// <param name="Number">Its number in the assembly.</param>
/// <param name="File">Path from the project's folder.</param>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Kind">What was done, as dotnet-stryker names it.</param>
/// <param name="Before">The code that it replaces; its beginning where that is long.</param>
/// <param name="After">What it is replaced with.</param>
internal sealed record Mutant(int Number, string File, int Line, string Kind, string Before, string After);

/// <summary>Reads what dotnet-stryker's JSON report says of mutants.</summary>
internal static class MutantReport
{
    private const int MostShown = 70;

    // Those that it did not compile, or was told to leave out, have these.
    private static readonly string[] NoMutants = ["CompileError", "Ignored"];

    public static IReadOnlyList<Mutant> Read(string file)
    {
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(file));
        string root = report.RootElement.GetProperty("projectRoot").GetString()!;
        var mutants = new List<Mutant>();
        foreach (JsonProperty source in report.RootElement.GetProperty("files").EnumerateObject())
        {
            string[] lines = source.Value.GetProperty("source").GetString()!.ReplaceLineEndings("\n").Split('\n');
            foreach (JsonElement mutant in source.Value.GetProperty("mutants").EnumerateArray())
            {
                if (NoMutants.Contains(mutant.GetProperty("status").GetString()))
                    continue;
                (int Line, int Column) start = Place(mutant, "start"), end = Place(mutant, "end");
                string before = start.Line == end.Line ? lines[start.Line - 1][(start.Column - 1)..(end.Column - 1)] : lines[start.Line - 1][(start.Column - 1)..] + " …";
                mutants.Add(new Mutant(int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture), Path.GetRelativePath(root, source.Name).Replace('\\', '/'), start.Line,
                    mutant.GetProperty("mutatorName").GetString()!, Short(before), Short(mutant.GetProperty("replacement").GetString()!)));
            }
        }
        return mutants;
    }

    private static (int Line, int Column) Place(JsonElement mutant, string end)
    {
        JsonElement place = mutant.GetProperty("location").GetProperty(end);
        return (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());
    }

    private static string Short(string code)
    {
        string line = string.Join(' ', code.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length > MostShown ? line[..MostShown] + "…" : line;
    }
}
