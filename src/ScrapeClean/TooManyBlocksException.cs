namespace ScrapeClean;

/// <summary>An input of more blocks than <see cref="CleanerOptions.MaxBlocks"/>. Immutable and thread-safe.</summary>
public sealed class TooManyBlocksException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="limit">The limit, in blocks.</param>
    public TooManyBlocksException(int limit)
        : base($"The input has more than {limit} lines or blocks of HTML: split it, or raise {nameof(CleanerOptions)}.{nameof(CleanerOptions.MaxBlocks)}.") => Limit = limit;

    /// <summary>The limit, in blocks.</summary>
    public int Limit { get; }
}
