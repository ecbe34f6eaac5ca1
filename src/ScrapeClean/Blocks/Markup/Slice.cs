namespace ScrapeClean.Blocks.Markup;

/// <summary>A run of characters in a page's pool of attribute values, names and data.</summary>
internal readonly record struct Slice(int Start, int Length)
{
    public bool IsEmpty => Length == 0;
}
