using System.Numerics;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>Fills the columns of a page's markup.</summary>
internal static class MarkupFeatures
{
    /// <summary>Levels up to the element whose text stands for the block's surroundings.</summary>
    private const int OuterLevels = 4;

    private const int AlikeLevels = 6;
    private const int HintLevels = 12;
    private const int NearestHint = 200;
    private const int HintStep = 15;

    /// <summary>All columns of a whole page but those of the learned words, see <see cref="FillLexical"/>.</summary>
    public static void Fill(MarkupPage page, ScannedDocument scanned, FeatureColumns columns)
    {
        using var totals = PageTotals.Of(page, scanned);
        Fill(new PageSection(page, 0, scanned.Rows), totals, scanned, columns);
    }

    /// <summary>The same of a section.</summary>
    public static void Fill(PageSection section, PageTotals totals, ScannedDocument scanned, FeatureColumns columns)
    {
        if (scanned.Rows == 0) return;
        (ElementSums sums, AlikeCounts alike) = (totals.Sums, totals.Alike);
        ReadOnlySpan<MarkupElement> elements = section.Elements;
        ReadOnlySpan<MarkupFacts> facts = section.Facts;
        for (int i = 0; i < facts.Length; i++)
        {
            var row = new Row(columns, i);
            FillBlock(in elements[facts[i].Element], in facts[i], row);
            FillSurroundings(elements, facts[i].Element, row, sums, alike);
            FillAround(elements[facts[i].Element].Enclosing, row);
            FillHints(elements, facts[i].Element, row);
        }

        StepFeatures.Fill(section, scanned, columns);
        PageFeatures.Fill(section, totals, scanned, columns);
    }

    /// <summary>Puts the log odds by words of markup in their place, and copies for the neighbours behind.</summary>
    public static void FillLexical(ReadOnlySpan<byte> odds, FeatureColumns columns)
    {
        odds.CopyTo(columns[MarkupLayout.Column(MarkupFeature.Lexical)]);
        int column = MarkupLayout.CopyStart;
        foreach (int offset in MarkupLayout.Offsets)
        {
            foreach (MarkupFeature copied in MarkupLayout.Copied) columns.Shift(MarkupLayout.Column(copied), column++, offset);
        }
    }

    private static void FillBlock(in MarkupElement element, in MarkupFacts facts, Row row)
    {
        row.Set(MarkupFeature.LinkShare, Quantity.Share(facts.LinkCharacters, facts.Characters));
        row.Set(MarkupFeature.StrongShare, Quantity.Share(facts.StrongCharacters, facts.Characters));
        row.Set(MarkupFeature.Links, Quantity.Log(facts.Links));
        row.Set(MarkupFeature.HeadingLevel, element.HeadingLevel);
        row.Set(MarkupFeature.ListDepth, element.ListDepth);
        row.Set(MarkupFeature.Depth, element.Depth);
        row.Set(MarkupFeature.Breaks, facts.Breaks);
        row.Set(MarkupFeature.BeginsItem, facts.BeginsItem ? 1 : 0);
    }

    private static void FillSurroundings(ReadOnlySpan<MarkupElement> elements, int element, Row row, ElementSums sums, AlikeCounts alike)
    {
        int parent = Math.Max(elements[element].Parent, 0);
        int grandparent = Math.Max(elements[parent].Parent, 0);
        int outer = element;
        for (int i = 0; i < OuterLevels && outer > 0; i++) outer = elements[outer].Parent;
        outer = Math.Max(outer, 0);
        row.Set(MarkupFeature.Alike, Quantity.Log(alike.Of(element)));
        row.Set(MarkupFeature.ParentAlike, Quantity.Log(alike.Of(parent)));
        row.Set(MarkupFeature.GrandparentAlike, Quantity.Log(alike.Of(grandparent)));
        FillMostAlike(elements, element, row, alike);
        row.Set(MarkupFeature.ParentLinkShare, sums.LinkShare(parent));
        row.Set(MarkupFeature.OuterLinkShare, sums.LinkShare(outer));
        row.Set(MarkupFeature.ParentSize, Quantity.Log(sums.Characters(parent)));
        row.Set(MarkupFeature.OuterSize, Quantity.Log(sums.Characters(outer)));
        row.Set(MarkupFeature.OuterLongShare, sums.LongShare(outer));
        int inside = sums.Inside(element);
        row.Set(MarkupFeature.InMost, inside & 1);
        row.Set(MarkupFeature.InNearlyAll, (inside >> 1) & 1);
        row.Set(MarkupFeature.InDensest, (inside >> 2) & 1);
    }

    private static void FillMostAlike(ReadOnlySpan<MarkupElement> elements, int element, Row row, AlikeCounts alike)
    {
        int most = 0, at = 0;
        for (int level = 0; level < AlikeLevels && element > 0; level++)
        {
            int own = alike.Of(element);
            if (own > most) (most, at) = (own, level + 1);
            element = elements[element].Parent;
        }

        row.Set(MarkupFeature.MostAlike, Quantity.Log(most));
        row.Set(MarkupFeature.MostAlikeLevel, at);
    }

    private static void FillAround(Enclosing around, Row row)
    {
        ReadOnlySpan<Enclosing> sets = MarkupLayout.Around;
        for (int i = 0; i < sets.Length; i++)
        {
            if ((around & sets[i]) != 0) row[MarkupLayout.AroundStart + i] = 1;
        }
    }

    private static void FillHints(ReadOnlySpan<MarkupElement> elements, int element, Row row)
    {
        int nearness = NearestHint;
        MarkupHint seen = MarkupHint.None;
        for (int level = 0; level < HintLevels && element > 0; level++)
        {
            MarkupHint own = elements[element].Hints & ~seen;
            if (own != 0) FillHints(own, nearness, row);
            seen |= own;
            nearness -= HintStep;
            element = elements[element].Parent;
        }
    }

    private static void FillHints(MarkupHint own, int nearness, Row row)
    {
        for (uint left = (uint)own; left != 0; left &= left - 1)
        {
            int column = MarkupLayout.HintColumn(BitOperations.TrailingZeroCount(left));
            if (column >= 0) row[column] = Math.Max(row[column], (byte)nearness);
        }
    }

    /// <summary>The cells of one block.</summary>
    private readonly ref struct Row(FeatureColumns columns, int row)
    {
        private readonly Span<byte> _cells = columns.Writable[row..];
        private readonly int _stride = columns.Stride;

        public ref byte this[int column] => ref _cells[column * _stride];

        public void Set(MarkupFeature feature, int value) => _cells[MarkupLayout.Column(feature) * _stride] = Quantity.Clamp(value);
    }
}
