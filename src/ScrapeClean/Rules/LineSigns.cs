namespace ScrapeClean.Rules;

/// <summary>What a line has that a rule cannot do without, as bits; most lines have none of it, and the rules are not asked.</summary>
[Flags]
internal enum LineSigns
{
    None = 0,

    /// <summary>Each line has words.</summary>
    Wording = 1,

    /// <summary>© and its like.</summary>
    Credit = 2,

    /// <summary>The name of an agency.</summary>
    Agency = 4,

    Number = 8,
    Hash = 16,

    /// <summary>An arrow or a stroke between names.</summary>
    Stroke = 32,

    /// <summary>A word in a script other than Latin.</summary>
    OtherScript = 64,

    /// <summary>A word that asks for something, and a thing that sites ask their readers to take.</summary>
    Prompt = 128,
}
