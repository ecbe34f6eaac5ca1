using ScrapeClean.Features;

namespace ScrapeClean.Decisions;

/// <summary>Tells the scorer what the rules found.</summary>
internal static class RuleMarks
{
    public static void Fill(ReadOnlySpan<Verdict> verdicts, Span<RuleMark> marks)
    {
        for (var i = 0; i < verdicts.Length; i++)
            marks[i] = Of(verdicts[i]);
    }

    private static RuleMark Of(Verdict verdict) => verdict.Label switch
    {
        Label.Remove => Of(verdict.Kind),
        Label.Weak => RuleMark.Weak,
        Label.Keep => RuleMark.Kept,
        _ => RuleMark.None,
    };

    private static RuleMark Of(FurnitureKind kind) => kind switch
    {
        FurnitureKind.ImageCredit or FurnitureKind.ImageCaption or FurnitureKind.Byline or FurnitureKind.Timestamp or FurnitureKind.Tags
            or FurnitureKind.AuthorBio => RuleMark.Detail,
        FurnitureKind.SubscribePrompt or FurnitureKind.LoginPrompt or FurnitureKind.ShareBar or FurnitureKind.Comments => RuleMark.Prompt,
        FurnitureKind.RelatedLink or FurnitureKind.NewsTicker => RuleMark.Pointer,
        _ => RuleMark.Frame,
    };
}
