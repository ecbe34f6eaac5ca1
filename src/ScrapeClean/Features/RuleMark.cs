namespace ScrapeClean.Features;

/// <summary>What the rules said of a block, as coarsely as the scorer is to know it: what stands around a share bar is seldom body.</summary>
internal enum RuleMark : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It stays, or goes in part.</summary>
    Kept,

    /// <summary>Furniture if a neighbour is.</summary>
    Weak,

    // From here on it goes.

    /// <summary>What belongs to an image, or a line of the article's own: byline, date, tags. The body goes on around it.</summary>
    Detail,

    /// <summary>What a reader is asked to do: subscribe, log in, share, comment.</summary>
    Prompt,

    /// <summary>The page's own: menu, banner, notice.</summary>
    Frame,

    /// <summary>A pointer to other articles, or the heading of a list of them.</summary>
    Pointer,
}
