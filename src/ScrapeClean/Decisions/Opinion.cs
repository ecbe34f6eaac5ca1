namespace ScrapeClean.Decisions;

/// <summary>What was said of a block before rules, scorer and neighbours were brought together: kept for who asks for an explanation.</summary>
internal struct Opinion
{
    /// <summary>What the block is by the rules and its neighbours; null where they leave it.</summary>
    public FurnitureKind? KindByRules;

    /// <summary>Probability of body by the scorer; null where it was not asked.</summary>
    public float? Body;
}
