using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Pages;

/// <summary>For each element how many siblings have the same name and first word: items of one list. Rented: dispose it. Not thread-safe.</summary>
internal sealed class AlikeCounts : IDisposable
{
    /// <summary>Elements between two looks at the caller's token, less one: each may be a miss of the processor's cache.</summary>
    private const int ElementsBetweenLooks = (1 << 14) - 1;

    // Of the first of its like how many there are, of another the first one's number, negative.
    private PooledList<int> _counts;

    public AlikeCounts(MarkupPage page)
    {
        ReadOnlySpan<MarkupElement> elements = page.Elements;
        ReadOnlySpan<uint> words = page.WordPool.Span;
        int slots = Math.Max(16, elements.Length + (elements.Length / 2));
        var table = PooledList<int>.Zeros(slots);
        _counts = PooledList<int>.Zeros(elements.Length);
        for (int i = 1; i < elements.Length; i++)
        {
            if ((i & ElementsBetweenLooks) == 0) page.Cancellation.ThrowIfCancellationRequested();
            ref readonly MarkupElement element = ref elements[i];
            uint word = FirstWord(words, in element);
            uint key = (((uint)element.Parent * 0x9E3779B1u) ^ ((uint)element.Tag * 0x85EBCA6Bu) ^ word) * 0xC2B2AE35u;
            int slot = (int)((ulong)key * (uint)slots >> 32);
            int other;
            while ((other = table[slot]) != 0 && !Same(words, in elements[other], in element, word)) slot = slot + 1 == slots ? 0 : slot + 1;
            if (other == 0) table[slot] = other = i;
            else _counts[i] = -other;
            _counts[other]++;
        }

        table.Return();
    }

    /// <summary>The element's like, itself not counted.</summary>
    public int Of(int element)
    {
        if (element <= 0) return 0;
        int count = _counts[element];
        return (count > 0 ? count : _counts[-count]) - 1;
    }

    public void Dispose() => _counts.Return();

    private static bool Same(ReadOnlySpan<uint> words, in MarkupElement one, in MarkupElement other, uint word) =>
        one.Parent == other.Parent && one.Tag == other.Tag && FirstWord(words, in one) == word;

    private static uint FirstWord(ReadOnlySpan<uint> words, in MarkupElement element) => element.WordCount == 0 ? 0 : words[element.FirstWord];
}
