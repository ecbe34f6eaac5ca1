namespace ScrapeClean.Benchmarks.Material;

/// <summary>An input that columns can set against time and memory.</summary>
internal interface IMeasured
{
    /// <summary>Its length, in UTF-16 units.</summary>
    long Units { get; }

    /// <summary>Its lines or blocks that hold anything.</summary>
    int Blocks { get; }
}
