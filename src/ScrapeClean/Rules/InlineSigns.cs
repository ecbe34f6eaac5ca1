namespace ScrapeClean.Rules;

/// <summary>What a block has that an inline rule cannot do without, as bits; nearly all blocks are one sentence or some, and only one rule is asked.</summary>
[Flags]
internal enum InlineSigns
{
    None = 0,

    /// <summary>There is a torn tag in the document.</summary>
    Attributes = 1,

    /// <summary>A bracket closes the block.</summary>
    Bracket = 2,

    /// <summary>A sentence ends within the block, and none at its end.</summary>
    OpenEnd = 4,

    /// <summary>A sentence ends within the block, or may without a mark, or a line break was lost.</summary>
    Border = 8,

    /// <summary>The block begins with © or its like.</summary>
    Credit = 16,

    /// <summary>The block ends as code does.</summary>
    Code = 32,
}
