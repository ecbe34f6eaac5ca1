namespace ScrapeClean.Benchmarks.Material;

/// <summary>An input with a name that tables show.</summary>
public sealed record Sample(string Name, string Content)
{
    public override string ToString() => Name;
}
