namespace ScrapeClean.Languages;

/// <summary>The built-in placeholders, and the classes of words that the engine itself reads. Numbers are bits of a node's mask.</summary>
internal static class Placeholder
{
    public const int Number = 0;
    public const int Time = 1;
    public const int Date = 2;
    public const int Name = 3;
    public const int Word = 4;
    public const int Any = 5;
    public const int Url = 6;

    /// <summary>The first placeholder that stands for a class of words.</summary>
    public const int FirstClass = 7;

    public static int BuiltIn(ReadOnlySpan<char> name) => name switch
    {
        "n" => Number,
        "time" => Time,
        "date" => Date,
        "name" => Name,
        "word" => Word,
        "any" => Any,
        "url" => Url,
        _ => -1,
    };
}

/// <summary>Bits of the classes of words that dates and names are made of.</summary>
internal static class WordClass
{
    public const int Month = 0;
    public const int Weekday = 1;
    public const int Unit = 2;
    public const int Date = 3;
    public const int Network = 4;
    public const int Agency = 5;

    public static readonly string[] Known = ["month", "weekday", "unit", "date", "network", "agency"];
}
