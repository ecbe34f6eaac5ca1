using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Output;

/// <summary>
/// Makes the result of a text: removals with the blank lines that go with them, and what is kept. Of the runs of blank lines around removed
/// lines the longest stays (the first of equals); at either end of what is kept none does.
/// </summary>
internal static class TextComposer
{
    private const int None = -1;

    public static Removal[] Removals(DocumentContext document, string source)
    {
        int count = Count(document);
        if (count == 0)
            return [];
        var removals = new Removal[count];
        Fill(document, source, removals);
        return removals;
    }

    /// <summary>Number of removals that the verdicts come to.</summary>
    public static int Count(DocumentContext document)
    {
        int count = 0;
        foreach (ref readonly Verdict verdict in document.Verdicts)
            count += verdict.Label == Label.Remove || verdict.IsCut ? 1 : 0;
        return count;
    }

    /// <summary>Writes the removals.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The text, for the removals to show what they are of; null where it is no string.</param>
    /// <param name="removals">Has room for <see cref="Count"/> of them.</param>
    public static void Fill(DocumentContext document, string? source, Span<Removal> removals)
    {
        ReadOnlySpan<Verdict> verdicts = document.Verdicts;
        int n = 0;
        for (int i = 0; i < verdicts.Length;)
        {
            if (verdicts[i].Label == Label.Remove)
            {
                int end = i + 1;
                while (end < verdicts.Length && verdicts[end].Label == Label.Remove)
                    end++;
                AddGroup(document, source, i, end, removals, ref n);
                i = end;
                continue;
            }
            if (verdicts[i].IsCut)
                removals[n++] = Make(source, verdicts[i].CutStart, verdicts[i].CutEnd, verdicts[i]);
            i++;
        }
    }

    /// <summary>Writes what is kept.</summary>
    public static void Write<TSink>(ReadOnlySpan<char> text, ReadOnlySpan<Removal> removals, TSink output)
        where TSink : struct, ITextSink
    {
        int at = 0;
        foreach (Removal removal in removals)
        {
            output.Write(text[at..removal.Start]);
            at = removal.Start + removal.Length;
        }
        output.Write(text[at..]);
    }

    public static string Compose(string source, Removal[] removals)
    {
        if (removals.Length == 0)
            return source;
        int length = source.Length;
        foreach (Removal removal in removals)
            length -= removal.Length;
        return length == 0 ? "" : string.Create(length, new Kept(source, removals), static (target, state) =>
        {
            int at = 0, kept = 0;
            foreach (Removal removal in state.Removals)
            {
                state.Source.AsSpan(at, removal.Start - at).CopyTo(target[kept..]);
                kept += removal.Start - at;
                at = removal.Start + removal.Length;
            }
            state.Source.AsSpan(at).CopyTo(target[kept..]);
        });
    }

    // Blocks first to end - 1 go. Run r of blank lines stands above block r, the last one below the last block; runs above the one that stays
    // belong to the removal below them, the others to the removal above.
    private static void AddGroup(DocumentContext document, string? source, int first, int end, Span<Removal> removals, ref int n)
    {
        BlockList blocks = document.Blocks;
        int stays = first == 0 || end == blocks.Count ? None : LongestRun(blocks, first, end);
        for (int i = first; i < end; i++)
        {
            bool withRunAbove = i == first ? stays != first : i < stays;
            int from = !withRunAbove ? blocks[i].LineStart : i == 0 ? 0 : blocks[i - 1].LineEnd;
            int to = i + 1 <= stays ? blocks[i].LineEnd : i + 1 < blocks.Count ? blocks[i + 1].LineStart : document.Text.Length;
            removals[n++] = Make(source, from, to, document.Verdicts[i]);
        }
    }

    private static int LongestRun(BlockList blocks, int first, int end)
    {
        int stays = first;
        for (int run = first + 1; run <= end; run++)
        {
            if (blocks[run].BlankBefore > blocks[stays].BlankBefore)
                stays = run;
        }
        return stays;
    }

    private static Removal Make(string? source, int from, int to, Verdict verdict) =>
        new(source, from, from, to - from, verdict.Kind, verdict.Rule, verdict.Confidence);

    /// <summary>What <see cref="Compose"/> is made of; a type of our own, so that what makes a string of it is compiled ahead with the library.</summary>
    private readonly record struct Kept(string Source, Removal[] Removals);
}
