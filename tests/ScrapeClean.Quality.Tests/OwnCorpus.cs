using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Tests;

/// <summary>Documents written for this project: a line begins with + where it is body, - where it is furniture, ? where it counts neither way.</summary>
internal static class OwnCorpus
{
    public static IEnumerable<CorpusDocument> Read() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.txt").Order(StringComparer.Ordinal).Select(Parse);

    private static CorpusDocument Parse(string path)
    {
        var lines = File.ReadAllLines(path).Where(line => line.Length > 2).ToArray();
        return new CorpusDocument
        {
            Id = Path.GetFileNameWithoutExtension(path),
            Language = Path.GetFileNameWithoutExtension(path),
            Text = string.Join('\n', lines.Select(line => line[2..])),
            Labels = [.. lines.Select(line => line[0] switch
            {
                '+' => 1,
                '-' => 0,
                '?' => -1,
                _ => throw new FormatException($"{path}: a line begins with +, - or ?, not {line[0]}."),
            })],
        };
    }
}
