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

/// <summary>Bits of the classes of words that the engine itself reads: what dates and names are made of, and what sites ask their readers with.</summary>
internal static class WordClass
{
    public const int Month = 0;
    public const int Weekday = 1;
    public const int Unit = 2;
    public const int Date = 3;
    public const int Network = 4;
    public const int Agency = 5;

    /// <summary>Words that ask the reader for something wherever they stand.</summary>
    public const int Ask = 6;

    /// <summary>Words that do so only where they begin a clause, since they are other forms of the verb too.</summary>
    public const int Act = 7;

    /// <summary>The site speaking of itself.</summary>
    public const int Ours = 8;

    /// <summary>What is promised for it.</summary>
    public const int Offer = 9;

    // What a site asks its readers to take, each class of a kind of its own.
    public const int Subscription = 10;
    public const int Account = 11;
    public const int Application = 12;
    public const int Discussion = 13;
    public const int Consent = 14;
    public const int Channel = 15;

    /// <summary>Words that a word of a prompt begins with which is more than one to the tokeniser; packs do not write this class.</summary>
    public const int Compound = 16;

    public const ulong Asking = 1UL << Ask | 1UL << Act;
    public const ulong Things = 1UL << Subscription | 1UL << Account | 1UL << Application | 1UL << Discussion | 1UL << Consent | 1UL << Channel | 1UL << Network;
    public const ulong OfPrompts = Asking | Things | 1UL << Ours | 1UL << Offer;

    public static readonly string[] Known =
    [
        "month", "weekday", "unit", "date", "network", "agency", "ask", "act", "ours", "offer", "subscription", "account", "application", "discussion", "consent", "channel", "compound",
    ];
}
