using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>Takes a part out of a block.</summary>
internal static class InlineCut
{
    /// <summary>The cut from <paramref name="start"/> to <paramref name="end"/> with the white space before it; the whole block if no word is left.</summary>
    public static Verdict Of(DocumentContext document, in Block block, FurnitureKind kind, string rule, float confidence, int start, int end)
    {
        ReadOnlySpan<char> text = document.Text;
        while (start > block.Start && CharTable.IsBlank(text[start - 1]) && !CharTable.IsAccent(text[start - 1]))
            start--;
        end = CharTable.SkipAccents(text, end, block.End);
        return HasWord(text[block.Start..start]) || HasWord(text[end..block.End])
            ? Verdict.Cut(kind, rule, confidence, start, end)
            : Verdict.Remove(kind, rule, confidence);
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }
        return false;
    }
}
