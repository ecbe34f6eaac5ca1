using System.Text;

namespace ScrapeClean.Output;

/// <summary>Writes the runs of a block: emphasis, code, links, images.</summary>
internal sealed class MarkdownInlines(MarkdownOutline outline, MarkdownOptions options, StringBuilder to)
{
    /// <param name="runs">The runs; marks of cells among them are passed over.</param>
    /// <param name="plain">Without emphasis, as in a heading.</param>
    public void Write(ReadOnlySpan<MarkdownRun> runs, bool plain)
    {
        int start = to.Length;
        for (int i = 0; i < runs.Length;)
        {
            MarkdownRun run = runs[i];
            if ((run.Style & RunStyle.Image) != 0)
            {
                WriteImage(run);
                i++;
                continue;
            }

            if (options.Links && outline.TargetOf(run) is { } link && MarkdownEscape.Target(link) is { } target)
            {
                i = WriteLink(runs, i, target, plain, start);
                continue;
            }

            char next = i + 1 < runs.Length ? FirstOf(runs[i + 1]) : ' ';
            WriteStyled(run, plain, start, next, inLink: false);
            i++;
        }
    }

    public static int LongestRun(ReadOnlySpan<char> text, char c)
    {
        int longest = 0, run = 0;
        foreach (char at in text)
        {
            run = at == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private int WriteLink(ReadOnlySpan<MarkdownRun> runs, int first, string target, bool plain, int start)
    {
        int end = first;
        bool any = false;
        while (end < runs.Length && outline.TargetOf(runs[end]) == outline.TargetOf(runs[first]) && (runs[end].Style & RunStyle.Image) == 0)
            any |= !outline.TextOf(runs[end++]).IsWhiteSpace();
        if (!any)
        {
            for (int i = first; i < end; i++) Append(outline.TextOf(runs[i]), start);
            return end;
        }

        int open = to.Length;
        to.Append('[');
        for (int i = first; i < end; i++)
        {
            char next = i + 1 < end ? FirstOf(runs[i + 1]) : ']';
            WriteStyled(runs[i], plain, start, next, inLink: true);
        }

        string text = to.ToString(open + 1, to.Length - open - 1);
        to.Length = open;
        string inner = text.Trim();
        to.Append(text.AsSpan(0, text.Length - text.TrimStart().Length));
        // "!" right before a link would make an image of it.
        if (to.Length > 0 && to[^1] == '!') to.Insert(to.Length - 1, '\\');
        to.Append('[').Append(inner).Append("](").Append(target).Append(')');
        to.Append(text.AsSpan(text.TrimEnd().Length));
        return end;
    }

    private void WriteImage(MarkdownRun run)
    {
        if (!options.Images || outline.TargetOf(run) is not { } image || MarkdownEscape.Target(image) is not { } target) return;
        if (to.Length > 0 && !char.IsWhiteSpace(to[^1])) to.Append(' ');
        to.Append("![");
        MarkdownEscape.Append(to, outline.TextOf(run).ToString().ReplaceLineEndings(" "), startsLine: false);
        to.Append("](").Append(target).Append(") ");
    }

    private void WriteStyled(MarkdownRun run, bool plain, int start, char next, bool inLink)
    {
        ReadOnlySpan<char> text = outline.TextOf(run);
        ReadOnlySpan<char> inner = text.Trim();
        // At a paragraph's start "[`a]: b`](c)" would define the link "`a": blocks are read before code, in which nothing can be escaped.
        bool defines = inLink && inner.Contains("]:", StringComparison.Ordinal);
        if ((run.Style & RunStyle.Code) != 0 && !inner.IsEmpty && !defines)
        {
            WriteCode(text, inner);
            return;
        }

        string mark = plain ? "" : (run.Style & RunStyle.Strong) != 0 ? "**" : (run.Style & RunStyle.Emphasis) != 0 ? "*" : "";
        ReadOnlySpan<char> lead = text[..(text.Length - text.TrimStart().Length)];
        ReadOnlySpan<char> tail = text[text.TrimEnd().Length..];
        char before = lead.IsEmpty ? (to.Length == start ? ' ' : to[^1]) : ' ';
        char after = tail.IsEmpty ? next : ' ';
        if (mark.Length == 0 || inner.IsEmpty || !CanMark(before, inner, after))
        {
            Append(text, start);
            return;
        }

        to.Append(lead).Append(mark);
        MarkdownEscape.Append(to, inner, startsLine: false);
        to.Append(mark).Append(tail);
    }

    /// <summary>Marks of emphasis are read as such only where words and signs around them allow.</summary>
    private static bool CanMark(char before, ReadOnlySpan<char> inner, char after)
    {
        if (before == '*' || after == '*') return false;
        bool opens = IsWord(inner[0]) || !IsWord(before);
        bool closes = IsWord(inner[^1]) || !IsWord(after);
        return opens && closes;
    }

    private static bool IsWord(char c) => !char.IsWhiteSpace(c) && !char.IsPunctuation(c) && !char.IsSymbol(c);

    private void WriteCode(ReadOnlySpan<char> text, ReadOnlySpan<char> inner)
    {
        string fence = new('`', LongestRun(inner, '`') + 1);
        bool padded = inner[0] == '`' || inner[^1] == '`';
        if (to.Length > 0 && to[^1] == '`') to.Append(' ');
        if (char.IsWhiteSpace(text[0])) to.Append(' ');
        to.Append(fence).Append(padded ? " " : "");
        foreach (char c in inner) to.Append(c is '\n' or '\t' ? ' ' : c);
        to.Append(padded ? " " : "").Append(fence);
        if (char.IsWhiteSpace(text[^1])) to.Append(' ');
    }

    private void Append(ReadOnlySpan<char> text, int start) => MarkdownEscape.Append(to, text, startsLine: to.Length == start);

    private char FirstOf(MarkdownRun run)
    {
        ReadOnlySpan<char> text = outline.TextOf(run);
        return text.IsEmpty ? ' ' : (run.Style & (RunStyle.Strong | RunStyle.Emphasis)) != 0 ? '*' : text[0];
    }
}
