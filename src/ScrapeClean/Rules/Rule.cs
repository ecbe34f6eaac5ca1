using ScrapeClean.Decisions;

namespace ScrapeClean.Rules;

/// <summary>
/// Says of a short block what it is, or nothing. A rule is precise: where it speaks it is nearly always right; what it is not sure of it leaves to
/// the scorer. Rules are immutable and thread-safe.
/// </summary>
internal abstract class Rule
{
    /// <summary>The name that removals give.</summary>
    public abstract string Name { get; }

    /// <summary>What a line must have, any of it, for the rule to say anything.</summary>
    public abstract LineSigns Signs { get; }

    public abstract Verdict Decide(in LineContext line);
}
