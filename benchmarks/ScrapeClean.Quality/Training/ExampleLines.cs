using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;

namespace ScrapeClean.Quality.Training;

/// <summary>The examples of the language packs, which are the project's own: lines of furniture and lines that look alike, for the models of words alone.</summary>
internal static class ExampleLines
{
    private const string Prefix = "examples/";

    public static CorpusSet Set { get; } = new("examples", CorpusKind.Lines, "");

    public static IEnumerable<LabelledDocument> Read()
    {
        var assembly = typeof(ExampleLines).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var number = 0;
            while (reader.ReadLine() is { } line)
            {
                number++;
                if (LabelOf(line) is { } label)
                    yield return LineLabels.Label(Set, new CorpusDocument { Id = $"{name}/{number}", Text = TextOf(line), Labels = [label] });
            }
        }
    }

    /// <summary>What goes only in part, or only beside furniture, says too little of its words.</summary>
    private static int? LabelOf(string line) => line switch
    {
        ['-', ' ', ..] => 0,
        ['+', ' ', ..] => 1,
        _ => null,
    };

    /// <summary>A line of the article names its kind before a bar.</summary>
    private static string TextOf(string line)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        return line[0] == '-' && bar > 0 && Enum.TryParse<FurnitureKind>(line[2..bar], out _) ? line[(bar + 3)..] : line[2..];
    }
}
