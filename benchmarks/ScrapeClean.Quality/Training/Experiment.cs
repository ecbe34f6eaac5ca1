using System.Diagnostics;
using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Quality.Metrics;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

internal static class Experiment
{
    private static readonly Stopwatch Watch = Stopwatch.StartNew();

    private static void Log(string s) => Console.WriteLine($"[{Watch.Elapsed.TotalSeconds,6:F1}] {s}");

    public static int Run(string[] args)
    {
        var folder = args[0];
        var k = int.Parse(args.Length > 1 ? args[1] : "5");
        var t1 = int.Parse(args.Length > 2 ? args[2] : "150");
        var t2 = int.Parse(args.Length > 3 ? args[3] : "150");
        var leaves = int.Parse(args.Length > 4 ? args[4] : "16");
        var rate = double.Parse(args.Length > 5 ? args[5] : "0.1");
        var documents = new List<(CorpusSet, CorpusDocument)>();
        foreach (var set in CorpusSet.FindAll(folder))
        {
            foreach (var document in JsonLinesFile.Read(set.Path))
            {
                if (set.Kind == CorpusKind.Extracted && set.Name.StartsWith("wcxb") && Pick(document.Id) != set.Name.Split('/')[1])
                    continue;
                documents.Add((set, document));
            }
        }

        Log($"{documents.Count} documents read");
        var folds = new Folds([.. documents.Select(d => d.Item2)], k);
        var labelled = new LabelledDocument[documents.Count];
        Parallel.For(0, documents.Count, i => labelled[i] = LineLabels.Label(documents[i].Item1, documents[i].Item2));
        Log("labelled");
        var data = TrainingData.Build(labelled, folds);
        Log($"{data.Rows} rows, sizes of folds {string.Join(' ', Enumerable.Range(0, k).Select(f => data.RowFold.Count(x => x == f)))}");
        if (args.Length > 7)
        {
            Analysis.Run(data, args[6]);
            return 0;
        }
        OracleReport(data);
        var lexicalTrainer = new LexicalTrainer(data);
        var lexical = new LexicalModel[k];
        Parallel.For(0, k, f => lexical[f] = lexicalTrainer.Train(f));
        Log("lexical trained");
        var columns = new FeatureColumns[data.Documents.Length];
        Parallel.For(0, columns.Length, d =>
        {
            columns[d] = new FeatureColumns(TextLayout.SecondPass, data.Scans[d].Rows);
            TextFeatures.Fill(data.Scans[d], data.Documents[d].Blocks, lexical[data.FoldOf[d]], columns[d]);
        });
        Log("features");
        var odds = new int[data.Documents.Length][];
        using (var trainer = new ForestTrainer(data, columns, TextLayout.FirstPass, t1, leaves, rate))
        {
            Log("dataset");
            Parallel.For(0, k, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f =>
            {
                var forest = trainer.Train(f);
                Score(data, columns, f, forest, odds);
                Log($"fold {f}");
            });
        }

        Report(data, odds, "pass 1");
        Parallel.For(0, columns.Length, d =>
        {
            TextScorer.FillFirst(odds[d], columns[d]);
            PassFeatures.Fill(data.Scans[d], columns[d]);
        });
        using (var trainer = new ForestTrainer(data, columns, TextLayout.SecondPass, t2, leaves, rate))
        {
            Parallel.For(0, k, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f =>
            {
                var forest = trainer.Train(f);
                Score(data, columns, f, forest, odds);
                Log($"fold {f}");
            });
        }

        Report(data, odds, "pass 2");
        if (args.Length > 6)
        {
            using var file = new BinaryWriter(File.Create(args[6]));
            foreach (var o in odds)
            {
                file.Write(o.Length);
                foreach (var x in o)
                    file.Write(x);
            }
        }

        return 0;
    }

    private static string Pick(string id) => new[] { "boilerpipe", "readability-linkedom", "smartreader", "trafilatura" }[id.Sum(c => c) % 4];

    private static void Score(TrainingData data, FeatureColumns[] columns, int fold, Forest forest, int[][] odds)
    {
        Parallel.For(0, columns.Length, d =>
        {
            if (data.FoldOf[d] != fold)
                return;
            odds[d] = new int[columns[d].Rows];
            forest.Score(columns[d], odds[d]);
        });
    }

    private static void OracleReport(TrainingData data)
    {
        var odds = data.Documents.Select(d => d.Body.Select(b => b ? 9999 : -9999).ToArray()).ToArray();
        Report(data, odds, "labels themselves");
    }

    private static double Prob(int odds) => 1 / (1 + Math.Exp(-odds / 1024.0));

    /// <summary>Threshold that maximises expected F1.</summary>
    private static double BestThreshold(int[] odds, int[] words)
    {
        var order = Enumerable.Range(0, odds.Length).OrderByDescending(i => odds[i]).ToArray();
        double total = 0;
        for (var i = 0; i < odds.Length; i++) total += Prob(odds[i]) * words[i];
        double kept = 0, hit = 0, best = -1, t = 0.5;
        foreach (var i in order)
        {
            kept += words[i];
            hit += words[i] * Prob(odds[i]);
            var f = 2 * hit / (kept + total + 1e-9);
            if (f > best) { best = f; t = Prob(odds[i]); }
        }

        return t;
    }

    private static void Report(TrainingData data, int[][] odds, string name)
    {
        Log("== " + name);
        var rows = new (double F5, double Fe, double R5, double Re, double R0, double F0)[data.Documents.Length];
        var seg = new (int tp, int w, int fp, int wo, int tpe, int fpe)[data.Documents.Length];
        var lines = new (int tp, int fp, int fn, int tn, long body, long gone, int perfect)[data.Documents.Length];
        Parallel.For(0, data.Documents.Length, d =>
        {
            var l = data.Documents[d];
            var text = l.Text;
            var words = data.Scans[d].Facts.ToArray().Select(f => f.Words).ToArray();
            var threshold = BestThreshold(odds[d], words);
            string Join(Func<int, bool> keep) => string.Join('\n', Enumerable.Range(0, l.Blocks.Length).Where(keep).Select(i => l.Blocks[i].Of(text).ToString()));
            if (l.Document.Labels is not null)
            {
                var all = true;
                for (var i = 0; i < l.Blocks.Length; i++)
                {
                    if (l.Weight[i] == 0) continue;
                    var gone = odds[d][i] < 0;
                    if (l.Body[i]) { lines[d].body += data.Scans[d].Facts[i].Characters; if (gone) { lines[d].gone += data.Scans[d].Facts[i].Characters; lines[d].fp++; all = false; } else lines[d].tn++; }
                    else if (gone) lines[d].tp++;
                    else { lines[d].fn++; all = false; }
                }
                lines[d].perfect = all ? 1 : 0;
                return;
            }
            var half = Join(i => odds[d][i] >= 0);
            var tuned = Join(i => Prob(odds[d][i]) >= threshold);
            if (l.Document.Gold is { } gold)
            {
                var g = WordTokens.Of(gold);
                var a = WordScore.Of(WordTokens.Of(half), g);
                var b = WordScore.Of(WordTokens.Of(tuned), g);
                var n = WordScore.Of(WordTokens.Of(text), g);
                rows[d] = (a.F1, b.F1, a.Recall, b.Recall, n.Recall, n.F1);
            }
            var h = LineLabels.Fold(half);
            var t = LineLabels.Fold(tuned);
            foreach (var s in l.Document.With) { seg[d].w++; if (h.Contains(LineLabels.Fold(s), StringComparison.Ordinal)) seg[d].tp++; if (t.Contains(LineLabels.Fold(s), StringComparison.Ordinal)) seg[d].tpe++; }
            foreach (var s in l.Document.Without) { seg[d].wo++; if (h.Contains(LineLabels.Fold(s), StringComparison.Ordinal)) seg[d].fp++; if (t.Contains(LineLabels.Fold(s), StringComparison.Ordinal)) seg[d].fpe++; }
        });
        foreach (var group in Enumerable.Range(0, data.Documents.Length).SelectMany(d => Keys(data.Documents[d]).Select(key => (key, d))).GroupBy(x => x.key, x => x.d))
        {
            if (data.Documents[group.First()].Document.Labels is not null)
            {
                int tp = group.Sum(d => lines[d].tp), fp = group.Sum(d => lines[d].fp), fn = group.Sum(d => lines[d].fn), tn = group.Sum(d => lines[d].tn);
                double f1 = 2.0 * tp / (2 * tp + fp + fn), fb = 2.0 * tn / (2 * tn + fp + fn);
                Console.WriteLine($"  {group.Key,-34} leak {(double)fn / (tp + fn):F3} body {(double)group.Sum(d => lines[d].gone) / group.Sum(d => lines[d].body):F4} macro {(f1 + fb) / 2:F3} perfect {group.Average(d => (double)lines[d].perfect):F2}");
                continue;
            }

            var gold = group.Where(d => data.Documents[d].Document.Gold is not null).ToArray();
            var line = $"  {group.Key,-34}";
            if (gold.Length > 0)
                line += $" n {gold.Length,4} before {gold.Average(d => rows[d].F0):F3}  .5 {gold.Average(d => rows[d].F5):F4} R {gold.Average(d => rows[d].R5):F3}  expF1 {gold.Average(d => rows[d].Fe):F4} R {gold.Average(d => rows[d].Re):F3} lost {gold.Average(d => rows[d].R0 - rows[d].R5):F4}/{gold.Average(d => rows[d].R0 - rows[d].Re):F4} harmed {gold.Average(d => rows[d].R0 - rows[d].R5 > .02 ? 1.0 : 0):F3}/{gold.Average(d => rows[d].R0 - rows[d].Re > .02 ? 1.0 : 0):F3}";
            int w = group.Sum(d => seg[d].w), wo = group.Sum(d => seg[d].wo), stp = group.Sum(d => seg[d].tp), sfp = group.Sum(d => seg[d].fp), stpe = group.Sum(d => seg[d].tpe), sfpe = group.Sum(d => seg[d].fpe);
            if (w > 0 && wo > 0)
                line += $" seg {2.0 * stp / (stp + sfp + w):F3}/{2.0 * stpe / (stpe + sfpe + w):F3} with {(double)stp / w:F3}/{(double)stpe / w:F3} wo {(double)sfp / wo:F3}/{(double)sfpe / wo:F3}";
            Console.WriteLine(line);
        }
    }

    private static IEnumerable<string> Keys(LabelledDocument d)
    {
        yield return d.Corpus.Name;
        if (d.Corpus.Name is "wcxb")
            yield return "  wcxb:" + d.Document.Type;
        if (d.Corpus.Name is "leftovers")
            yield return "  leftovers:" + d.Document.Type;
        if (d.Corpus.Name is "daniel" or "turku" or "multitask")
            yield return $"  {d.Corpus.Name}:" + d.Document.Language;
    }
}
