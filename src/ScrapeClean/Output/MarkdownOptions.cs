namespace ScrapeClean;

/// <summary>What Markdown output holds beside text. Immutable and thread-safe.</summary>
public sealed record MarkdownOptions
{
    /// <summary>Whether links keep their targets: web addresses, mail addresses and relative ones; no other scheme ever. Default: true.</summary>
    public bool Links { get; init; } = true;

    /// <summary>Whether images stay, with their alternative text. Default: false.</summary>
    public bool Images { get; init; }
}
