using ScrapeClean.Pages;

namespace ScrapeClean;

/// <summary>A piece of the input that was taken out, and why. Immutable and thread-safe.</summary>
public readonly struct Removal
{
    private readonly string? _source;
    private readonly string? _rule;
    private readonly NodePaths? _paths;
    private readonly int _offset;

    /// <summary>Where it stood in a text; of a page its element.</summary>
    private readonly int _place;

    internal Removal(string? source, int offset, int start, int length, FurnitureKind kind, string rule, float confidence)
    {
        _source = source;
        _offset = offset;
        _place = start;
        Length = length;
        Kind = kind;
        _rule = rule;
        Confidence = confidence;
    }

    internal Removal(string source, int offset, int length, FurnitureKind kind, string rule, float confidence, NodePaths paths, int element)
        : this(source, offset, element, length, kind, rule, confidence) => _paths = paths;

    /// <summary>What it was.</summary>
    public FurnitureKind Kind { get; }

    /// <summary>The rule that decided, such as <c>phrase:fr</c> or <c>credit-sign</c>, or <c>scorer</c>.</summary>
    public string Rule => _rule ?? "";

    /// <summary>How sure the decision is, 0 to 1.</summary>
    public float Confidence { get; }

    /// <summary>Where it stood in the input, in UTF-16 units; -1 for HTML.</summary>
    public int Start => _paths is null ? _place : -1;

    /// <summary>Its length, in UTF-16 units, with the line break and the blank lines that went with it.</summary>
    public int Length { get; }

    /// <summary>
    /// What was taken out, with the line break and the blank lines that went with it. For HTML the text of the block. Empty where the text was given as a
    /// span, which a removal cannot hold: take it from there by <see cref="Start"/> and <see cref="Length"/>.
    /// </summary>
    public string Text => _source?.Substring(_offset, Length) ?? "";

    /// <summary>For HTML the path of the block's node in the page, such as <c>/html/body/div[2]/p</c>; null for text. Written anew on each call.</summary>
    public string? Path => _paths?.Of(_place);

    /// <summary>Kind, rule and text.</summary>
    public override string ToString() => $"{KindNames.Of(Kind)} ({Rule}): {Text.Trim()}";
}
