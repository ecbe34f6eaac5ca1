using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;

namespace ScrapeClean.Quality.Training;

/// <summary>All labelled lines, scanned, dealt into folds, weighted.</summary>
internal sealed class TrainingData
{
    private TrainingData(LabelledDocument[] documents, ScannedDocument[] scans, int[] folds)
    {
        Documents = documents;
        Scans = scans;
        FoldOf = folds;
        FirstRow = new int[documents.Length + 1];
        for (var d = 0; d < documents.Length; d++)
            FirstRow[d + 1] = FirstRow[d] + documents[d].Blocks.Length;
        Labels = new float[Rows];
        Weights = new float[Rows];
        RowFold = new int[Rows];
        for (var d = 0; d < documents.Length; d++)
            FillRows(d);
    }

    public LabelledDocument[] Documents { get; }

    public ScannedDocument[] Scans { get; }

    public int[] FoldOf { get; }

    public int[] FirstRow { get; }

    public int Rows => FirstRow[^1];

    public float[] Labels { get; }

    public float[] Weights { get; }

    public int[] RowFold { get; }

    /// <summary>The fold of lines that every model may learn from: nothing is measured on them.</summary>
    public const int NoFold = -2;

    public static TrainingData Build(IReadOnlyList<LabelledDocument> documents, Folds folds)
    {
        var used = documents.Where(d => d.Blocks.Length > 0).ToArray();
        return new TrainingData(used, Scan(used), [.. used.Select(d => folds.Of(d.Document))]);
    }

    /// <summary>The same lines and more.</summary>
    public TrainingData With(IEnumerable<(LabelledDocument Document, int Fold)> more)
    {
        var added = more.Where(d => d.Document.Blocks.Length > 0).ToArray();
        var documents = Array.ConvertAll(added, d => d.Document);
        return new TrainingData([.. Documents, .. documents], [.. Scans, .. Scan(documents)], [.. FoldOf, .. added.Select(d => d.Fold)]);
    }

    private static ScannedDocument[] Scan(LabelledDocument[] documents)
    {
        var scans = new ScannedDocument[documents.Length];
        Parallel.For(0, documents.Length, d => scans[d] = ScannedDocument.Scan(documents[d].Text, documents[d].Blocks, WordLimit.Text));
        return scans;
    }

    private void FillRows(int d)
    {
        var labelled = Documents[d];
        var facts = Scans[d].Facts;
        var bodyWords = 0;
        for (var i = 0; i < facts.Length; i++)
            bodyWords += labelled.Body[i] ? facts[i].Size : 0;
        for (var i = 0; i < facts.Length; i++)
        {
            var row = FirstRow[d] + i;
            Labels[row] = labelled.Body[i] ? 1 : 0;
            Weights[row] = labelled.Weight[i] * (float)LineWeights.Of(labelled, facts[i].Size, bodyWords);
            RowFold[row] = FoldOf[d];
            // Menus are most of every page: a third of the short furniture lines says as much, weighed thrice.
            if (Labels[row] == 0 && facts[i].Size <= 4 && labelled.Corpus.Kind == CorpusKind.Page)
                Weights[row] *= ((uint)row * 2654435761u >> 16) % 3 == 0 ? 3 : 0;
        }
    }
}

/// <summary>What an error on a line costs: its words, against the words of its document.</summary>
internal static class LineWeights
{
    public static double Of(LabelledDocument labelled, int size, int bodyWords)
    {
        if (labelled.Document.Labels is not null)
            return SetWeight(labelled) * (1 + Math.Pow(size + 1, 0.6));
        if (labelled.Document.Gold is null)
            return SetWeight(labelled) * 8;
        var document = Math.Clamp(Math.Sqrt(400.0 / (bodyWords + 50)), 0.35, 2.0);
        return SetWeight(labelled) * document * Math.Pow(size + 1, 0.75);
    }

    private static double SetWeight(LabelledDocument labelled) => labelled.Corpus.Kind switch
    {
        CorpusKind.Page => labelled.Corpus.Name is "fundus" or "ppe" ? 2 : 1,
        CorpusKind.Extracted => labelled.Corpus.Name.StartsWith("fundus", StringComparison.Ordinal) ? 2 : 1,
        _ => labelled.Corpus.Name switch { "leftovers" => 3, "multitask" => 3, _ when labelled.Corpus == PlantedLeftovers.Set => 1, _ => 1.5 },
    };
}
