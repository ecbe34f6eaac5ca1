using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>How far in the tree a block is from the blocks beside it and from the nearest long ones.</summary>
internal static class StepFeatures
{
    public static void Fill(PageSection section, ScannedDocument scanned, FeatureColumns columns)
    {
        int rows = scanned.Rows;
        ReadOnlySpan<MarkupElement> elements = section.Elements;
        ReadOnlySpan<MarkupFacts> facts = section.Facts;
        Span<byte> above = columns[MarkupLayout.Column(MarkupFeature.StepAbove)];
        Span<byte> below = columns[MarkupLayout.Column(MarkupFeature.StepBelow)];
        Span<byte> longAbove = columns[MarkupLayout.Column(MarkupFeature.StepLongAbove)];
        Span<byte> longBelow = columns[MarkupLayout.Column(MarkupFeature.StepLongBelow)];
        int shared = 0;
        bool any = false;
        above[0] = byte.MaxValue;
        below[rows - 1] = byte.MaxValue;
        longAbove[0] = byte.MaxValue;
        for (int i = 1; i < rows; i++)
        {
            int joint = JointDepth(elements, facts[i - 1].Element, facts[i].Element);
            above[i] = Quantity.Clamp(elements[facts[i].Element].Depth - joint);
            below[i - 1] = Quantity.Clamp(elements[facts[i - 1].Element].Depth - joint);
            if (PageTotals.IsLong(scanned.Facts[i - 1].Size, in facts[i - 1]))
            {
                any = true;
                shared = joint;
            }

            shared = Math.Min(shared, joint);
            longAbove[i] = any ? Quantity.Clamp(elements[facts[i].Element].Depth - shared) : byte.MaxValue;
        }

        any = false;
        longBelow[rows - 1] = byte.MaxValue;
        for (int i = rows - 2; i >= 0; i--)
        {
            int joint = elements[facts[i].Element].Depth - below[i];
            if (PageTotals.IsLong(scanned.Facts[i + 1].Size, in facts[i + 1]))
            {
                any = true;
                shared = joint;
            }

            shared = Math.Min(shared, joint);
            longBelow[i] = any ? Quantity.Clamp(elements[facts[i].Element].Depth - shared) : byte.MaxValue;
        }
    }

    /// <summary>Depth of the innermost element that holds both.</summary>
    private static int JointDepth(ReadOnlySpan<MarkupElement> elements, int one, int other)
    {
        while (one != other)
        {
            // A parent's index is lower than its children's.
            if (one > other) one = elements[one].Parent;
            else other = elements[other].Parent;
        }

        return elements[one].Depth;
    }
}
