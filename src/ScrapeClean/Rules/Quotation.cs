using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// "He said: «Write less. Read also»": what was opened before a phrase and closes within it is somebody's word. As an arrow the mark stands behind no open one.
/// </summary>
internal static class Quotation
{
    /// <summary>UTF-16 units before the phrase in which a quotation may have begun.</summary>
    private const int Reach = 1024;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="at">Where the phrase begins.</param>
    /// <param name="end">Where what it takes ends, exclusive.</param>
    public static bool ClosesWithin(ReadOnlySpan<char> text, int start, int at, int end) =>
        Marks(text[at..end]) % 2 == 1 && Marks(text[Math.Max(start, at - Reach)..at]) % 2 == 1;

    private static int Marks(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            count += CharTable.Fold(c) == '"' ? 1 : 0;
        return count;
    }
}
