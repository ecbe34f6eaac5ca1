using System.Text;
using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>Removed blocks that follow each other, from <paramref name="start"/> to <paramref name="end"/>, exclusive: what each of them looks like.</summary>
/// <param name="document">The blocks, and what goes.</param>
/// <param name="start">The first block.</param>
/// <param name="end">Behind the last.</param>
/// <param name="looks">Working memory, one for each block of the run: what was found in a block's text, since it is asked again from each of its neighbours.</param>
internal readonly ref struct RemovedRun(DocumentContext document, int start, int end, Span<TextLook> looks)
{
    private readonly Span<TextLook> _looks = looks;

    /// <summary>Characters of a label; longer furniture without a rule is a headline. Half of it in writing without spaces.</summary>
    private const int LabelLength = 30;

    /// <summary>A label among labels may be a little longer.</summary>
    private const int MenuLength = 45;

    /// <summary>A time, a date, a count.</summary>
    private const int MarkLength = 24;

    /// <summary>Short blocks between two headlines of one list: a time, a section, a count.</summary>
    private const int MaxBetween = 3;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Whether nothing but the scorer spoke of the block, or a word that is none by itself.</summary>
    public bool IsUnnamed(int i)
    {
        ref readonly Verdict verdict = ref document.Verdicts[i];
        return verdict.Kind is FurnitureKind.Navigation or FurnitureKind.RelatedLink or FurnitureKind.Timestamp && verdict.Rule == ScorerDecision.RuleName;
    }

    public bool IsShort(int i) => document.Blocks[i].Length <= Limit(i, LabelLength);

    /// <summary>A time, a date or a count: more digits than letters, and short.</summary>
    public bool IsMark(int i)
    {
        ref readonly Block block = ref document.Blocks[i];
        if (block.Length > MarkLength)
            return false;
        if (document.Verdicts[i].Kind == FurnitureKind.Timestamp)
            return true;
        ref TextLook look = ref _looks[i - Start];
        if (look == TextLook.Unknown)
            look = IsNumber(block.Of(document.Text)) ? TextLook.Number : TextLook.Words;
        return look == TextLook.Number;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        // Most have no digit, and are done with at once.
        if (!text.ContainsAnyInRange('0', '9') && Ascii.IsValid(text))
            return false;
        int digits = 0, letters = 0;
        foreach (char c in text)
        {
            digits += char.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return digits > letters;
    }

    public bool IsHeadline(int i)
    {
        if (IsLong(i))
            return true;
        if (!IsUnnamed(i) || IsMark(i))
            return false;
        // A short one between two headlines is one of them, and so is one of some words between two times.
        bool between = i > Start && i + 1 < End && ((IsLong(i - 1) && IsLong(i + 1)) || (HasWords(i, 2) && IsMark(i - 1) && IsMark(i + 1)));
        return between || document.Verdicts[i].Kind == FurnitureKind.RelatedLink;
    }

    /// <summary>Whether the block holds as many words, or in writing without spaces as many letters twice.</summary>
    public bool HasWords(int i, int words)
    {
        ReadOnlySpan<char> text = document.Blocks[i].Of(document.Text);
        if (Scripts.IsUnspaced(text[0]))
            return text.Length >= 2 * words;
        return text.Count(' ') >= words - 1;
    }

    /// <summary>The heading of a list: a rule knows it, and it is no link to more behind an item.</summary>
    public bool IsHeading(int i)
    {
        ref readonly Verdict verdict = ref document.Verdicts[i];
        return verdict.Kind is FurnitureKind.NewsTicker or FurnitureKind.RelatedLink && verdict.Rule != ScorerDecision.RuleName
            && document.Blocks[i].Length <= MenuLength && !(i > Start && IsLong(i - 1) && (i + 1 == End || !IsLong(i + 1)));
    }

    /// <summary>Where the list of headlines that begins at <paramref name="i"/> ends, exclusive; <paramref name="i"/> where none does.</summary>
    public int StretchEnd(int i)
    {
        if (!IsHeadline(i) && !(IsMark(i) && i + 1 < End && IsHeadline(i + 1)))
            return i;
        int last = i;
        for (int at = i; at < End && at - last <= MaxBetween; at++)
        {
            if (at > i && IsHeading(at))
                break;
            if (IsHeadline(at) || (IsMark(at) && at == last + 1))
                last = at;
        }
        return last + 1;
    }

    private bool IsLong(int i)
    {
        if (!IsUnnamed(i) || IsShort(i) || IsMark(i))
            return false;
        return document.Blocks[i].Length > Limit(i, MenuLength) || !(IsLabel(i - 1) && IsLabel(i + 1));
    }

    private bool IsLabel(int i) => i >= Start && i < End && IsShort(i) && !IsMark(i) && document.Verdicts[i].Kind == FurnitureKind.Navigation;

    private int Limit(int i, int length) => Scripts.LengthFor(document.Blocks[i].Of(document.Text), length);
}

/// <summary>What the text of a short block is.</summary>
internal enum TextLook : byte
{
    /// <summary>Nobody looked.</summary>
    Unknown,

    /// <summary>More digits than letters.</summary>
    Number,

    Words,
}
