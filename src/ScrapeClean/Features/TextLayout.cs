namespace ScrapeClean.Features;

/// <summary>Where the columns of both passes stand, and what they are called.</summary>
internal static class TextLayout
{
    public static readonly TextFeature[] NearCopied =
    [
        TextFeature.Lexical, TextFeature.Width, TextFeature.CapitalWordShare, TextFeature.DigitShare, TextFeature.End,
        TextFeature.Start, TextFeature.Separators, TextFeature.Topic, TextFeature.Commas, TextFeature.FunctionShare,
    ];

    public static readonly int[] NearOffsets = [-1, 1, -2, 2];

    public static readonly TextFeature[] FarCopied = [TextFeature.Lexical, TextFeature.Width];
    public static readonly int[] FarOffsets = [-3, 3, -4, 4];

    /// <summary>Lines of the windows on either side; mean size, mean lexical score weighted by words, share of long lines.</summary>
    public static readonly int[] Windows = [3, 8, 20, 60];
    public const int WindowMeans = 2;

    public static readonly int NearStart = (int)TextFeature.Count;
    public static readonly int FarStart = NearStart + NearCopied.Length * NearOffsets.Length;
    public static readonly int WindowStart = FarStart + FarCopied.Length * FarOffsets.Length;

    /// <summary>Columns of the first pass.</summary>
    public static readonly int FirstPass = WindowStart + Windows.Length * WindowMeans * 2;

    public static readonly int[] PassOffsets = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5];
    public static readonly int PassCopyStart = FirstPass + (int)PassFeature.Count;
    public static readonly int PassWindowStart = PassCopyStart + PassOffsets.Length;

    /// <summary>Columns of the second pass: all of the first, and what the first pass said all around.</summary>
    public static readonly int SecondPass = PassWindowStart + Windows.Length * WindowMeans * 2;

    public static int Column(PassFeature feature) => FirstPass + (int)feature;

    /// <summary>The name of every column, in order.</summary>
    public static string[] Names()
    {
        var names = new List<string>(Enum.GetNames<TextFeature>()[..(int)TextFeature.Count]);
        foreach (var offset in NearOffsets)
            names.AddRange(NearCopied.Select(f => $"{f}@{offset:+0;-0}"));
        foreach (var offset in FarOffsets)
            names.AddRange(FarCopied.Select(f => $"{f}@{offset:+0;-0}"));
        foreach (var window in Windows)
            names.AddRange([$"Size above {window}", $"Lexical above {window}", $"Size below {window}", $"Lexical below {window}"]);
        names.AddRange(Enum.GetNames<PassFeature>()[..(int)PassFeature.Count].Select(name => $"Pass {name}"));
        names.AddRange(PassOffsets.Select(offset => $"First@{offset:+0;-0}"));
        foreach (var window in Windows)
            names.AddRange([$"First above {window}", $"Accepted above {window}", $"First below {window}", $"Accepted below {window}"]);
        return [.. names];
    }
}

/// <summary>What the second pass knows besides: the first pass's answers, as log odds around 128 or as probabilities.</summary>
internal enum PassFeature
{
    First,

    /// <summary>Share of the accepted words that stand above.</summary>
    AcceptedAbove,

    /// <summary>Accepted words above, logarithmic.</summary>
    AcceptedWordsAbove,
    AcceptedWordsBelow,

    /// <summary>Lines to the nearest line above that was surely accepted.</summary>
    AcceptedLineAbove,
    AcceptedLineBelow,

    /// <summary>Lowest running log odds between the line and the nearest accepted line: how deep the gap is.</summary>
    StretchStart,
    StretchEnd,
    StretchMargin,

    /// <summary>How firmly the line belongs to the run of lines that adds most to the expected F1, signed.</summary>
    GainMargin,

    /// <summary>First-pass log odds above or below those at which keeping a line stops raising the expected F1, around 128.</summary>
    OverCutoff,

    /// <summary>Share of the line's longer words that stand in accepted lines.</summary>
    Topic,

    DocumentAcceptedLines,
    DocumentAcceptedWords,
    DocumentAcceptedTotal,
    DocumentStretchAccepted,
    DocumentDoubt,

    /// <summary>The highest expected F1 of any cutoff: how sure the first pass is of the document as a whole.</summary>
    DocumentExpectedF1,

    /// <summary>Lines that are surely furniture, logarithmic: a whole page has dozens, an article with leftovers a few.</summary>
    DocumentSureFurniture,

    /// <summary>Words of the lines that the first pass finds likelier, against the words it expects to be body.</summary>
    Rank,
    Count,
}
