using ScrapeClean.Blocks;
using ScrapeClean.Decisions;

namespace ScrapeClean.Rules;

/// <summary>Finds furniture inside a block that is otherwise body. Immutable and thread-safe.</summary>
internal abstract class InlineRule
{
    /// <summary>The name that removals give.</summary>
    public abstract string Name { get; }

    /// <summary>What a block must have, any of it, for the rule to say anything.</summary>
    public abstract InlineSigns Signs { get; }

    /// <returns>A cut, the removal of the whole block where nothing but furniture is in it, or nothing.</returns>
    public abstract Verdict Decide(DocumentContext document, in Block block);

    /// <inheritdoc cref="InlineCut.Of"/>
    protected Verdict Cut(DocumentContext document, in Block block, FurnitureKind kind, float confidence, int start, int end, string? rule = null) =>
        InlineCut.Of(document, block, kind, rule ?? Name, confidence, start, end);
}
