namespace ScrapeClean;

/// <summary>A language pack that cannot be read: says where, and what to do about it. Immutable and thread-safe.</summary>
public sealed class PackFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="source">Name of the pack's file, as the caller gave it.</param>
    /// <param name="line">Line of the file, from 1.</param>
    /// <param name="problem">What is wrong, and the remedy.</param>
    public PackFormatException(string source, int line, string problem)
        : base($"{source}({line}): {problem}")
    {
        PackSource = source;
        Line = line;
    }

    /// <summary>Name of the pack's file, as the caller gave it.</summary>
    public string PackSource { get; }

    /// <summary>Line of the file, from 1.</summary>
    public int Line { get; }
}
