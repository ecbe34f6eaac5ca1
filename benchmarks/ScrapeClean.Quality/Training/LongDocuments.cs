using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;

namespace ScrapeClean.Quality.Training;

/// <summary>
/// Plans documents of hundreds of paragraphs, put together of the corpora's. Hardly a page that was crawled for its article is as long as a report, a chapter
/// or a law: without these a model takes long for a list. Each is made of one fold's documents of one language, so that cross-validation holds.
/// </summary>
/// <param name="folds">The folds of the documents.</param>
internal sealed class LongDocuments(Folds folds)
{
    /// <summary>One of so many documents becomes a long one.</summary>
    private const int Every = 14;

    private const int FewestParagraphs = 60;
    private const int MostParagraphs = 1500;

    /// <summary>Of the long ones, one of so many says a few paragraphs again and again.</summary>
    private const int EveryRepeating = 5;

    /// <summary>A long document weighs as much as one of so many paragraphs.</summary>
    private const float WeighsAs = 60;

    /// <summary>UTF-16 units of a paragraph that says by itself what it is.</summary>
    private const int LongParagraph = 80;

    private const int FewestOwn = 3;
    private const int Seed = 20;

    private readonly Dictionary<(int Fold, string Language), List<string>> _paragraphs = [];
    private readonly List<(CorpusDocument Document, string[] Paragraphs)> _hosts = [];
    private int _seen;

    /// <summary>Takes note of a document: its paragraphs, and now and then the whole of it.</summary>
    public void Note(CorpusDocument document)
    {
        if (document.Gold is null)
            return;
        var own = document.Gold.Split('\n', StringSplitOptions.TrimEntries).Where(p => p.Length >= LongParagraph).ToArray();
        if (own.Length < FewestOwn)
            return;
        var key = KeyOf(document);
        if (!_paragraphs.TryGetValue(key, out var all))
            _paragraphs.Add(key, all = []);
        all.AddRange(own);
        if (_seen++ % Every == 0)
            _hosts.Add((document, own));
    }

    public IEnumerable<LongDocument> Plan()
    {
        var random = new Random(Seed);
        for (var i = 0; i < _hosts.Count; i++)
        {
            var (host, own) = _hosts[i];
            var count = (int)(FewestParagraphs * Math.Pow(MostParagraphs / (double)FewestParagraphs, random.NextDouble()));
            var more = Draw(_paragraphs[KeyOf(host)], count, repeating: i % EveryRepeating == EveryRepeating - 1, random);
            yield return new LongDocument(host, own, more, Math.Min(1, WeighsAs / count), i % 2 == 0, random.Next());
        }
    }

    private (int, string) KeyOf(CorpusDocument document) => (folds.Of(document), document.Language ?? "");

    /// <summary>Neighbouring paragraphs, or a few again and again.</summary>
    private static string[] Draw(List<string> all, int count, bool repeating, Random random)
    {
        var from = random.Next(all.Count);
        var different = repeating ? Math.Min(all.Count, random.Next(1, 20)) : all.Count;
        return [.. Enumerable.Range(0, count).Select(i => all[(from + (repeating ? random.Next(different) : i)) % all.Count])];
    }
}

/// <summary>What a long document is made of.</summary>
/// <param name="Host">The document that it begins with.</param>
/// <param name="Own">Its paragraphs.</param>
/// <param name="More">Those that are added to it.</param>
/// <param name="Weight">What each of its lines weighs.</param>
/// <param name="Whole">Whether the added ones stand among the host's furniture; else there is nothing but them.</param>
/// <param name="Form">Any number: which of the forms it takes that such documents have.</param>
internal sealed record LongDocument(CorpusDocument Host, string[] Own, string[] More, float Weight, bool Whole, int Form)
{
    /// <summary>Letters and signs without the white space between.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>
    /// Gives each line its weight, and says of the added paragraphs that they are body: where a few come again and again, alignment takes all but one
    /// for repeated.
    /// </summary>
    public void Correct(LabelledDocument labelled)
    {
        var added = More.Select(Squeezed).ToHashSet();
        for (var line = 0; line < labelled.Blocks.Length; line++)
        {
            if (added.Contains(Squeezed(labelled.Blocks[line].Of(labelled.Text).ToString())))
                (labelled.Body[line], labelled.Weight[line]) = (true, 1);
            labelled.Weight[line] *= Weight;
        }
    }
}
