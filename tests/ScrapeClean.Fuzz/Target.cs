using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;
using ScrapeClean.Cli;
using ScrapeClean.Scoring;

namespace ScrapeClean.Fuzz;

/// <summary>What is fuzzed: takes any bytes, and throws where a promise is broken. Refusals that are documented are no findings.</summary>
internal sealed record Target(string Name, Action<byte[]> Run)
{
    public static IReadOnlyList<Target> All { get; } =
    [
        new("text", bytes => Text(Units(bytes))),
        new("html", bytes => Page(ArticleCleaner.Default.CleanHtml(new MemoryStream(bytes)))),
        new("anglesharp", bytes => Page(ArticleCleaner.Default.Clean(new HtmlParser().ParseDocument(Utf8(bytes))))),
        new("agilitypack", Agility),
        new("pack", Pack),
        new("model", Model),
        new("jsonl", JsonLines),
    ];

    private static string Utf8(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    // An odd number of bytes is UTF-8, an even one UTF-16, so that lone surrogates come too.
    private static string Units(byte[] bytes) => bytes.Length % 2 == 1 ? Utf8(bytes) : string.Create(bytes.Length / 2, bytes, static (units, from) =>
    {
        for (int i = 0; i < units.Length; i++)
            units[i] = (char)(from[2 * i] | from[(2 * i) + 1] << 8);
    });

    private static void Text(string text)
    {
        CleanResult result = ArticleCleaner.Default.Clean(text);
        Demand(result.Restore() == text, "kept and removed are not the input");
        int end = 0;
        foreach (Removal removal in result.Removals)
        {
            Demand(removal.Start >= end && removal.Length > 0, "removals overlap");
            end = removal.Start + removal.Length;
            Demand(!Parts(text, removal.Start) && !Parts(text, end), "a surrogate pair is parted");
        }
        Demand(ArticleCleaner.Default.Clean(text).Text == result.Text, "two calls differ");
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
        Page(ArticleCleaner.Default.Clean(document));
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

    // With a check sum that fits, else the reader would see nothing but the wrong sum.
    private static void Model(byte[] bytes)
    {
        try
        {
            TextModel.Read([.. bytes, .. SHA256.HashData(bytes)]);
        }
        catch (ModelFormatException)
        {
            // Refused as documented.
        }
    }

    private static void JsonLines(byte[] bytes)
    {
        using var output = new MemoryStream();
        int exit = Application.Run(["clean", "--jsonl"], new MemoryStream(bytes), output, TextWriter.Null);
        Demand(exit is 0 or 3, "an exit code that is not documented");
        string answers = Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
        Demand(answers.Length == 0 || answers[^1] == '\n', "an answer without end");
    }

    private static void Demand(bool holds, string broken)
    {
        if (!holds)
            throw new InvalidOperationException(broken);
    }
}
