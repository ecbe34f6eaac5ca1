using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;

namespace ScrapeClean.Quality.Training;

/// <summary>
/// Lines of furniture, and of articles that look alike, which are the project's own: the examples of the language packs, which all models of words learn from,
/// and those of <c>Training/Lines</c>, which no phrase need know, for the words of leftovers.
/// </summary>
internal static class OwnLines
{
    private const string ExamplePrefix = "examples/";
    private const string LinePrefix = "lines/";
    private const string ArticleSection = "[article]";

    /// <summary>Lines that follow each other in a file are often of one kind: so many share a fold.</summary>
    private const int LinesOfAFold = 10;

    public static CorpusSet Set { get; } = new("examples", CorpusKind.Lines, "");

    /// <summary>The article of a language's examples, without its furniture: the title and the paragraphs.</summary>
    public static string[] ArticleOf(string language)
    {
        using var stream = typeof(OwnLines).Assembly.GetManifestResourceStream(ExamplePrefix + language)
            ?? throw new FileNotFoundException($"There are no examples of the language '{language}'.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')
                .SkipWhile(line => line != ArticleSection).Skip(1).TakeWhile(line => !line.StartsWith('['))
                .Where(line => LabelOf(line) == 1).Select(TextOf),
        ];
    }

    public static IEnumerable<LabelledDocument> Examples() => Lines(ExamplePrefix).Select(line => line.Document);

    public static IEnumerable<LabelledDocument> All() => Lines(ExamplePrefix).Concat(Lines(LinePrefix)).Select(line => line.Document);

    /// <summary>All of them, each with the fold that never learns from it.</summary>
    public static IEnumerable<(LabelledDocument Document, int Fold)> InFolds(int folds) =>
        Lines(ExamplePrefix).Concat(Lines(LinePrefix)).Select(line => (line.Document, line.Group % folds));

    /// <summary>Those of <c>Training/Lines</c>, each with its fold.</summary>
    public static IEnumerable<(LabelledDocument Document, int Fold)> ToLearnFrom(int folds) =>
        InFolds(folds).Where(line => line.Document.Document.Id.StartsWith(LinePrefix, StringComparison.Ordinal));

    /// <summary>The language whose file holds a line.</summary>
    public static string LanguageOf(LabelledDocument line) => line.Document.Id.Split('/')[1];

    private static IEnumerable<(LabelledDocument Document, int Group)> Lines(string prefix)
    {
        var assembly = typeof(OwnLines).Assembly;
        var group = 0;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var number = 0;
            while (reader.ReadLine() is { } line)
            {
                group += number++ % LinesOfAFold == 0 ? 1 : 0;
                if (LabelOf(line) is { } label)
                    yield return (LineLabels.Label(Set, new CorpusDocument { Id = $"{name}/{number}", Text = TextOf(line), Labels = [label] }), group);
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
