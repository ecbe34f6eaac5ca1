namespace ScrapeClean.Languages;

/// <summary>The marks that end a sentence, in all scripts that have one.</summary>
internal static class SentenceMarks
{
    // Latin and its like, Chinese and Japanese, Devanagari, Arabic, Urdu, Armenian, Ethiopic, Khmer, Burmese, Tibetan.
    private const string WideStops = "…。！？｡।॥؟۔։።፧៕။།";
    private const string Stops = ".!?" + WideStops;
    private const string WideClosers = "”」』）】";

    /// <summary>Quotation marks and brackets that close behind the end of a sentence.</summary>
    public const string Closers = "»\")]" + WideClosers;

    /// <summary>Behind any of these a new sentence may begin: ends of sentences, and the quotation marks and brackets behind them.</summary>
    public const string StopsAndClosers = Stops + Closers;

    /// <summary>Those from U+0100 on.</summary>
    public const string WideStopsAndClosers = WideStops + WideClosers;

    /// <summary>
    /// Whether a unit is one of <see cref="WideStopsAndClosers"/>; written out, and with the apostrophes and dashes that most texts ask it of told apart first.
    /// </summary>
    public static bool IsWideStopOrCloser(char unit) => (uint)(unit - '\u2000') < 0x100
        ? unit is '…' or '”'
        : unit is '。' or '！' or '？' or '｡' or '।' or '॥' or '؟' or '۔' or '։' or '።' or '፧' or '៕' or '။' or '།' or '」' or '』' or '）' or '】';

    /// <summary>Whether the mark ends a sentence.</summary>
    public static bool Ends(char mark) => mark switch
    {
        < '\u0100' => mark is '.' or '!' or '?',
        _ => Stops.Contains(mark),
    };

    /// <summary>Whether a sentence that is told, not asked or shouted, ends somewhere in the text.</summary>
    public static bool HoldsTold(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool border = i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]);
            if (border && ClosesTold(text[..(i + 1)]) && (i + 1 == text.Length || text[i + 1] != '.'))
                return true;
        }
        return false;
    }

    /// <summary>Whether the text closes with the end of a sentence that is told, not asked or shouted.</summary>
    public static bool ClosesTold(ReadOnlySpan<char> text) =>
        text.Length > 0 && Ends(text[^1]) && text[^1] is not ('!' or '?' or '…' or '！' or '？' or '؟' or '፧') && !text.EndsWith("..");
}
