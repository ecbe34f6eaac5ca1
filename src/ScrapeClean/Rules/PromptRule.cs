using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A line in which a site asks its readers for something, in words that no phrase holds. It goes where enough speaks for that: verbs that ask, things that
/// sites ask their readers to take, the site speaking of itself, what it offers, a raised voice. What the document itself is about does not count.
/// </summary>
internal sealed class PromptRule : Rule
{
    private const int MaxWords = 40;

    /// <summary>Points that a line needs, as <see cref="PromptTally"/> counts them; one less where a verb asks unmistakably.</summary>
    private const int Enough = 8;

    private const float Confidence = 0.9f;

    public override string Name => "prompt";

    public override LineSigns Signs => LineSigns.Prompt;

    public override Verdict Decide(in LineContext line)
    {
        // What the document is about is found out by reading all of it, which few lines are worth.
        if (line.Words > MaxWords || PromptTally.MostPoints(line) < Enough)
            return default;
        // The first line is a title more often than a prompt.
        if (line.LookAround() == 0)
            return default;
        var tally = new PromptTally(line.Document, stackalloc PromptTally.Counted[line.Tokens.Length]);
        tally.Add(line);
        if (tally.Points() + (tally.AsksSurely ? 1 : 0) < Enough)
            return default;
        // "He declined to comment. Subscribe …": what is told before the prompt stays.
        return tally.BodyEnd == 0
            ? Verdict.Remove(tally.Kind(), Name, Confidence)
            : Verdict.Cut(tally.Kind(), Name, Confidence, line.Block.Start + tally.BodyEnd, line.Block.End);
    }
}
