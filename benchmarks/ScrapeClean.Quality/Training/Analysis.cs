using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Training;

internal static class Analysis
{
    internal sealed record Curve(string Name, string Type, int[] Odds, double[] F1, double[] Recall, double R0, double F0, int[] Words, double Accepted, bool[] Body, float[] Known, int[] Chars, bool Lines);

    public static void Run(TrainingData data, string oddsFile)
    {
        using var reader = new BinaryReader(File.OpenRead(oddsFile));
        var all = data.Documents.Select(d => { var o = new int[reader.ReadInt32()]; for (var i = 0; i < o.Length; i++) o[i] = reader.ReadInt32(); return o; }).ToArray();
        var curves = new Curve?[all.Length];
        Parallel.For(0, all.Length, d => curves[d] = Make(data, d, all[d]));
        var used = curves.OfType<Curve>().ToArray();
        if (Environment.GetEnvironmentVariable("ERRORS") is { } filter)
        {
            foreach (var d in Enumerable.Range(0, all.Length).Where(d => curves[d] is { Lines: false } c && data.Documents[d].Corpus.Name == filter.Split(':')[0] && (!filter.Contains(':') || c.Type == filter.Split(':')[1])).OrderBy(d => At(curves[d]!, Logit(Exp(curves[d]!, 1))).F1).Where((_, i) => i % int.Parse(Environment.GetEnvironmentVariable("STEP") ?? "8") == 0).Take(14))
            {
                var l = data.Documents[d];
                var t = Logit(Exp(curves[d]!, 1));
                Console.WriteLine($"##### {l.Document.Id} {l.Document.Url} {l.Document.Language} F1 {At(curves[d]!, t).F1:F3} best {curves[d]!.F1.Max():F3} threshold {t:F0} gold {l.Document.Gold!.Length}");
                var skip = 0;
                for (var i = 0; i < all[d].Length; i++)
                {
                    var keep = all[d][i] >= t;
                    if (keep == l.Body[i] || data.Scans[d].Facts[i].Size < 3) { skip++; continue; }
                    if (skip > 0) Console.WriteLine($"      ... {skip}");
                    skip = 0;
                    var text = l.Blocks[i].Of(l.Text).ToString();
                    Console.WriteLine($"  {(keep ? "KEPT" : "LOST")} {all[d][i] / 1024.0,5:F1} w{l.Weight[i]:F1} {text[..Math.Min(120, text.Length)]}");
                }
            }
            return;
        }
        Console.WriteLine("reliability by lines, per kind");
        foreach (var kind in new[] { CorpusKind.Page, CorpusKind.Extracted, CorpusKind.Lines })
        {
            var n = new double[17, 4];
            for (var d = 0; d < all.Length; d++)
            {
                if (data.Documents[d].Corpus.Kind != kind) continue;
                for (var i = 0; i < all[d].Length; i++)
                {
                    var k = data.Documents[d].Weight[i]; if (k <= 0) continue;
                    var b = Math.Clamp((all[d][i] + 8192 + 512) / 1024, 0, 16);
                    n[b, 0] += k; n[b, 1] += data.Documents[d].Body[i] ? k : 0;
                    var s = k * data.Scans[d].Facts[i].Size; n[b, 2] += s; n[b, 3] += data.Documents[d].Body[i] ? s : 0;
                }
            }
            Console.WriteLine(kind);
            for (var b = 0; b < 17; b++) Console.WriteLine($"  odds {b - 8,3} sigmoid {1 / (1 + Math.Exp(8 - b)):F3} lines {n[b, 0],9:F0} body {n[b, 1] / n[b, 0]:F3}  words {n[b, 2],10:F0} body {n[b, 3] / n[b, 2]:F3}");
        }
        foreach (var g in used.GroupBy(c => c.Name))
        {
            var n = g.Select(c => c.Odds.Count(o => o < -3000)).Order().ToArray();
            Console.WriteLine($"conf furniture lines {g.Key}: " + string.Join(' ', new[] { .02, .05, .1, .25, .5, .75, .9, .95, .98 }.Select(q => n[(int)(q * (n.Length - 1))])));
        }
        foreach (var (name, policy) in Policies())
        {
            var parts = new List<string>();
            foreach (var g in used.GroupBy(c => c.Lines ? c.Name + ":" + c.Type : c.Name is "wcxb" ? "wcxb" : c.Name.Contains('/') ? c.Name.Split('/')[0] + "/x" : c.Name))
            {
                if (g.First().Lines)
                {
                    double tp = 0, fp = 0, fn = 0, tn = 0, gone = 0, body = 0;
                    foreach (var c in g)
                    {
                        var t = Logit(policy(c));
                        for (var i = 0; i < c.Odds.Length; i++)
                        {
                            if (c.Known[i] == 0) continue;
                            var rem = c.Odds[i] < t;
                            if (c.Body[i]) { body += c.Chars[i]; if (rem) { gone += c.Chars[i]; fp++; } else tn++; } else if (rem) tp++; else fn++;
                        }
                    }
                    parts.Add($"{g.Key} leak {fn / (tp + fn):F3} body {gone / body:F4} mF {(2 * tp / (2 * tp + fp + fn) + 2 * tn / (2 * tn + fp + fn)) / 2:F3}");
                    continue;
                }
                var rs = g.Select(c => At(c, Logit(policy(c)))).ToArray();
                var s = $"{g.Key} {rs.Average(r => r.F1):F4}";
                if (g.Key.EndsWith("/x", StringComparison.Ordinal)) s += $" before {g.Average(c => c.F0):F4} lost {g.Zip(rs).Average(x => x.First.R0 - x.Second.Recall):F4} harmed {g.Zip(rs).Average(x => x.First.R0 - x.Second.Recall > .02 ? 1.0 : 0):F3}";
                if (g.Key == "wcxb") s += $" art {g.Zip(rs).Where(x => x.First.Type == "article").Average(x => x.Second.F1):F4}";
                parts.Add(s);
            }
            Console.WriteLine($"{name}: " + string.Join(" | ", parts));
        }
        Console.WriteLine("oracle: " + string.Join(" | ", used.Where(c => !c.Lines).GroupBy(c => c.Name is "wcxb" ? "wcxb" : c.Name.Contains('/') ? c.Name.Split('/')[0] + "/x" : c.Name).Select(g => $"{g.Key} {g.Average(c => c.F1.Length == 0 ? 0 : c.F1.Max()):F4}")));
    }

    private static IEnumerable<(string, Func<Curve, double>)> Policies()
    {
        yield return ("t.1", _ => .1);
        yield return ("expF1", c => Exp(c, 1));
        foreach (var (lo, hi, t, k) in new[] { (4, 16, .1, 1.0), (8, 32, .1, 1.0), (8, 32, .15, 1.25), (8, 64, .1, 1.25), (16, 64, .15, 1.25), (16, 32, .15, 1.25), (24, 48, .15, 1.25),(24, 48, .1, 1.25) })
            yield return ($"conf{lo}-{hi}->{t} k{k}", c => { var e = Exp(c, k); var n = c.Odds.Count(o => o < -3000); var x = Math.Clamp(Math.Log((n + 1.0) / lo) / Math.Log((double)hi / lo), 0, 1); return 1 / (1 + Math.Exp(-(Math.Log(e / (1 - e)) * x + Math.Log(t / (1 - t)) * (1 - x)))); });
    }

    private static double Logit(double p) => Math.Log(p / (1 - p)) * 1024;

    private static double Exp(Curve c, double sharp)
    {
        double total = 0;
        double P(int o) => 1 / (1 + Math.Exp(-o * sharp / 1024.0));
        for (var i = 0; i < c.Odds.Length; i++) total += P(c.Odds[i]) * c.Words[i];
        double kept = 0, hit = 0, best = -1; var t = 0;
        foreach (var i in Enumerable.Range(0, c.Odds.Length).OrderByDescending(i => c.Odds[i]))
        {
            kept += c.Words[i]; hit += c.Words[i] * P(c.Odds[i]);
            var f = 2 * hit / (kept + total + 1e-9);
            if (f > best) { best = f; t = c.Odds[i]; }
        }
        return 1 / (1 + Math.Exp(-t / 1024.0));
    }

    private static (double F1, double Recall) At(Curve c, double threshold)
    {
        var n = 0;
        double f = 0, r = 0;
        // sorted arrays: F1 indexed by number kept
        while (n < c.F1.Length && SortedOdds(c)[n] >= threshold - 1) n++;
        if (n > 0) { f = c.F1[n - 1]; r = c.Recall[n - 1]; }
        return (f, r);
    }

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Curve, int[]> Sorted = [];

    private static int[] SortedOdds(Curve c) => Sorted.GetValue(c, x => [.. x.Odds.OrderByDescending(o => o)]);

    private static Curve? Make(TrainingData data, int d, int[] odds)
    {
        var l = data.Documents[d];
        var words = data.Scans[d].Facts.ToArray().Select(f => f.Words).ToArray();
        var accepted = 0.0; var total = 0.0;
        for (var i = 0; i < odds.Length; i++) { total += words[i]; if (odds[i] > 0) accepted += words[i]; }
        var chars = data.Scans[d].Facts.ToArray().Select(f => f.Characters).ToArray();
        if (l.Document.Labels is not null)
            return new Curve(l.Corpus.Name, l.Document.Type ?? "", odds, [], [], 0, 0, words, accepted / Math.Max(1, total), l.Body, l.Weight, chars, true);
        if (l.Document.Gold is not { } gold) return null;
        var bag = new Dictionary<string, int>();
        var g = WordTokens.Of(gold);
        foreach (var w in g) bag[w] = bag.GetValueOrDefault(w) + 1;
        var order = Enumerable.Range(0, odds.Length).OrderByDescending(i => odds[i]).ToArray();
        var f1 = new double[odds.Length]; var rec = new double[odds.Length];
        double kept = 0, hit = 0; var k = 0;
        foreach (var i in order)
        {
            foreach (var w in WordTokens.Of(l.Blocks[i].Of(l.Text).ToString())) { kept++; if (bag.TryGetValue(w, out var left) && left > 0) { bag[w] = left - 1; hit++; } }
            f1[k] = 2 * hit / (kept + g.Count + 1e-9); rec[k] = g.Count == 0 ? 1 : hit / g.Count; k++;
        }
        return new Curve(l.Corpus.Name, l.Document.Type ?? "", odds, f1, rec, rec.Length == 0 ? 0 : rec[^1], f1.Length == 0 ? 0 : f1[^1], words, accepted / Math.Max(1, total), l.Body, l.Weight, chars, false);
    }
}
