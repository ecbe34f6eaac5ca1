using System.Globalization;
using System.Text;
using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Metrics;

/// <summary>A removal as a result names it: a place in the text, and its kind where known.</summary>
internal readonly record struct RemovedSpan(int Start, int Length, string? Kind);

/// <summary>Counts over the labelled lines of one or more documents, as <c>score_lines.py</c> counts them.</summary>
internal sealed class LineScore
{
    private int _documents, _clean, _lines, _removedFurniture, _leftFurniture, _removedBody, _keptBody, _kinds, _rightKinds;
    private long _bodyCharacters, _bodyGone, _inlineCharacters, _inlineGone;

    public int Documents => _documents;

    public int Lines => _lines;

    /// <summary>Share of the furniture lines that stay.</summary>
    public double Leak => (double)_leftFurniture / Math.Max(1, _removedFurniture + _leftFurniture);

    /// <summary>Share of the body's characters that are removed.</summary>
    public double Body => (double)_bodyGone / Math.Max(1, _bodyCharacters);

    public double Precision => (double)_removedFurniture / Math.Max(1, _removedFurniture + _removedBody);

    public double Recall => (double)_removedFurniture / Math.Max(1, _removedFurniture + _leftFurniture);

    public double F1 => F(_removedFurniture, _removedBody, _leftFurniture);

    public double MacroF1 => (F1 + F(_keptBody, _leftFurniture, _removedBody)) / 2;

    /// <summary>Share of the documents without an error.</summary>
    public double Clean => (double)_clean / Math.Max(1, _documents);

    /// <summary>Share of the removed furniture lines whose kind is the labelled one; NaN where kinds are not labelled.</summary>
    public double Kind => _kinds == 0 ? double.NaN : (double)_rightKinds / _kinds;

    /// <summary>Share of the characters of inline furniture that are removed; NaN where there is none.</summary>
    public double Inline => _inlineCharacters == 0 ? double.NaN : (double)_inlineGone / _inlineCharacters;

    public void Add(LineScore other)
    {
        _documents += other._documents;
        _clean += other._clean;
        _lines += other._lines;
        _removedFurniture += other._removedFurniture;
        _leftFurniture += other._leftFurniture;
        _removedBody += other._removedBody;
        _keptBody += other._keptBody;
        _kinds += other._kinds;
        _rightKinds += other._rightKinds;
        _bodyCharacters += other._bodyCharacters;
        _bodyGone += other._bodyGone;
        _inlineCharacters += other._inlineCharacters;
        _inlineGone += other._inlineGone;
    }

    public static LineScore Of(CorpusDocument document, IEnumerable<RemovedSpan> removed)
    {
        var text = document.Text ?? "";
        var labels = document.Labels ?? throw new ArgumentException($"{document.Id}: the document has no labels.", nameof(document));
        var lines = text.Split('\n');
        if (lines.Length != labels.Length)
            throw new FormatException($"{document.Id}: {labels.Length} labels, {lines.Length} lines.");
        var cover = new RemovedSpan?[text.Length];
        foreach (var span in removed)
        {
            for (var i = Math.Max(0, span.Start); i < Math.Min(cover.Length, span.Start + span.Length); i++)
                cover[i] = span;
        }

        var inline = new bool[text.Length];
        foreach (var (start, length) in document.Inline)
            inline.AsSpan(start, length).Fill(true);
        var score = new LineScore { _documents = 1 };
        var perfect = true;
        var at = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            perfect &= score.AddLine(text.AsSpan(at, lines[i].Length), cover.AsSpan(at, lines[i].Length), inline.AsSpan(at, lines[i].Length), labels[i], document.Kinds?[i]);
            at += lines[i].Length + 1;
        }

        score._clean = perfect && score._inlineGone * 2 >= score._inlineCharacters ? 1 : 0;
        return score;
    }

    private bool AddLine(ReadOnlySpan<char> line, ReadOnlySpan<RemovedSpan?> cover, ReadOnlySpan<bool> inline, int label, string? kind)
    {
        int total = 0, gone = 0;
        var hits = new List<(string? Kind, int Count)>();
        for (var i = 0; i < line.Length; i++)
        {
            var first = i;
            // A pair of surrogates is one character.
            if (char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]))
                i++;
            if (first == i && IsSpace(line[i]))
                continue;
            if (inline[first])
            {
                _inlineCharacters++;
                _inlineGone += cover[first] is null ? 0 : 1;
                continue;
            }

            total++;
            if (cover[first] is not { } span)
                continue;
            gone++;
            Count(hits, span.Kind);
        }

        if (total == 0 || label < 0)
            return true;
        var removed = gone * 2 >= total;
        _lines++;
        if (label > 0)
        {
            _bodyCharacters += total;
            _bodyGone += gone;
            (removed ? ref _removedBody : ref _keptBody)++;
            return gone * 50 <= total;
        }

        (removed ? ref _removedFurniture : ref _leftFurniture)++;
        if (removed && kind is not null && Speaks(line))
        {
            _kinds++;
            _rightKinds += hits.OrderByDescending(h => h.Count).First().Kind == kind ? 1 : 0;
        }

        return removed;
    }

    private static bool Speaks(ReadOnlySpan<char> line)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            if (IsAlphanumeric(rune))
                return true;
        }

        return false;
    }

    private static void Count(List<(string? Kind, int Count)> hits, string? kind)
    {
        var at = hits.FindIndex(h => h.Kind == kind);
        if (at < 0)
            hits.Add((kind, 1));
        else
            hits[at] = (kind, hits[at].Count + 1);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';

    private static bool IsAlphanumeric(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static double F(int hits, int wrong, int missed) => hits == 0 ? 0 : 2.0 * hits / ((2.0 * hits) + wrong + missed);
}
