namespace ScrapeClean.Tests.Languages;

/// <summary>The examples of a pack, as docs/language-packs.md describes their file.</summary>
internal sealed class PackExamples
{
    private PackExamples(string code, List<PackExample> article, List<PackExample> lines)
    {
        Code = code;
        Article = article;
        Lines = lines;
    }

    public string Code { get; }

    public IReadOnlyList<PackExample> Article { get; }

    public IReadOnlyList<PackExample> Lines { get; }

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Languages", "Examples");

    public static IEnumerable<string> Codes => Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static PackExamples Read(string code)
    {
        var article = new List<PackExample>();
        var lines = new List<PackExample>();
        string section = "";
        int number = 0;
        foreach (string raw in File.ReadLines(Path.Combine(Folder, code + ".txt")))
        {
            number++;
            string line = raw.TrimEnd('\r');
            if (line.StartsWith('['))
            {
                section = line.Trim('[', ']', ' ');
                continue;
            }
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            if (section == "article")
                article.Add(ReadArticleLine(line, number));
            else
                lines.Add(ReadLine(line, section, number));
        }
        return new PackExamples(code, article, lines);
    }

    private static PackExample ReadArticleLine(string line, int number)
    {
        if (line[0] == '+')
            return new PackExample(number, null, ExampleForm.Stays, line.Length > 2 ? line[2..] : "");
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        if (line[0] != '-' || bar < 0)
            throw new FormatException($"line {number}: an article's line is '+ text' or '- Kind | text'");
        return new PackExample(number, Enum.Parse<FurnitureKind>(line[1..bar].Trim()), ExampleForm.Goes, line[(bar + 1)..].Trim());
    }

    private static PackExample ReadLine(string line, string section, int number)
    {
        FurnitureKind kind = Enum.Parse<FurnitureKind>(section);
        return line switch
        {
            ['-', '?', ' ', .. var text] => new PackExample(number, kind, ExampleForm.GoesBesideFurniture, text),
            ['-', '>', ' ', .. var text] => new PackExample(number, kind, ExampleForm.GoesInPart, text),
            ['-', ' ', .. var text] => new PackExample(number, kind, ExampleForm.Goes, text),
            ['+', ' ', .. var text] => new PackExample(number, kind, ExampleForm.Stays, text),
            _ => throw new FormatException($"line {number}: an example starts with '- ', '-? ', '-> ' or '+ '"),
        };
    }
}

internal enum ExampleForm
{
    Goes,
    GoesBesideFurniture,
    GoesInPart,
    Stays,
}

internal sealed record PackExample(int Number, FurnitureKind? Kind, ExampleForm Form, string Text);
