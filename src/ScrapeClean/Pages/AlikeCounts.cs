using System.Buffers;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Pages;

/// <summary>For each element how many siblings have the same name and first word: items of one list. Rented: dispose it. Not thread-safe.</summary>
internal sealed class AlikeCounts : IDisposable
{
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
        for (int i = 1; i < count; i++)
        {
            ref readonly MarkupElement element = ref page.Elements[i];
            uint word = FirstWord(page, in element);
            uint key = (((uint)element.Parent * 0x9E3779B1u) ^ ((uint)element.Tag * 0x85EBCA6Bu) ^ word) * 0xC2B2AE35u;
            int slot = (int)(key >> 3) & (slots - 1);
            while (table[slot] != 0 && !Same(page, table[slot], i, word)) slot = (slot + 1) & (slots - 1);
            if (table[slot] == 0)
            {
                table[slot] = i;
                _counts[i] = 0;
            }

            _first[i] = table[slot];
            _counts[table[slot]]++;
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

    private static bool Same(MarkupPage page, int one, int other, uint word)
    {
        ref readonly MarkupElement first = ref page.Elements[one];
        ref readonly MarkupElement second = ref page.Elements[other];
        return first.Parent == second.Parent && first.Tag == second.Tag && FirstWord(page, in first) == word;
    }

    private static uint FirstWord(MarkupPage page, in MarkupElement element) =>
        element.Words.Length == 0 ? 0 : page.WordPool[element.Words.Start];
}
