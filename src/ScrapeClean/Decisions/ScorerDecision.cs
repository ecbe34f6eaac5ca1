using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Languages;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Decisions;

/// <summary>Lets the learned scorer decide the blocks that no rule decided. Immutable and thread-safe.</summary>
/// <param name="scorer">What scores the blocks.</param>
/// <param name="strictness">How readily furniture goes.</param>
/// <param name="ofText">Whether the scorer has nothing but text to go by: then titles and long lines are protected from it.</param>
/// <param name="keepTitle">Whether the title of a text stays.</param>
internal sealed class ScorerDecision(IBlockScorer scorer, Strictness strictness, bool ofText, bool keepTitle)
{
    public const string RuleName = "scorer";

    /// <summary>
    /// What a word of body lost costs against a word of furniture left, in an article with leftovers. In a whole page, much of which goes, both
    /// cost the same up to <see cref="ShortLine"/> words.
    /// </summary>
    public const float BodyLossWeight = 36;

    /// <summary>A line of furniture that stays disturbs as much as so many words of it, however short it is.</summary>
    public const float WordsOfALeak = 24;

    /// <summary>The same of a line between two lines that stay: it may be a heading. One that rules take out only beside furniture has none.</summary>
    public const float WordsOfALoneLeak = 6;

    /// <summary>
    /// In a page too a long line lost is worse than one left, and text alone errs on them together. Up to so many words a line goes below the page's
    /// cutoff, from <see cref="LongLine"/> on below <see cref="LongShare"/> of it, and evenly in between.
    /// </summary>
    private const int ShortLine = 20;
    private const int LongLine = 60;
    private const float LongShare = 0.4f;

    /// <summary>
    /// Where so much of a page's words are likely body, as in an article littered with leftovers, a line of so many words and more that closes as a sentence that is
    /// told counts as one twice as long: in hand-labelled texts such lines were nearly half of the body lost.
    /// </summary>
    private const float MostlyBody = 0.65f;
    private const int LeastTold = 8;
    private const int ToldWeight = 2;

    /// <summary>From so many words on it falls further, as fast as the line grows, to half of that.</summary>
    private const int LongestLine = 120;
    private const float LongestShare = 0.5f;

    /// <summary>Markup with fewer blocks is a fragment, and the model of markup has seen whole pages: the fewer blocks, the less its word counts.</summary>
    private const int WholePage = 24;

    /// <summary>How much surer the scorer must be under the gentle setting.</summary>
    private const float GentleShare = 0.2f;

    /// <summary>Below this even the first line that no rule takes out is no title, and a line that repeats a page's first one no heading.</summary>
    private const float NoTitle = 0.02f;

    /// <summary>The same of a page's first line, which must share the words of the body too (0 to 200).</summary>
    private const float NoPageTitle = 0.01f;
    private const int TitleTopic = 120;
    private const int TitleWords = 4;

    /// <summary>From here on a first line is a menu's, unless its words are the body's.</summary>
    private const float SurelyPage = 0.9f;

    /// <param name="document">The blocks, and what the rules said of them.</param>
    /// <param name="marks">The same, as the scorer reads it.</param>
    public void Decide(DocumentContext document, ReadOnlySpan<RuleMark> marks)
    {
        var count = document.Blocks.Count;
        var plain = ofText && strictness != Strictness.Strict && PlainProse.IsAll(document, marks, keepTitle);
        if (plain && document.Opinions is null)
            return;
        // All sections are of one length but for the last, which is no more than a few blocks shorter.
        var sections = (int)((count + (long)scorer.SectionLength - 1) / scorer.SectionLength);
        var length = sections < 2 ? count : (count + sections - 1) / sections;
        for (var from = 0; from < count; from += length)
        {
            document.Cancellation.ThrowIfCancellationRequested();
            var section = Math.Min(length, count - from);
            DecideSection(document, from, marks.Slice(from, section), plain);
        }
    }

    private void DecideSection(DocumentContext document, int from, ReadOnlySpan<RuleMark> marks, bool plain)
    {
        var rented = new Rented<BlockScore>(marks.Length);
        var scores = rented.Span;
        var profile = ofText
            ? BrokenSentences.Score(scorer, document, from, marks, scores)
            : scorer.Score(document.Text, document.Blocks.Items.Slice(from, marks.Length), marks, scores);
        for (var i = 0; document.Opinions is not null && i < scores.Length; i++)
            document.Opinions[from + i].Body = scores[i].Body;
        if (!plain)
            RemoveFurniture(new ScoredSection(document, profile, marks, scores, document.Verdicts.Slice(from, marks.Length), from));
        rented.Return();
    }

    private void RemoveFurniture(in ScoredSection decision)
    {
        var scores = decision.Scores;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i].Body < CutoffOf(decision, i, decision.Marks[i] == RuleMark.Weak ? 0 : WordsOfALoneLeak) && MayGo(decision, i))
                Remove(ref decision.Verdicts[i], scores[i]);
        }

        if (ofText)
            RemoveTail(decision);
        // What is short goes more readily beside what goes.
        for (var i = 1; i < scores.Length; i++)
            RemoveBeside(decision, i, i - 1);
        for (var i = scores.Length - 2; i >= 0; i--)
            RemoveBeside(decision, i, i + 1);
        if (decision.Profile.PageShare < DocumentProfile.MostlyPage)
            ListRevision.Revise(decision);
        if (ofText)
            FragmentRevision.Revise(decision);
    }

    // A heading there would head nothing, so that a leak disturbs as much as beside what goes.
    private void RemoveTail(in ScoredSection section)
    {
        for (var at = OpenTail.StartOf(section); at < section.Scores.Length; at++)
        {
            var score = section.Scores[at];
            if (OpenTail.MayHoldTitle(section, at) && score.Body < CutoffOf(section, at, WordsOfALeak) && MayGo(section, at))
                Remove(ref section.Verdicts[at], score);
        }
    }

    private void RemoveBeside(in ScoredSection section, int at, int neighbour)
    {
        // A credit or a pointer stands between parts of the body, and says little of the lines beside it.
        if (section.Verdicts[neighbour].Label != Label.Remove || section.Marks[neighbour] is RuleMark.Detail or RuleMark.Pointer)
            return;
        var score = section.Scores[at];
        if (score.Body < CutoffOf(section, at, WordsOfALeak) && MayGo(section, at))
            Remove(ref section.Verdicts[at], score);
    }

    private static void Remove(ref Verdict verdict, BlockScore score)
    {
        var kind = verdict.Label == Label.Weak && verdict.Rule != "counter" ? verdict.Kind : FurnitureKind.Navigation;
        verdict = Verdict.Remove(kind, RuleName, 1 - score.Body);
    }

    // In a whole page a line that a rule would keep in an article may still belong to something else.
    private bool MayGo(in ScoredSection section, int at) =>
        section.Verdicts[at].Label != Label.Remove
        && (section.Marks[at] != RuleMark.Kept || section.Profile.PageShare >= DocumentProfile.MostlyPage)
        && !IsTitle(section, at);

    /// <summary>Probability of body below which a line goes.</summary>
    private float CutoffOf(in ScoredSection section, int at, float wordsOfALeak)
    {
        var profile = section.Profile;
        var words = section.Scores[at].Words;
        var trust = ofText ? 1 : Math.Min(1, section.Scores.Length / (float)WholePage);
        if (strictness == Strictness.Strict)
            return profile.EvenCutoff * trust;
        var page = ofText ? profile.EvenCutoff * ShareOf(IsTold(section, at) ? words * ToldWeight : words) : profile.EvenCutoff;
        var article = 1 / (1 + (BodyLossWeight * words / Math.Max(1, words + wordsOfALeak)));
        var cutoff = Math.Min(page, article + ((page - article) * profile.PageShare)) * trust;
        return strictness == Strictness.Gentle ? cutoff * GentleShare : cutoff;
    }

    private static bool IsTold(in ScoredSection section, int at) =>
        section.Scores[at].Words >= LeastTold && section.BodyShare >= MostlyBody && SentenceMarks.ClosesTold(section.Document.Blocks[section.First + at].Of(section.Document.Text));

    /// <summary>The share of a page's cutoff below which a line of so many words goes.</summary>
    private static float ShareOf(int words)
    {
        var length = Math.Clamp((words - ShortLine) / (float)(LongLine - ShortLine), 0, 1);
        var longest = Math.Clamp(LongestLine / (float)Math.Max(1, words), LongestShare, 1);
        return (1 - ((1 - LongShare) * length)) * longest;
    }

    /// <summary>The first line that no rule takes out is the title, where it looks like one; a page has it again above its text.</summary>
    private bool IsTitle(in ScoredSection section, int at)
    {
        if (!ofText || !keepTitle)
            return false;
        var score = section.Scores[at];
        if (at != section.FirstUnmarked)
            return score.Body >= NoTitle && section.First + at > 0 && TitleLine.IsHeading(section.Document, section.First + at);
        if (section.Profile.PageShare < SurelyPage && score.Body >= NoTitle)
            return true;
        if (section.First + at != 0)
            return false;
        var sharesTopic = score.Words >= TitleWords && score.Topic is >= TitleTopic and not BlockScore.NoTopic && score.Body >= NoPageTitle;
        return sharesTopic || TitleLine.Is(section.Document);
    }
}
