using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Training.Pages;

/// <summary>Long pages for training: see <see cref="LongDocuments"/>.</summary>
internal static class LongPages
{
    private static readonly CorpusSet Set = new("long", CorpusKind.Page, "");

    private static readonly (string Open, string Close)[] Containers =
        [("", ""), ("<article>", "</article>"), ("<main>", "</main>"), ("<div id=content>", "</div>"), ("<div><div>", "</div></div>"), ("<section>", "</section>")];

    public static PageSample Of(LongDocument plan)
    {
        var sample = PageSample.Read(Set, (plan.Whole ? Lengthened(plan) : null) ?? Bare(plan));
        plan.Correct(sample.Labelled);
        return sample;
    }

    /// <summary>The page with more paragraphs behind its own; null where its own are no elements beside each other.</summary>
    private static CorpusDocument? Lengthened(LongDocument plan)
    {
        var document = new HtmlParser().ParseDocument(plan.Host.Html!);
        var own = plan.Own.Select(LongDocument.Squeezed).ToHashSet();
        var beside = document.QuerySelectorAll("p").Where(p => own.Contains(LongDocument.Squeezed(p.TextContent))).GroupBy(p => p.ParentElement).MaxBy(g => g.Count());
        if (beside is null || beside.Count() < 2)
            return null;
        var last = beside.Last();
        foreach (var paragraph in plan.More)
        {
            var next = (IElement)last.Clone(deep: false);
            next.TextContent = paragraph;
            last.After(next);
            last = next;
        }

        return plan.Host with { Id = plan.Host.Id + "/long", Html = document.DocumentElement.OuterHtml, Gold = plan.Host.Gold + "\n" + string.Join('\n', plan.More) };
    }

    private static CorpusDocument Bare(LongDocument plan)
    {
        var (open, close) = Containers[plan.Form % Containers.Length];
        var title = plan.Host.Title ?? "";
        var heading = plan.Form % 4 == 0 ? $"<h1>{WebUtility.HtmlEncode(title)}</h1>" : "";
        var paragraphs = string.Concat(plan.More.Select(p => $"<p>{WebUtility.HtmlEncode(p)}</p>\n"));
        return plan.Host with
        {
            Id = plan.Host.Id + "/bare",
            Html = $"<!DOCTYPE html><html><head><title>{WebUtility.HtmlEncode(title)}</title></head><body>{open}{heading}{paragraphs}{close}</body></html>",
            Gold = string.Join('\n', plan.More),
            With = [],
            Without = [],
        };
    }
}
