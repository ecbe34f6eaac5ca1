namespace ScrapeClean.Languages;

/// <summary>A phrase that a line has.</summary>
/// <param name="Entry">Number of the entry in the book.</param>
/// <param name="First">First token of the phrase.</param>
/// <param name="End">Token behind its last.</param>
internal readonly record struct PhraseHit(int Entry, int First, int End);

/// <summary>
/// Walks the tokens of a line through the tree of phrases. Placeholders branch; branches are kept on a small stack and their number of steps is
/// bounded, so a line costs time linear in its length whatever the phrases are.
/// </summary>
internal static class PhraseMatcher
{
    private const int MaxSteps = 2000;
    private const int StackSize = 256;

    /// <summary>Collects the phrases that start at token <paramref name="first"/> under <paramref name="root"/>.</summary>
    /// <returns>Number of hits written; never more than <paramref name="hits"/> holds.</returns>
    public static int Match(PhraseBook book, int root, ReadOnlySpan<Token> tokens, int first, Span<PhraseHit> hits)
    {
        // Most lines start with a word that no phrase starts with: nothing else is set up for them.
        if (book.Node(root).Placeholders == 0 && book.Follow(root, tokens[first].Hash) < 0)
            return 0;
        Span<(int Node, int At)> stack = stackalloc (int, int)[StackSize];
        int depth = 1, count = 0, steps = 0;
        stack[0] = (root, first);
        while (depth > 0 && steps++ < MaxSteps)
        {
            (int node, int at) = stack[--depth];
            ref readonly PhraseNode place = ref book.Node(node);
            for (int entry = place.FirstEntry; entry >= 0 && count < hits.Length; entry = book.Entry(entry).Next)
                count = Note(book, hits, count, new PhraseHit(entry, first, at));
            for (int link = place.FirstLink; link >= 0 && depth < StackSize;)
            {
                (int target, link) = book.Link(link);
                stack[depth++] = (target, at);
            }
            if (at == tokens.Length)
                continue;
            for (ulong rest = place.Placeholders; rest != 0; rest &= rest - 1)
            {
                int placeholder = System.Numerics.BitOperations.TrailingZeroCount(rest);
                int longest = PlaceholderReader.Longest(book, placeholder, tokens, at);
                int next = longest > 0 ? book.Follow(node, Placeholder.EdgeHash(placeholder)) : -1;
                int shortest = PlaceholderReader.MayBeShorter(placeholder) ? 1 : longest;
                for (int length = longest; next >= 0 && length >= shortest && depth < StackSize; length--)
                    stack[depth++] = (next, at + length);
            }
            int literal = book.Follow(node, tokens[at].Hash);
            if (literal >= 0 && depth < StackSize)
                stack[depth++] = (literal, at + 1);
        }
        return count;
    }

    // A name may be read shorter or longer, which matters only to a phrase that must reach the line's end; the others would crowd out
    // what further packs say.
    private static int Note(PhraseBook book, Span<PhraseHit> hits, int count, PhraseHit hit)
    {
        if (book.Entry(hit.Entry).Operator is not (PhraseOperator.Whole or PhraseOperator.End))
        {
            for (int i = 0; i < count; i++)
            {
                if (hits[i].Entry != hit.Entry)
                    continue;
                if (hits[i].End < hit.End)
                    hits[i] = hit;
                return count;
            }
        }
        hits[count] = hit;
        return count + 1;
    }
}
