using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>Finds furniture inside a block that is otherwise body. Immutable and thread-safe.</summary>
internal abstract class InlineRule
{
    /// <summary>The name that removals give.</summary>
    public abstract string Name { get; }

    /// <summary>What a block must have, any of it, for the rule to say anything.</summary>
    public abstract InlineSigns Signs { get; }

    /// <returns>A cut, the removal of the whole block where nothing but furniture is in it, or nothing.</returns>
    public abstract Verdict Decide(DocumentContext document, in Block block);

    /// <summary>The cut from <paramref name="start"/> to <paramref name="end"/> with the white space before it; the whole block if no word is left.</summary>
    protected Verdict Cut(DocumentContext document, in Block block, FurnitureKind kind, float confidence, int start, int end, string? rule = null)
    {
        ReadOnlySpan<char> text = document.Text;
        while (start > block.Start && CharTable.IsBlank(text[start - 1]) && !CharTable.IsAccent(text[start - 1]))
            start--;
        end = CharTable.SkipAccents(text, end, block.End);
        return HasWord(text[block.Start..start]) || HasWord(text[end..block.End])
            ? Verdict.Cut(kind, rule ?? Name, confidence, start, end)
            : Verdict.Remove(kind, rule ?? Name, confidence);
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
