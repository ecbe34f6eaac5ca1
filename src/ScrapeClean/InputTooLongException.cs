namespace ScrapeClean;

/// <summary>A text longer than <see cref="CleanerOptions.MaxInputLength"/>. Immutable and thread-safe.</summary>
public sealed class InputTooLongException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="length">Length of the text, in UTF-16 units.</param>
    /// <param name="limit">The limit, in UTF-16 units.</param>
    public InputTooLongException(long length, int limit)
        : base($"The input has {length} characters, the limit is {limit}: split it, or raise {nameof(CleanerOptions)}.{nameof(CleanerOptions.MaxInputLength)}.")
    {
        Length = length;
        Limit = limit;
    }

    /// <summary>Length of the text, in UTF-16 units.</summary>
    public long Length { get; }

    /// <summary>The limit, in UTF-16 units.</summary>
    public int Limit { get; }
}
