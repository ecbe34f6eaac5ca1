using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;

namespace ScrapeClean.Quality.Training;

/// <summary>Long texts for training: see <see cref="LongDocuments"/>.</summary>
internal static class LongTexts
{
    public static CorpusSet Set { get; } = new("long", CorpusKind.Page, "");

    public static LabelledDocument Of(LongDocument plan)
    {
        var labelled = LineLabels.Label(Set, (plan.Whole ? Lengthened(plan) : null) ?? Bare(plan));
        plan.Correct(labelled);
        return labelled;
    }

    /// <summary>The text with more paragraphs behind the last of its own.</summary>
    private static CorpusDocument? Lengthened(LongDocument plan)
    {
        var lines = (plan.Host.Text ?? "").Split('\n');
        var own = plan.Own.Select(LongDocument.Squeezed).ToHashSet();
        var last = Array.FindLastIndex(lines, line => own.Contains(LongDocument.Squeezed(line)));
        if (last < 0)
            return null;
        var text = string.Join('\n', [.. lines[..(last + 1)], .. plan.More, .. lines[(last + 1)..]]);
        return plan.Host with { Id = plan.Host.Id + "/long", Text = text, Html = null, Gold = plan.Host.Gold + "\n" + string.Join('\n', plan.More) };
    }

    private static CorpusDocument Bare(LongDocument plan)
    {
        var between = plan.Form % 2 == 0 ? "\n" : "\n\n";
        var title = plan.Form % 3 == 0 ? plan.Host.Title + between : "";
        return plan.Host with { Id = plan.Host.Id + "/bare", Text = title + string.Join(between, plan.More), Html = null, Gold = title + string.Join('\n', plan.More), With = [], Without = [] };
    }
}
