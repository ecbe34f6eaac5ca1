namespace ScrapeClean;

/// <summary>What was decided of one line, and by what. Immutable and thread-safe.</summary>
public readonly struct LineDecision
{
    private readonly string? _source;
    private readonly string? _rule;

    internal LineDecision(string source, int start, int length, bool removed, FurnitureKind? kind, string rule, float confidence, int cutStart, int cutLength)
    {
        _source = source;
        Start = start;
        Length = length;
        IsRemoved = removed;
        Kind = kind;
        _rule = rule;
        Confidence = confidence;
        CutStart = cutStart;
        CutLength = cutLength;
    }

    /// <summary>Where the line's content stands in the text, in UTF-16 units, without white space around it.</summary>
    public int Start { get; }

    /// <summary>Length of the content, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The line's content.</summary>
    public string Text => _source?.Substring(Start, Length) ?? "";

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

    /// <summary>Where a removed part of a kept line begins, in UTF-16 units of the text.</summary>
    public int CutStart { get; }

    /// <summary>Length of the removed part, in UTF-16 units; 0 where there is none.</summary>
    public int CutLength { get; }
}
