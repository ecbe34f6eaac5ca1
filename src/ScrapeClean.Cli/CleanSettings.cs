namespace ScrapeClean.Cli;

internal enum InputKind
{
    Auto,
    Text,
    Html,
}

internal enum OutputFormat
{
    Text,
    Markdown,
    Html,
    Json,
}

internal enum PageParser
{
    AngleSharp,
    HtmlAgilityPack,
}

/// <summary>What the command line asks for.</summary>
internal sealed record CleanSettings
{
    public IReadOnlyList<string> Files { get; init; } = [];

    public bool Explain { get; init; }

    public bool JsonLines { get; init; }

    public InputKind Input { get; init; }

    public OutputFormat Format { get; init; }

    public PageParser Parser { get; init; }

    public string? OutputFolder { get; init; }

    public CleanerOptions Options { get; init; } = new();
}
