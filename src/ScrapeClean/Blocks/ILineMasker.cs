namespace ScrapeClean.Blocks;

/// <summary>A way to look at 64 units at once; a type of its own, so that each is a method of its own that the runtime need not compile for the others' sake.</summary>
internal interface ILineMasker
{
    /// <summary>The masks of <see cref="CharMasks.Width"/> units.</summary>
    static abstract LineMasks Of(ReadOnlySpan<char> units);
}
