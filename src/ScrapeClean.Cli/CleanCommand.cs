using System.CommandLine;
using System.CommandLine.Parsing;

namespace ScrapeClean.Cli;

/// <summary>The options of <c>scrapeclean clean</c>, and what they mean together.</summary>
internal sealed class CleanCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files to clean; - or none for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _explain = new("--explain") { Description = "Show kept and removed lines, with kind, rule and confidence." };
    private readonly Option<bool> _jsonLines = new("--jsonl") { Description = "Read JSON lines on standard input, write one answer a line: {\"id\": …, \"text\": \"…\"} or {\"id\": …, \"html\": \"…\"} in." };
    private readonly Option<InputKind> _input = Choice("--input", "What is read: auto (by content), text or html.", InputKind.Auto);
    private readonly Option<OutputFormat> _format = Choice("--format", "What is printed: text, markdown, html or json.", OutputFormat.Text);
    private readonly Option<PageParser> _parser = Choice("--parser", "Parser of pages: anglesharp or htmlagilitypack.", PageParser.AngleSharp);
    private readonly Option<string?> _language = new("--language") { Description = "Language of the texts, such as fr, instead of guessing it.", HelpName = "CODE" };
    private readonly Option<string?> _keep = new("--keep") { Description = "Kinds that stay, with commas between, such as Byline,ImageCaption.", HelpName = "KIND,…" };
    private readonly Option<Strictness> _strictness = Choice("--strictness", "gentle, balanced or strict.", Strictness.Balanced);
    private readonly Option<string?> _phrases = new("--phrases") { Description = "A file of further phrases, in the format of language packs.", HelpName = "FILE" };
    private readonly Option<bool> _noTitle = new("--no-title") { Description = "Leave out a title that stands first in a text." };
    private readonly Option<bool> _rulesOnly = new("--rules-only") { Description = "Decide by rules alone, without the learned scorer." };
    private readonly Option<string?> _output = new("--output") { Description = "Folder for the cleaned files, each under its own name.", HelpName = "DIR" };

    public Command Build(Func<CleanSettings, int> run, TextWriter error)
    {
        var command = new Command("clean", """
            Takes leftover page furniture out of scraped articles and prints what is left.

            Exit codes: 0 all cleaned, 1 a file failed (the others were cleaned), 2 wrong usage, 3 broken JSON lines (the others were cleaned).
            """)
        {
            _files, _explain, _jsonLines, _input, _format, _parser, _language, _keep, _strictness, _phrases, _noTitle, _rulesOnly, _output,
        };
        command.SetAction(result =>
        {
            try
            {
                return run(Read(result));
            }
            catch (UsageException wrong)
            {
                error.WriteLine($"scrapeclean: {wrong.Message}");
                return ExitCode.WrongUsage;
            }
        });
        return command;
    }

    private CleanSettings Read(ParseResult result)
    {
        var settings = new CleanSettings
        {
            Files = result.GetValue(_files) ?? [],
            Explain = result.GetValue(_explain),
            JsonLines = result.GetValue(_jsonLines),
            Input = result.GetValue(_input),
            Format = result.GetValue(_format),
            Parser = result.GetValue(_parser),
            OutputFolder = result.GetValue(_output),
            Options = new CleanerOptions
            {
                Strictness = result.GetValue(_strictness),
                Language = result.GetValue(_language),
                Keep = Kinds(result.GetValue(_keep)),
                KeepTitle = !result.GetValue(_noTitle),
                UseScorer = !result.GetValue(_rulesOnly),
                Packs = Packs(result.GetValue(_phrases)),
            },
        };
        if (settings.Files.FirstOrDefault(f => f.Length > 1 && f[0] == '-') is { } unknown)
            throw new UsageException($"unknown option '{unknown}': --help lists them; a file of that name is written ./{unknown}");
        if (settings.Files.Contains("") || settings.OutputFolder == "")
            throw new UsageException("a name of a file or folder is empty");
        if (settings.JsonLines && settings.Files.Count > 0)
            throw new UsageException("--jsonl reads standard input: leave the files out, or send them with <");
        if (settings.JsonLines && (settings.Explain || settings.OutputFolder is not null || settings.Format is OutputFormat.Html or OutputFormat.Json))
            throw new UsageException("--jsonl goes with neither --explain, --output, --format html nor --format json: each answer is a line of JSON already");
        if (settings.Explain && settings.Format != OutputFormat.Text)
            throw new UsageException("--explain prints lines of text: leave --format out");
        return settings;
    }

    // The parser's own reading of an enumeration takes numbers and lists of names too.
    private static Option<T> Choice<T>(string name, string description, T byDefault)
        where T : struct, Enum
    {
        string names = string.Join('|', Enum.GetNames<T>()).ToLowerInvariant();
        return new Option<T>(name)
        {
            Description = description,
            HelpName = names,
            DefaultValueFactory = _ => byDefault,
            CustomParser = given =>
            {
                string value = given.Tokens.Count > 0 ? given.Tokens[^1].Value : "";
                string? known = Enum.GetNames<T>().FirstOrDefault(n => n.Equals(value, StringComparison.OrdinalIgnoreCase));
                if (known is not null)
                    return Enum.Parse<T>(known);
                given.AddError($"{name}: there is no '{value}'; there are {names.Replace("|", ", ", StringComparison.Ordinal)}");
                return byDefault;
            },
        };
    }

    private static List<FurnitureKind> Kinds(string? list)
    {
        var kinds = new List<FurnitureKind>();
        foreach (string name in (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Enum.TryParse(name, ignoreCase: true, out FurnitureKind kind) || char.IsAsciiDigit(name[0]) || name[0] is '-' or '+')
                throw new UsageException($"--keep: there is no kind '{name}'; there are {string.Join(", ", Enum.GetNames<FurnitureKind>())}");
            kinds.Add(kind);
        }
        return kinds;
    }

    private static LanguagePacks Packs(string? file)
    {
        if (file is null)
            return LanguagePacks.BuiltIn;
        if (file.Length == 0)
            throw new UsageException("--phrases: the name of the file is empty");
        try
        {
            return LanguagePacks.BuiltIn.WithPhrases(File.ReadAllText(file), file);
        }
        catch (Exception wrong) when (wrong is PackFormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--phrases: {wrong.Message}");
        }
    }
}

/// <summary>Options that do not go together, or a value that cannot be used.</summary>
internal sealed class UsageException(string message) : Exception(message);
