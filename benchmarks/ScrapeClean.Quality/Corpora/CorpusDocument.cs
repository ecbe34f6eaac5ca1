using System.Text.Json;

namespace ScrapeClean.Quality.Corpora;

/// <summary>One document of a corpus. Absent fields are null or empty.</summary>
internal sealed record CorpusDocument
{
    public required string Id { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Site { get; init; }

    public string? Language { get; init; }

    public string? Type { get; init; }

    public string? Title { get; init; }

    /// <summary>The main content as plain text; null where nobody wrote it down.</summary>
    public string? Gold { get; init; }

    /// <summary>Snippets that must stay.</summary>
    public string[] With { get; init; } = [];

    /// <summary>Snippets that must go.</summary>
    public string[] Without { get; init; } = [];

    public string? Text { get; init; }

    public string? Html { get; init; }

    /// <summary>One label a line of the text: 1 body, 0 furniture, -1 not counted. Null where lines are not labelled.</summary>
    public int[]? Labels { get; init; }

    /// <summary>The kind of each furniture line, where known.</summary>
    public string?[]? Kinds { get; init; }

    /// <summary>Furniture inside body lines, in UTF-16 units of the text.</summary>
    public (int Start, int Length)[] Inline { get; init; } = [];

    /// <summary>Ids of documents with the same text.</summary>
    public string[] SameAs { get; init; } = [];

    /// <summary>The host of the address, or the site, or the id: documents of one site stay in one fold.</summary>
    public string SiteKey => HostOf(Url) ?? (string.IsNullOrEmpty(Site) ? Id : Site);

    public static CorpusDocument Parse(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        var root = parsed.RootElement;
        return new CorpusDocument
        {
            Id = TextOf(root, "id") ?? throw new FormatException("The document has no id."),
            Source = TextOf(root, "source"),
            Url = TextOf(root, "url"),
            Site = TextOf(root, "site"),
            Language = TextOf(root, "lang"),
            Type = TextOf(root, "type"),
            Title = TextOf(root, "title"),
            Gold = TextOf(root, "gold"),
            With = ListOf(root, "with"),
            Without = ListOf(root, "without"),
            Text = TextOf(root, "text"),
            Html = TextOf(root, "html"),
            Labels = root.TryGetProperty("labels", out var labels) && labels.ValueKind == JsonValueKind.Array
                ? [.. labels.EnumerateArray().Select(x => x.GetInt32())] : null,
            Kinds = root.TryGetProperty("kinds", out var kinds) && kinds.ValueKind == JsonValueKind.Array
                ? [.. kinds.EnumerateArray().Select(x => x.GetString())] : null,
            Inline = root.TryGetProperty("inline", out var inline) && inline.ValueKind == JsonValueKind.Array
                ? [.. inline.EnumerateArray().Select(x => (x.GetProperty("start").GetInt32(), x.GetProperty("length").GetInt32()))] : [],
            SameAs = ListOf(root, "same_as"),
        };
    }

    private static string? HostOf(string? url)
    {
        var parts = (url ?? "").Split('/');
        return parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null;
    }

    private static string? TextOf(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    private static string[] ListOf(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) ? []
        : value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray().Select(x => x.GetString()).OfType<string>()],
            JsonValueKind.String => [value.GetString()!],
            _ => [],
        };
}
