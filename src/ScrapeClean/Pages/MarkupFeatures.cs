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

    /// <summary>All columns but those of the learned words, see <see cref="FillLexical"/>.</summary>
    public static void Fill(MarkupPage page, ScannedDocument scanned, FeatureColumns columns)
    {
        if (scanned.Rows == 0) return;
        using var sums = new ElementSums(page, scanned);
        using var alike = new AlikeCounts(page);
        for (int i = 0; i < scanned.Rows; i++)
        {
            MarkupFacts facts = page.Facts[i];
            FillBlock(page, in facts, i, columns);
            FillSurroundings(page, facts.Element, i, sums, alike, columns);
            FillAround(page.Elements[facts.Element].Enclosing, i, columns);
            FillHints(page, facts.Element, i, columns);
        }

        StepFeatures.Fill(page, scanned, columns);
        PageFeatures.Fill(page, sums, columns);
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

    private static void FillBlock(MarkupPage page, in MarkupFacts facts, int row, FeatureColumns columns)
    {
        ref readonly MarkupElement element = ref page.Elements[facts.Element];
        Set(columns, MarkupFeature.LinkShare, row, Quantity.Share(facts.LinkCharacters, facts.Characters));
        Set(columns, MarkupFeature.StrongShare, row, Quantity.Share(facts.StrongCharacters, facts.Characters));
        Set(columns, MarkupFeature.Links, row, Quantity.Log(facts.Links));
        Set(columns, MarkupFeature.HeadingLevel, row, element.HeadingLevel);
        Set(columns, MarkupFeature.ListDepth, row, element.ListDepth);
        Set(columns, MarkupFeature.Depth, row, element.Depth);
        Set(columns, MarkupFeature.Breaks, row, facts.Breaks);
        Set(columns, MarkupFeature.BeginsItem, row, facts.BeginsItem ? 1 : 0);
    }

    private static void FillSurroundings(MarkupPage page, int element, int row, ElementSums sums, AlikeCounts alike, FeatureColumns columns)
    {
        int parent = Math.Max(page.Elements[element].Parent, 0);
        int grandparent = Math.Max(page.Elements[parent].Parent, 0);
        int outer = element;
        for (int i = 0; i < OuterLevels && outer > 0; i++) outer = page.Elements[outer].Parent;
        outer = Math.Max(outer, 0);
        Set(columns, MarkupFeature.Alike, row, Quantity.Log(alike.Of(element)));
        Set(columns, MarkupFeature.ParentAlike, row, Quantity.Log(alike.Of(parent)));
        Set(columns, MarkupFeature.GrandparentAlike, row, Quantity.Log(alike.Of(grandparent)));
        FillMostAlike(page, element, row, alike, columns);
        Set(columns, MarkupFeature.ParentLinkShare, row, sums.LinkShare(parent));
        Set(columns, MarkupFeature.OuterLinkShare, row, sums.LinkShare(outer));
        Set(columns, MarkupFeature.ParentSize, row, Quantity.Log(sums.Characters(parent)));
        Set(columns, MarkupFeature.OuterSize, row, Quantity.Log(sums.Characters(outer)));
        Set(columns, MarkupFeature.OuterLongShare, row, sums.LongShare(outer));
        int inside = sums.Inside(element);
        Set(columns, MarkupFeature.InMost, row, inside & 1);
        Set(columns, MarkupFeature.InNearlyAll, row, (inside >> 1) & 1);
        Set(columns, MarkupFeature.InDensest, row, (inside >> 2) & 1);
    }

    private static void FillMostAlike(MarkupPage page, int element, int row, AlikeCounts alike, FeatureColumns columns)
    {
        int most = 0, at = 0;
        for (int level = 0; level < AlikeLevels && element > 0; level++)
        {
            if (alike.Of(element) > most) (most, at) = (alike.Of(element), level + 1);
            element = page.Elements[element].Parent;
        }

        Set(columns, MarkupFeature.MostAlike, row, Quantity.Log(most));
        Set(columns, MarkupFeature.MostAlikeLevel, row, at);
    }

    private static void FillAround(Enclosing around, int row, FeatureColumns columns)
    {
        for (int i = 0; i < MarkupLayout.Around.Length; i++)
        {
            if ((around & MarkupLayout.Around[i]) != 0) columns[MarkupLayout.AroundStart + i][row] = 1;
        }
    }

    private static void FillHints(MarkupPage page, int element, int row, FeatureColumns columns)
    {
        int nearness = NearestHint;
        MarkupHint seen = MarkupHint.None;
        for (int level = 0; level < HintLevels && element > 0; level++)
        {
            MarkupHint own = page.Elements[element].Hints & ~seen;
            if (own != 0) FillHints(own, nearness, row, columns);
            seen |= own;
            nearness -= HintStep;
            element = page.Elements[element].Parent;
        }
    }

    private static void FillHints(MarkupHint own, int nearness, int row, FeatureColumns columns)
    {
        for (int i = 0; i < MarkupLayout.Hints.Length; i++)
        {
            if ((own & MarkupLayout.Hints[i]) == 0) continue;
            ref byte cell = ref columns[MarkupLayout.HintStart + i][row];
            cell = (byte)Math.Max(cell, nearness);
        }
    }

    private static void Set(FeatureColumns columns, MarkupFeature feature, int row, int value) =>
        columns[MarkupLayout.Column(feature)][row] = Quantity.Clamp(value);
}
