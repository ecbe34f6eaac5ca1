namespace ScrapeClean;

/// <summary>What was decided of one line of a text or one block of a page, and by what. Immutable and thread-safe.</summary>
public readonly struct LineDecision
{
    private readonly string? _source;
    private readonly string? _rule;
    private readonly int _start;
    private readonly int _cutStart;
    private readonly bool _ofPage;

    internal LineDecision(string source, bool ofPage, int start, int length, bool removed, FurnitureKind? kind, string rule, float confidence, int cutStart, int cutLength)
    {
        _source = source;
        _ofPage = ofPage;
        _start = start;
        Length = length;
        IsRemoved = removed;
        Kind = kind;
        _rule = rule;
        Confidence = confidence;
        _cutStart = cutStart;
        CutLength = cutLength;
    }

    /// <summary>Where the line's content stands in the text, in UTF-16 units, without white space around it; -1 for a block of a page.</summary>
    public int Start => _ofPage ? -1 : _start;

    /// <summary>Length of the content, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The line's content.</summary>
    public string Text => _source?.Substring(_start, Length) ?? "";

    /// <summary>Whether the whole line goes.</summary>
    public bool IsRemoved { get; }

    /// <summary>What was removed, the line or the part of it; null where all of it stays.</summary>
    public FurnitureKind? Kind { get; }

    /// <summary>The rule or scorer that decided; empty where nothing spoke against the line.</summary>
    public string Rule => _rule ?? "";

    /// <summary>How sure the decision is, 0 to 1; 0 where nothing was said.</summary>
    public float Confidence { get; }

    /// <summary>What the line is by the rules and its neighbours alone; null where they leave it, or all but a part of it.</summary>
    public FurnitureKind? KindByRules { get; internal init; }

    /// <summary>
    /// Probability of body by the learned scorer alone, 0 to 1; null where <see cref="CleanerOptions.UseScorer"/> is off. It is calibrated on whole pages and
    /// scraped articles (docs/quality.md).
    /// </summary>
    public float? BodyProbability { get; internal init; }

    /// <summary>Where a removed part of a kept line begins, in UTF-16 units of the text; -1 for a block of a page.</summary>
    public int CutStart => _ofPage ? -1 : _cutStart;

    /// <summary>Length of the removed part, in UTF-16 units; 0 where there is none.</summary>
    public int CutLength { get; }

    /// <summary>The removed part of a kept line; empty where there is none.</summary>
    public string CutText => _source?.Substring(_cutStart, CutLength) ?? "";
}
