using System.Buffers;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Pages;

/// <summary>For each element how many siblings have the same name and first word: items of one list. Rented: dispose it. Not thread-safe.</summary>
internal sealed class AlikeCounts : IDisposable
{
    /// <summary>Elements between two looks at the caller's token, less one: each may be a miss of the processor's cache.</summary>
    private const int ElementsBetweenLooks = (1 << 14) - 1;

    private int[] _first;
    private int[] _counts;

    public AlikeCounts(MarkupPage page)
    {
        int count = page.Elements.Length;
        int slots = 16;
        while (slots < count * 2) slots *= 2;
        int[] table = ArrayPool<int>.Shared.Rent(slots);
        table.AsSpan(0, slots).Clear();
        _first = ArrayPool<int>.Shared.Rent(count);
        _counts = ArrayPool<int>.Shared.Rent(count);
        _first[0] = 0;
        _counts[0] = 1;
        ReadOnlySpan<MarkupElement> elements = page.Elements;
        ReadOnlySpan<uint> words = page.WordPool.Span;
        for (int i = 1; i < elements.Length; i++)
        {
            if ((i & ElementsBetweenLooks) == 0) page.Cancellation.ThrowIfCancellationRequested();
            ref readonly MarkupElement element = ref elements[i];
            uint word = FirstWord(words, in element);
            uint key = (((uint)element.Parent * 0x9E3779B1u) ^ ((uint)element.Tag * 0x85EBCA6Bu) ^ word) * 0xC2B2AE35u;
            int slot = (int)(key >> 3) & (slots - 1);
            int other;
            while ((other = table[slot]) != 0 && !Same(words, in elements[other], in element, word)) slot = (slot + 1) & (slots - 1);
            if (other == 0)
            {
                table[slot] = other = i;
                _counts[i] = 0;
            }

            _first[i] = other;
            _counts[other]++;
        }

        ArrayPool<int>.Shared.Return(table);
    }

    /// <summary>The element's like, itself not counted.</summary>
    public int Of(int element) => element <= 0 ? 0 : _counts[_first[element]] - 1;

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_first);
        ArrayPool<int>.Shared.Return(_counts);
        (_first, _counts) = ([], []);
    }

    private static bool Same(ReadOnlySpan<uint> words, in MarkupElement one, in MarkupElement other, uint word) =>
        one.Parent == other.Parent && one.Tag == other.Tag && FirstWord(words, in one) == word;

    private static uint FirstWord(ReadOnlySpan<uint> words, in MarkupElement element) => element.WordCount == 0 ? 0 : words[element.FirstWord];
}
