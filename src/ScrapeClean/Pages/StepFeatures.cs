using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>How far in the tree a block is from the blocks beside it and from the nearest long ones.</summary>
internal static class StepFeatures
{
    public static void Fill(MarkupPage page, ScannedDocument scanned, FeatureColumns columns)
    {
        int rows = scanned.Rows;
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
            int joint = JointDepth(page, page.Facts[i - 1].Element, page.Facts[i].Element);
            above[i] = Quantity.Clamp(Depth(page, i) - joint);
            below[i - 1] = Quantity.Clamp(Depth(page, i - 1) - joint);
            if (IsLong(page, scanned, i - 1))
            {
                any = true;
                shared = joint;
            }

            shared = Math.Min(shared, joint);
            longAbove[i] = any ? Quantity.Clamp(Depth(page, i) - shared) : byte.MaxValue;
        }

        any = false;
        longBelow[rows - 1] = byte.MaxValue;
        for (int i = rows - 2; i >= 0; i--)
        {
            int joint = Depth(page, i) - below[i];
            if (IsLong(page, scanned, i + 1))
            {
                any = true;
                shared = joint;
            }

            shared = Math.Min(shared, joint);
            longBelow[i] = any ? Quantity.Clamp(Depth(page, i) - shared) : byte.MaxValue;
        }
    }

    private static int Depth(MarkupPage page, int row) => page.Elements[page.Facts[row].Element].Depth;

    private static bool IsLong(MarkupPage page, ScannedDocument scanned, int row) =>
        scanned.Facts[row].Size >= TextFeatures.LongLine && page.Facts[row].LinkShare < 0.4f;

    /// <summary>Depth of the innermost element that holds both.</summary>
    private static int JointDepth(MarkupPage page, int one, int other)
    {
        while (one != other)
        {
            // A parent's index is lower than its children's.
            if (one > other) one = page.Elements[one].Parent;
            else other = page.Elements[other].Parent;
        }

        return page.Elements[one].Depth;
    }
}
