using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>How much text the elements of a page hold, and which of them hold most of it. Rented: dispose it. Not thread-safe.</summary>
internal sealed class ElementSums : IDisposable
{
    private PooledList<Sum> _sums;
    private PooledList<byte> _inside;

    /// <param name="page">The page.</param>
    /// <param name="isLong">For each block whether it is long.</param>
    public ElementSums(MarkupPage page, ReadOnlySpan<bool> isLong)
    {
        ReadOnlySpan<MarkupElement> elements = page.Elements;
        _sums = PooledList<Sum>.Zeros(elements.Length);
        _inside = PooledList<byte>.Zeros(elements.Length);
        ReadOnlySpan<MarkupFacts> blocks = page.Facts;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (isLong[i]) _sums[blocks[i].Element].Long += blocks[i].Characters;
        }

        MarkDensest(elements);
        foreach (ref readonly MarkupFacts facts in blocks)
        {
            ref Sum sum = ref _sums[facts.Element];
            sum.All += facts.Characters;
            sum.Links += facts.LinkCharacters;
        }

        for (int i = elements.Length - 1; i > 0; i--)
        {
            ref Sum sum = ref _sums[i];
            ref Sum parent = ref _sums[elements[i].Parent];
            parent.All += sum.All;
            parent.Links += sum.Links;
            parent.Long += sum.Long;
        }

        MarkInside(elements);
    }

    /// <summary>Bits: 1 in the innermost element with three fifths of the long text, 2 with nine tenths, 4 in the densest.</summary>
    public int Inside(int element) => _inside[element];

    public int Characters(int element) => _sums[element].All;

    public int LinkShare(int element) => Quantity.Share(_sums[element].Links, _sums[element].All);

    public int LongShare(int element) => Quantity.Share(_sums[element].Long, _sums[0].Long);

    public void Dispose()
    {
        _sums.Return();
        _inside.Return();
    }

    /// <summary>
    /// The element with the most long text in its children and, at half weight, its grandchildren. Before the sums are made: until then the place of
    /// all text holds what is near.
    /// </summary>
    private void MarkDensest(ReadOnlySpan<MarkupElement> elements)
    {
        for (int i = 1; i < elements.Length; i++)
        {
            int own = _sums[i].Long;
            if (own == 0) continue;
            int parent = elements[i].Parent;
            _sums[i].All += own;
            _sums[parent].All += own * 2;
            int grandparent = elements[parent].Parent;
            if (grandparent >= 0) _sums[grandparent].All += own;
        }

        int best = 0;
        for (int i = 1; i < elements.Length; i++)
        {
            if (_sums[i].All > _sums[best].All) best = i;
        }

        if (best > 0) _inside[best] = 4;
        for (int i = 0; i < elements.Length; i++) _sums[i].All = 0;
    }

    private void MarkInside(ReadOnlySpan<MarkupElement> elements)
    {
        long all = _sums[0].Long;
        int most = 0, nearlyAll = 0;
        for (int i = 1; i < elements.Length; i++)
        {
            if (_sums[i].Long * 5L >= all * 3 && elements[i].Depth >= elements[most].Depth) most = i;
            if (_sums[i].Long * 10L >= all * 9 && elements[i].Depth >= elements[nearlyAll].Depth) nearlyAll = i;
        }

        if (all > 0)
        {
            _inside[most] |= 1;
            _inside[nearlyAll] |= 2;
        }

        for (int i = 1; i < elements.Length; i++) _inside[i] |= _inside[elements[i].Parent];
    }

    /// <summary>Characters of one element, those of its descendants included.</summary>
    private struct Sum
    {
        public int All;
        public int Links;
        public int Long;
    }
}
