namespace ScrapeClean;

/// <summary>How readily furniture is taken out. A stricter setting removes all that a gentler one removes.</summary>
public enum Strictness
{
    /// <summary>Only what is nearly certain: for texts of which nothing may be lost.</summary>
    Gentle,
    /// <summary>The default: losing body weighs several times as much as leaving furniture.</summary>
    Balanced,
    /// <summary>Furniture left weighs as much as body lost: for corpora and search indexes.</summary>
    Strict,
}
