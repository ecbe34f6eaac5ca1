using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>Some lines of furniture that follow each other on a page.</summary>
internal sealed record FurnitureRun(string Site, string[] Lines);

/// <summary>The furniture around the articles of the corpora's pages, by fold and language.</summary>
internal sealed class FurnitureAround
{
    /// <summary>Furniture is taken from so many lines before the article's first to so many behind its last: what stands further away is hardly saved with it.</summary>
    private const int LinesBefore = 6;
    private const int LinesBehind = 25;

    private const int LongestFurniture = 40;
    private const float SureLabel = 0.6f;

    /// <summary>Log odds of body by the line's words alone below which it is furniture wherever it stands; others may be headlines.</summary>
    private const double FurnitureByWords = -0.6;

    private readonly TrainingData _data;
    private readonly LineWords[] _words;
    private readonly Dictionary<(int Fold, string Language), List<FurnitureRun>> _runs = [];

    /// <param name="data">The lines of the corpora.</param>
    /// <param name="words">The models of words of each fold, which tell a prompt from the headline of another article.</param>
    public FurnitureAround(TrainingData data, LineWords[] words)
    {
        _data = data;
        _words = words;
        for (var d = 0; d < data.Documents.Length; d++)
        {
            if (IsPage(data.Documents[d]))
                Collect(d);
        }
    }

    /// <summary>Whether it is a page as it was crawled.</summary>
    public static bool IsPage(LabelledDocument labelled) => labelled.Corpus.Kind == CorpusKind.Page && labelled.Corpus != LongTexts.Set;

    /// <summary>What stands around the articles of the document's fold and language, its own site's too.</summary>
    public IReadOnlyList<FurnitureRun> Beside(int d) => _runs.GetValueOrDefault(KeyOf(d)) ?? [];

    private (int, string) KeyOf(int d) => (_data.FoldOf[d], (_data.Documents[d].Document.Language ?? "").Split('-')[0]);

    private void Collect(int d)
    {
        var labelled = _data.Documents[d];
        var first = Math.Max(0, Array.IndexOf(labelled.Body, true) - LinesBefore);
        var last = Math.Min(labelled.Blocks.Length - 1, Array.LastIndexOf(labelled.Body, true) + LinesBehind);
        if (!_runs.TryGetValue(KeyOf(d), out var runs))
            _runs.Add(KeyOf(d), runs = []);
        var seen = new HashSet<string>();
        var run = new List<string>();
        for (var i = first; i <= last; i++)
        {
            var furniture = IsFurniture(d, i);
            if (furniture && labelled.Blocks[i].Of(labelled.Text).Trim().ToString().ReplaceLineEndings(" ") is var line && seen.Add(line))
                run.Add(line);
            if (run.Count > 0 && (!furniture || i == last))
            {
                runs.Add(new FurnitureRun(Folds.SiteOf(labelled.Document), [.. run]));
                run.Clear();
            }
        }
    }

    private bool IsFurniture(int d, int i)
    {
        var labelled = _data.Documents[d];
        if (labelled.Body[i] || labelled.Weight[i] < SureLabel || _data.Scans[d].Facts[i].Size is 0 or > LongestFurniture)
            return false;
        Span<byte> odds = stackalloc byte[LineWords.Heads];
        _words[_data.FoldOf[d]].Score(_data.Scans[d].TokensOf(i), odds);
        return odds[0] < Quantity.Centre + (FurnitureByWords * LineWords.StepsPerUnit);
    }
}
