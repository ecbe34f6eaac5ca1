using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Labels;

/// <summary>How much of a line stands in the gold text.</summary>
/// <param name="Covered">Share of the line's words that the alignment found, 0 to 1.</param>
/// <param name="InOrder">Whether the line belongs to the chain that runs through gold in page order.</param>
/// <param name="Duplicate">Whether the gold words it covers are covered by another line of the chain.</param>
internal readonly record struct LineMatch(double Covered, bool InOrder, bool Duplicate);

/// <summary>
/// Aligns the lines of a page with its gold text: every line proposes places in gold (by shared runs of four words, short lines by the
/// whole line), and the heaviest chain of places that rises in both is the article.
/// </summary>
internal static class GoldAlignment
{
    private const int Run = 4;
    private const int PlacesPerLine = 6;
    private const int PlacesPerShortLine = 40;
    private const int Drift = 8;

    /// <param name="lines">The words of each line.</param>
    /// <param name="gold">The gold text.</param>
    /// <param name="goldCovered">Share of the gold words that the chain covers.</param>
    public static LineMatch[] Align(IReadOnlyList<IReadOnlyList<string>> lines, string gold, out double goldCovered)
    {
        var index = new GoldIndex(gold);
        var matches = new LineMatch[lines.Count];
        var places = new List<Place>();
        for (var i = 0; i < lines.Count; i++)
            index.Propose(i, index.Ids(lines[i]), places);
        var chain = HeaviestChain(places, index.Count);
        var taken = new bool[index.Count];
        foreach (var place in chain)
        {
            matches[place.Line] = new LineMatch(Math.Min(1, (double)place.Covered / lines[place.Line].Count), true, false);
            for (var g = Math.Max(0, place.Start); g < Math.Min(index.Count, place.End); g++)
                taken[g] = true;
        }

        goldCovered = index.Count == 0 ? 1 : (double)taken.Count(t => t) / index.Count;
        foreach (var place in places)
        {
            var words = lines[place.Line].Count;
            if (matches[place.Line].InOrder || words < Run)
                continue;
            var covered = (double)place.Covered / words;
            if (covered <= matches[place.Line].Covered)
                continue;
            var again = 0;
            for (var g = Math.Max(0, place.Start); g < Math.Min(index.Count, place.End); g++)
                again += taken[g] ? 1 : 0;
            matches[place.Line] = new LineMatch(Math.Min(1, covered), false, again * 2 > words);
        }

        return matches;
    }

    private static List<Place> HeaviestChain(List<Place> places, int goldWords)
    {
        var best = new double[places.Count];
        var previous = new int[places.Count];
        var tree = new MaxTree(goldWords + 2);
        var endsAt = new Dictionary<int, int>();
        var i = 0;
        while (i < places.Count)
        {
            var next = i;
            while (next < places.Count && places[next].Line == places[i].Line)
                next++;
            for (var p = i; p < next; p++)
            {
                var place = places[p];
                var start = Math.Clamp(place.Start, 0, goldWords);
                var (value, from) = tree.Best(start);
                best[p] = value + place.Weight;
                previous[p] = from;
                foreach (var gap in (ReadOnlySpan<int>)[0, 1, -1])
                {
                    if (!endsAt.TryGetValue(start - gap, out var before) || best[before] + place.Weight + place.Bonus <= best[p])
                        continue;
                    best[p] = best[before] + place.Weight + place.Bonus;
                    previous[p] = before;
                }
            }

            for (var p = i; p < next; p++)
            {
                var end = Math.Clamp(places[p].End, 0, goldWords);
                tree.Add(end, best[p], p);
                if (!endsAt.TryGetValue(end, out var before) || best[before] < best[p])
                    endsAt[end] = p;
            }

            i = next;
        }

        var chain = new List<Place>();
        for (var at = tree.Best(goldWords + 1).Index; at >= 0; at = previous[at])
            chain.Add(places[at]);
        return chain;
    }

    private readonly record struct Place(int Line, int Start, int End, int Covered, double Weight, double Bonus);

    /// <summary>Largest value over a prefix.</summary>
    private sealed class MaxTree
    {
        private readonly double[] _values;
        private readonly int[] _indexes;

        public MaxTree(int size)
        {
            _values = new double[size + 1];
            _indexes = new int[size + 1];
            Array.Fill(_indexes, -1);
        }

        public void Add(int at, double value, int index)
        {
            for (var i = at + 1; i < _values.Length; i += i & -i)
            {
                if (value > _values[i])
                    (_values[i], _indexes[i]) = (value, index);
            }
        }

        public (double Value, int Index) Best(int upTo)
        {
            var best = (Value: 0.0, Index: -1);
            for (var i = Math.Min(upTo + 1, _values.Length - 1); i > 0; i -= i & -i)
            {
                if (_values[i] > best.Value)
                    best = (_values[i], _indexes[i]);
            }

            return best;
        }
    }

    private sealed class GoldIndex
    {
        private readonly Dictionary<string, int> _ids = [];
        private readonly List<int> _words = [];
        private readonly HashSet<int> _edges = [];
        private readonly Dictionary<(int, int, int, int), List<int>> _runs = [];
        private readonly Dictionary<int, List<int>> _singles = [];

        public GoldIndex(string gold)
        {
            foreach (var paragraph in gold.Split('\n'))
            {
                _edges.Add(_words.Count);
                foreach (var word in WordTokens.Of(paragraph))
                {
                    if (!_ids.TryGetValue(word, out var id))
                        _ids[word] = id = _ids.Count;
                    _words.Add(id);
                }
            }

            _edges.Add(_words.Count);
            for (var i = 0; i < _words.Count; i++)
            {
                Add(_singles, _words[i], i);
                if (i + Run <= _words.Count)
                    Add(_runs, (_words[i], _words[i + 1], _words[i + 2], _words[i + 3]), i);
            }
        }

        public int Count => _words.Count;

        public int[] Ids(IReadOnlyList<string> words) => [.. words.Select(w => _ids.GetValueOrDefault(w, -1))];

        public void Propose(int line, int[] ids, List<Place> places)
        {
            if (ids.Length >= Run)
                ProposeLong(line, ids, places);
            else if (ids.Length > 0 && Array.IndexOf(ids, -1) < 0)
                ProposeShort(line, ids, places);
        }

        private void ProposeLong(int line, int[] ids, List<Place> places)
        {
            var hits = new List<(int Diagonal, int At)>();
            for (var i = 0; i + Run <= ids.Length; i++)
            {
                if (_runs.TryGetValue((ids[i], ids[i + 1], ids[i + 2], ids[i + 3]), out var found))
                {
                    foreach (var g in found)
                        hits.Add((g - i, i));
                }
            }

            foreach (var diagonal in hits.GroupBy(h => h.Diagonal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(PlacesPerLine).Select(g => g.Key))
            {
                var covered = new bool[ids.Length];
                var from = int.MaxValue;
                var to = 0;
                foreach (var (d, at) in hits)
                {
                    if (Math.Abs(d - diagonal) > Drift)
                        continue;
                    covered.AsSpan(at, Run).Fill(true);
                    from = Math.Min(from, d + at);
                    to = Math.Max(to, d + at + Run);
                }

                var count = covered.Count(c => c);
                places.Add(new Place(line, from, to, count, count, 0.5));
            }
        }

        private void ProposeShort(int line, int[] ids, List<Place> places)
        {
            var count = 0;
            foreach (var g in _singles[ids[0]])
            {
                if (g + ids.Length > _words.Count || !Same(ids, g))
                    continue;
                var whole = _edges.Contains(g) && _edges.Contains(g + ids.Length);
                places.Add(new Place(line, g, g + ids.Length, ids.Length, whole ? 0.8 * ids.Length : 0.05, whole ? 0.5 * ids.Length : 0.5 * ids.Length));
                if (++count == PlacesPerShortLine)
                    return;
            }
        }

        private bool Same(int[] ids, int at)
        {
            for (var i = 0; i < ids.Length; i++)
            {
                if (_words[at + i] != ids[i])
                    return false;
            }

            return true;
        }

        private static void Add<TKey>(Dictionary<TKey, List<int>> map, TKey key, int at)
            where TKey : notnull
        {
            if (!map.TryGetValue(key, out var list))
                map[key] = list = [];
            if (list.Count < PlacesPerShortLine)
                list.Add(at);
        }
    }
}
