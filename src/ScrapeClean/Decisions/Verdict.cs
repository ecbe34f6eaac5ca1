namespace ScrapeClean.Decisions;

internal enum Label : byte
{
    /// <summary>Nothing was said of the block.</summary>
    None,
    Keep,
    Remove,
    /// <summary>Furniture if a neighbour is.</summary>
    Weak,
}

/// <summary>What a rule or the scorer says of a block, or of the part of it from <see cref="CutStart"/> to <see cref="CutEnd"/>.</summary>
internal readonly struct Verdict
{
    private readonly string? _rule;

    private Verdict(Label label, FurnitureKind kind, string rule, float confidence, int cutStart, int cutEnd)
    {
        Label = label;
        Kind = kind;
        _rule = rule;
        Confidence = confidence;
        CutStart = cutStart;
        CutEnd = cutEnd;
    }

    public Label Label { get; }

    public FurnitureKind Kind { get; }

    /// <summary>Name of the rule or scorer; empty where nothing was said.</summary>
    public string Rule => _rule ?? "";

    /// <summary>How sure it is, 0 to 1.</summary>
    public float Confidence { get; }

    /// <summary>Where the furniture inside the block begins, in UTF-16 units of the buffer.</summary>
    public int CutStart { get; }

    /// <summary>Where it ends, exclusive; 0 where the whole block is meant.</summary>
    public int CutEnd { get; }

    /// <summary>Whether the scorer alone took the block out.</summary>
    public bool IsByScorer => Label == Label.Remove && _rule == ScorerDecision.RuleName;

    public bool IsCut => CutEnd > 0;

    /// <summary>Whether neither body nor furniture was said of the whole block: what only loses a part may still go whole.</summary>
    public bool IsOpen => Label is Label.None or Label.Weak || IsCut;

    /// <summary>Whether the other verdict takes at least as much out.</summary>
    public bool TakesNoMoreThan(in Verdict other) =>
        other.Label == Label.Remove || (Label != Label.Remove && !IsCut) || (IsCut && other.CutStart <= CutStart && other.CutEnd >= CutEnd);

    public static Verdict Keep(string rule, float confidence) => new(Label.Keep, default, rule, confidence, 0, 0);

    public static Verdict Remove(FurnitureKind kind, string rule, float confidence) => new(Label.Remove, kind, rule, confidence, 0, 0);

    public static Verdict Weak(FurnitureKind kind, string rule, float confidence) => new(Label.Weak, kind, rule, confidence, 0, 0);

    /// <summary>The block stays but for one part.</summary>
    public static Verdict Cut(FurnitureKind kind, string rule, float confidence, int start, int end) => new(Label.Keep, kind, rule, confidence, start, end);
}
