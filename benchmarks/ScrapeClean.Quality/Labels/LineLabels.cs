using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Labels;

/// <summary>Labels the lines of a document by its gold text, its snippets, or what was labelled by hand.</summary>
internal static class LineLabels
{
    /// <summary>A line is body from this share of its words on: below it, keeping the line costs more precision than it gains recall.</summary>
    private const double BodyShare = 0.5;

    /// <summary>Out of order, but in gold: probably body.</summary>
    private const float OutOfOrderWeight = 0.4f;

    /// <summary>Its words are in gold once, and another line has them.</summary>
    private const float DuplicateWeight = 0.3f;

    public static LabelledDocument Label(CorpusSet set, CorpusDocument document)
    {
        var (blocks, marks) = RuleReading.Read(document.Text ?? "");
        return Label(set, document, blocks, marks, titleIsUnknown: true);
    }

    /// <param name="set">The set.</param>
    /// <param name="document">The document; its text is the buffer of the blocks.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="marks">What the rules say of each.</param>
    /// <param name="titleIsUnknown">Whether a title outside gold says nothing: else it is furniture like any other line outside gold.</param>
    public static LabelledDocument Label(CorpusSet set, CorpusDocument document, Block[] blocks, RuleMark[] marks, bool titleIsUnknown)
    {
        var labelled = new LabelledDocument(set, document, blocks, new bool[blocks.Length], new float[blocks.Length], marks);
        if (document.Labels is not null)
            ByHand(labelled);
        else if (document.Gold is not null)
            ByGold(labelled, titleIsUnknown);
        else
            BySnippets(labelled);
        return labelled;
    }

    private static void ByHand(LabelledDocument labelled)
    {
        // Hand labels count \n lines only.
        var text = labelled.Text;
        var line = 0;
        var at = 0;
        for (var i = 0; i < labelled.Blocks.Length; i++)
        {
            for (; at < labelled.Blocks[i].Start; at++)
                line += text[at] == '\n' ? 1 : 0;
            var lines = labelled.Blocks[i].Of(text).Count('\n') + 1;
            (labelled.Body[i], labelled.Weight[i]) = OfLines(labelled.Document.Labels!.AsSpan(line, lines));
        }
    }

    /// <summary>The label of a sentence that came in several lines, and how far they agree; those that are not counted say nothing.</summary>
    private static (bool Body, float Weight) OfLines(ReadOnlySpan<int> labels)
    {
        var counted = 0;
        var body = 0;
        foreach (var label in labels)
        {
            counted += label < 0 ? 0 : 1;
            body += label > 0 ? 1 : 0;
        }

        return (body * 2 > counted, counted == 0 ? 0 : Math.Abs((body * 2) - counted) / (float)counted);
    }

    private static void ByGold(LabelledDocument labelled, bool titleIsUnknown)
    {
        var lines = labelled.Blocks.Select(b => (IReadOnlyList<string>)WordTokens.Of(b.Of(labelled.Text).ToString())).ToList();
        var matches = GoldAlignment.Align(lines, labelled.Document.Gold!, out var goldCovered);
        var trust = (float)Math.Clamp(goldCovered * 1.25, 0.1, 1) * TrustInLength(WordTokens.Of(labelled.Document.Gold).Count);
        var title = WordTokens.Of(labelled.Document.Title);
        for (var i = 0; i < lines.Count; i++)
        {
            var match = matches[i];
            var certainty = (float)Math.Min(1, Math.Abs(match.Covered - BodyShare) * 2);
            labelled.Body[i] = match.Covered >= BodyShare && !match.Duplicate;
            labelled.Weight[i] = trust * (match.Covered < BodyShare || match.InOrder ? Math.Max(0.1f, certainty)
                : match.Duplicate ? DuplicateWeight : OutOfOrderWeight);
            if (lines[i].Count == 0)
                labelled.Weight[i] *= 0.2f;
            if (titleIsUnknown && !labelled.Body[i] && IsTitle(lines[i], title))
                labelled.Weight[i] = 0;
        }
    }

    /// <summary>A page whose gold is a word or two was cut wrong more often than it has no body.</summary>
    private static float TrustInLength(int goldWords) => goldWords == 0 ? 0 : Math.Clamp(goldWords / 60f, 0.1f, 1);

    /// <summary>Sets differ in whether the title is body: where it is not in gold it is unknown.</summary>
    private static bool IsTitle(IReadOnlyList<string> line, List<string> title)
    {
        if (line.Count < 3 || title.Count < 3)
            return false;
        var shared = WordScore.Of(line, title);
        return shared.Precision >= 0.8 && shared.Recall >= 0.6;
    }

    private static void BySnippets(LabelledDocument labelled)
    {
        var with = labelled.Document.With.Select(Fold).Where(s => s.Length > 0).ToArray();
        var without = labelled.Document.Without.Select(Fold).Where(s => s.Length > 0).ToArray();
        for (var i = 0; i < labelled.Blocks.Length; i++)
        {
            var line = Fold(labelled.Blocks[i].Of(labelled.Text).ToString());
            var stays = with.Any(s => Meets(line, s));
            var goes = without.Any(s => Meets(line, s));
            labelled.Body[i] = stays;
            labelled.Weight[i] = stays == goes ? 0 : 1;
        }
    }

    private static bool Meets(string line, string snippet) =>
        line.Contains(snippet, StringComparison.Ordinal) || (line.Length >= 20 && snippet.Contains(line, StringComparison.Ordinal));

    internal static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
