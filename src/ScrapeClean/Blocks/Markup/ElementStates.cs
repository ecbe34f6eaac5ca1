namespace ScrapeClean.Blocks.Markup;

/// <summary>What an element is and what happened to it, as a set.</summary>
[Flags]
internal enum ElementStates : byte
{
    None = 0,

    /// <summary>No browser shows the content.</summary>
    Hidden = 1,

    /// <summary>For a list item: a block of it was already seen.</summary>
    Begun = 2,

    /// <summary>For an element that was closed before its content was: a misnested link or the like.</summary>
    Ended = 4,

    /// <summary>It has a target that it links to.</summary>
    Links = 8,
}
