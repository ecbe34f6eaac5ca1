using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;
using ScrapeClean.Cli;
using ScrapeClean.Cli.JsonLines;

namespace ScrapeClean.Fuzz;

/// <summary>What is fuzzed: takes any bytes, and throws where a promise is broken. Refusals that are documented are no findings.</summary>
/// <param name="Name">Its name on the command line, and of its folders.</param>
/// <param name="MaxLength">Greatest length of an input, in bytes.</param>
/// <param name="UsualLength">Greatest length of three inputs in four: long ones cost executions, and few faults need them.</param>
/// <param name="Run">Runs one input.</param>
internal sealed record Target(string Name, int MaxLength, int UsualLength, Action<byte[]> Run)
{
    /// <summary>One input in so many is cleaned twice, to see the same come out.</summary>
    private const int AgainOneIn = 7;

    private static readonly ArticleCleaner RulesOnly = new(new CleanerOptions { UseScorer = false });
    private static readonly JsonLinesRunner Lines = new(new CleanSettings(), TextWriter.Null);

    public static IReadOnlyList<Target> All { get; } =
    [
        new("text", 1024, 160, Text),
        new("html", 2048, 256, bytes => Page(Cleaner(bytes).CleanHtml(new MemoryStream(bytes)))),
        new("anglesharp", 2048, 256, bytes => Page(Cleaner(bytes).Clean(new HtmlParser().ParseDocument(Utf8(bytes))))),
        new("agilitypack", 2048, 256, Agility),
        new("pack", 512, 128, Pack),
        new("model", 2048, 512, ModelTarget.Run) { Seeds = ModelTarget.Seeds },
        new("jsonl", 1024, 160, JsonLines),
    ];

    /// <summary>Seeds that cannot lie in a folder, since they change with the library.</summary>
    public Func<IEnumerable<byte[]>> Seeds { get; init; } = () => [];

    /// <summary>Throws where a promise does not hold.</summary>
    public static void Demand(bool holds, string broken)
    {
        if (!holds)
            throw new InvalidOperationException(broken);
    }

    private static string Utf8(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    // An odd number of bytes is UTF-8, an even one UTF-16, so that lone surrogates come too.
    private static string Units(byte[] bytes) => bytes.Length % 2 == 1 ? Utf8(bytes) : string.Create(bytes.Length / 2, bytes, static (units, from) =>
    {
        for (int i = 0; i < units.Length; i++)
            units[i] = (char)(from[2 * i] | from[(2 * i) + 1] << 8);
    });

    // By default and by rules alone, which is the same path but for the scorer and several times as fast.
    private static ArticleCleaner Cleaner(byte[] bytes) => bytes.Length / 2 % 2 == 0 ? RulesOnly : ArticleCleaner.Default;

    private static void Text(byte[] bytes)
    {
        string text = Units(bytes);
        ArticleCleaner cleaner = Cleaner(bytes);
        CleanResult result = cleaner.Clean(text);
        Demand(result.Restore() == text, "kept and removed are not the input");
        int end = 0;
        foreach (Removal removal in result.Removals)
        {
            Demand(removal.Start >= end && removal.Length > 0, "removals overlap");
            end = removal.Start + removal.Length;
            Demand(!Parts(text, removal.Start) && !Parts(text, end), "a surrogate pair is parted");
            Demand(removal.Confidence is > 0 and <= 1 && removal.Rule.Length > 0, "a removal does not say why");
        }
        if (bytes.Length % AgainOneIn == 0)
            Demand(cleaner.Clean(text).Text == result.Text, "two calls differ");
    }

    private static bool Parts(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static void Page(CleanResult result)
    {
        foreach (Removal removal in result.Removals)
            Demand(removal.Start == -1 && removal.Path!.StartsWith('/') && removal.Rule.Length > 0, "a removal does not say where or why");
        Demand(result.ToMarkdown() is not null, "no Markdown");
    }

    private static void Agility(byte[] bytes)
    {
        var document = new HtmlDocument();
        document.LoadHtml(Utf8(bytes));
        Page(Cleaner(bytes).Clean(document));
    }

    private static void Pack(byte[] bytes)
    {
        try
        {
            LanguagePacks packs = LanguagePacks.None.With(LanguagePack.Parse(Utf8(bytes)));
            new ArticleCleaner(new CleanerOptions { Packs = packs, UseScorer = false }).Clean("The council met.\nS'abonner\n12:30 a b c d e\n");
        }
        catch (PackFormatException refused)
        {
            Demand(refused.Line >= 0 && refused.Message.Length > 0, "a refusal without place");
        }
    }

    // The program's own path without its threads, which would blur what an input reaches; one time in 256 all of it.
    private static void JsonLines(byte[] bytes)
    {
        using var output = new MemoryStream();
        if (bytes.Length > 0 && bytes[0] == 0)
        {
            int exit = Application.Run(["clean", "--jsonl"], new MemoryStream(bytes), output, TextWriter.Null);
            Demand(exit is 0 or 3, "an exit code that is not documented");
        }
        else
        {
            var batches = new LineBatches(new MemoryStream(bytes), maxLineLength: 512);
            while (batches.Next(out _) is { } batch)
                output.Write(Lines.Answer(batch).WrittenSpan);
        }
        ReadOnlySpan<byte> answers = output.GetBuffer().AsSpan(0, (int)output.Length);
        while (!answers.IsEmpty)
        {
            int end = answers.IndexOf((byte)'\n');
            Demand(end > 0, "an answer without end");
            var reader = new Utf8JsonReader(answers[..end], new JsonReaderOptions { MaxDepth = 2000 });
            Demand(reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.ValueTextEquals("id"u8), "an answer that is no object with an id");
            while (reader.Read())
            {
                // To the end: what is no JSON throws.
            }
            answers = answers[(end + 1)..];
        }
    }
}
