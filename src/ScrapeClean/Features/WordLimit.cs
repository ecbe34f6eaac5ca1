namespace ScrapeClean.Features;

/// <summary>How many words of a line a model reads: the first ones, and of a longer line the last ones too.</summary>
/// <param name="Words">Words that are kept, at most <see cref="LineScan.MaxTokens"/>.</param>
/// <param name="Tail">How many of them are a longer line's last ones.</param>
internal readonly record struct WordLimit(int Words, int Tail)
{
    /// <summary>Lines of pages, and all lines in writing without spaces, where every letter counts as a word.</summary>
    public static readonly WordLimit Most = new(LineScan.MaxTokens, LineScan.Tail);

    /// <summary>Lines of plain text: the words of a paragraph say early what it is.</summary>
    public static readonly WordLimit Text = new(40, 12);

    /// <summary>Moves the last words of a list up behind the first ones; gives how many are kept.</summary>
    public int Shorten<T>(Span<T> words)
    {
        if (words.Length <= Words)
            return words.Length;
        words[^Tail..].CopyTo(words[(Words - Tail)..]);
        return Words;
    }
}
