using System.Buffers;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>How much text the elements of a page hold, and which of them hold most of it. Rented: dispose it. Not thread-safe.</summary>
internal sealed class ElementSums : IDisposable
{
    private readonly int _count;
    private int[] _all;
    private int[] _links;
    private int[] _long;
    private byte[] _inside;

    /// <param name="page">The page.</param>
    /// <param name="isLong">For each block whether it is long.</param>
    public ElementSums(MarkupPage page, ReadOnlySpan<bool> isLong)
    {
        _count = page.Elements.Length;
        _all = Rent(_count);
        _links = Rent(_count);
        _long = Rent(_count);
        _inside = ArrayPool<byte>.Shared.Rent(_count);
        ReadOnlySpan<MarkupElement> elements = page.Elements;
        ReadOnlySpan<MarkupFacts> blocks = page.Facts;
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly MarkupFacts facts = ref blocks[i];
            _all[facts.Element] += facts.Characters;
            _links[facts.Element] += facts.LinkCharacters;
            if (isLong[i]) _long[facts.Element] += facts.Characters;
        }

        MarkDensest(elements);
        for (int i = _count - 1; i > 0; i--)
        {
            int parent = elements[i].Parent;
            _all[parent] += _all[i];
            _links[parent] += _links[i];
            _long[parent] += _long[i];
        }

        MarkInside(elements);
    }

    /// <summary>Bits: 1 in the innermost element with three fifths of the long text, 2 with nine tenths, 4 in the densest.</summary>
    public int Inside(int element) => _inside[element];

    public int Characters(int element) => _all[element];

    public int LinkShare(int element) => Quantity.Share(_links[element], _all[element]);

    public int LongShare(int element) => Quantity.Share(_long[element], _long[0]);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_all);
        ArrayPool<int>.Shared.Return(_links);
        ArrayPool<int>.Shared.Return(_long);
        ArrayPool<byte>.Shared.Return(_inside);
        (_all, _links, _long, _inside) = ([], [], [], []);
    }

    private static int[] Rent(int count)
    {
        int[] rented = ArrayPool<int>.Shared.Rent(count);
        rented.AsSpan(0, count).Clear();
        return rented;
    }

    /// <summary>The element with the most long text in its children and, at half weight, its grandchildren. Before the sums are made.</summary>
    private void MarkDensest(ReadOnlySpan<MarkupElement> elements)
    {
        _inside.AsSpan(0, _count).Clear();
        int[] near = Rent(_count);
        for (int i = 1; i < _count; i++)
        {
            if (_long[i] == 0) continue;
            int parent = elements[i].Parent;
            near[i] += _long[i];
            near[parent] += _long[i] * 2;
            int grandparent = elements[parent].Parent;
            if (grandparent >= 0) near[grandparent] += _long[i];
        }

        int best = 0;
        for (int i = 1; i < _count; i++)
        {
            if (near[i] > near[best]) best = i;
        }

        ArrayPool<int>.Shared.Return(near);
        if (best > 0) _inside[best] = 4;
    }

    private void MarkInside(ReadOnlySpan<MarkupElement> elements)
    {
        int most = 0, nearlyAll = 0;
        for (int i = 1; i < _count; i++)
        {
            if (_long[i] * 5L >= _long[0] * 3L && elements[i].Depth >= elements[most].Depth) most = i;
            if (_long[i] * 10L >= _long[0] * 9L && elements[i].Depth >= elements[nearlyAll].Depth) nearlyAll = i;
        }

        if (_long[0] > 0)
        {
            _inside[most] |= 1;
            _inside[nearlyAll] |= 2;
        }

        for (int i = 1; i < _count; i++) _inside[i] |= _inside[elements[i].Parent];
    }
}
