namespace ScrapeClean.Benchmarks.Material;

/// <summary>A text with a name that tables show.</summary>
public sealed record Sample(string Name, string Content) : IMeasured
{
    long IMeasured.Units => Content.Length;

    int IMeasured.Blocks => Content.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));

    public override string ToString() => Name;
}
