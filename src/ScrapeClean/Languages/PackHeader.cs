namespace ScrapeClean.Languages;

/// <summary>What stands above a pack's first section.</summary>
internal sealed class PackHeader
{
    /// <summary>Code of the pack that all languages share.</summary>
    public const string Universal = "und";

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Inherits { get; set; }

    /// <summary>A language so near that short texts of the two are not told apart; null for none.</summary>
    public string? Akin { get; set; }

    public Script[] Scripts { get; set; } = [];

    /// <summary>Letters that set the language apart from others of its script, small and capital.</summary>
    public string Letters { get; set; } = "";

    /// <summary>Frequent words, separated by spaces, as written.</summary>
    public string StopWords { get; set; } = "";

    /// <summary>Classes of words for placeholders: name, and words separated by spaces.</summary>
    public List<(string Name, string Words)> Classes { get; } = [];
}
