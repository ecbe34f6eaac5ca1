using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>Learns the linear model over hashed words by stochastic gradient descent with a step of its own for every weight.</summary>
internal sealed class LexicalTrainer
{
    /// <summary>The words of a row: hashes in the order of the line.</summary>
    public delegate ReadOnlySpan<uint> RowTokens(int document, int row);

    private const int Unit = 24;
    private const int Epochs = 4;
    private const double Rate = 0.25;
    private const double Decay = 2e-6;
    private const int MinSites = 3;

    private readonly TrainingData _data;
    private readonly int _sizeBits;
    private readonly int[] _slotStart;
    private readonly int[] _slots;
    private readonly float[] _weights;
    private readonly int[] _order;
    private readonly int[] _sites;

    /// <param name="data">The lines.</param>
    /// <param name="sizeBits">Two to this power is the number of weights.</param>
    /// <param name="tokens">The words to learn from.</param>
    /// <param name="ownWeight">What one of the project's own lines counts against one of a corpus.</param>
    public LexicalTrainer(TrainingData data, int sizeBits, RowTokens tokens, float ownWeight = 1)
    {
        _data = data;
        _sizeBits = sizeBits;
        _slotStart = new int[data.Rows + 1];
        var slots = new List<int>(data.Rows * 16);
        Span<int> buffer = stackalloc int[(LineScan.MaxTokens * 2) + 2];
        for (var d = 0; d < data.Documents.Length; d++)
        {
            for (var i = 0; i < data.Scans[d].Rows; i++)
            {
                var count = LexicalModel.SlotsOf(tokens(d, i), sizeBits, buffer);
                slots.AddRange(buffer[..count]);
                _slotStart[data.FirstRow[d] + i + 1] = slots.Count;
            }
        }

        _slots = [.. slots];
        _weights = LineWeightsWithinSites(data, ownWeight, out _sites);
        _order = [.. Enumerable.Range(0, data.Rows).Where(r => _weights[r] > 0)];
        new Random(17).Shuffle(_order);
    }

    /// <summary>Learns from all lines whose fold is not <paramref name="leftOut"/>.</summary>
    /// <param name="leftOut">The fold.</param>
    /// <param name="targets">What the words of each line are to tell, 0 to 1; not a number where they tell nothing.</param>
    public LexicalModel Train(int leftOut, float[] targets)
    {
        var weights = new float[1 << _sizeBits];
        var squares = new float[1 << _sizeBits];
        var known = SlotsOfSeveralSites(leftOut);
        var bias = 0f;
        var biasSquares = 1e-3f;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var row in _order)
            {
                if (_data.RowFold[row] == leftOut || float.IsNaN(targets[row]))
                    continue;
                var slots = _slots.AsSpan(_slotStart[row].._slotStart[row + 1]);
                var scale = slots.Length == 0 ? 0 : (float)(1 / Math.Sqrt(slots.Length));
                var odds = bias;
                foreach (var slot in slots)
                    odds += weights[slot] * scale;
                var error = (float)((1 / (1 + Math.Exp(-odds))) - targets[row]) * _weights[row];
                foreach (var slot in slots)
                {
                    if (!known[slot])
                        continue;
                    var gradient = (error * scale) + (float)Decay * weights[slot];
                    squares[slot] += gradient * gradient;
                    weights[slot] -= (float)(Rate * gradient / Math.Sqrt(squares[slot] + 1e-2));
                }

                biasSquares += error * error;
                bias -= (float)(Rate * error / Math.Sqrt(biasSquares));
            }
        }

        var bytes = new sbyte[weights.Length];
        for (var i = 0; i < weights.Length; i++)
            bytes[i] = (sbyte)Math.Clamp(Math.Round(weights[i] * Unit), -127, 127);
        return new LexicalModel(bytes, Unit, (int)Math.Round(bias * LexicalModel.StepsPerUnit));
    }

    /// <summary>A menu that stands on every page of a site is one observation more or less, not a hundred.</summary>
    private static float[] LineWeightsWithinSites(TrainingData data, float ownWeight, out int[] sites)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        sites = new int[data.Rows];
        var counts = new Dictionary<(int, uint), int>();
        for (var d = 0; d < data.Documents.Length; d++)
        {
            var site = Folds.SiteOf(data.Documents[d].Document);
            if (!numbers.TryGetValue(site, out var number))
                numbers[site] = number = numbers.Count + 1;
            for (var i = 0; i < data.Scans[d].Rows; i++)
            {
                sites[data.FirstRow[d] + i] = number;
                var key = (number, data.Scans[d].Facts[i].Hash);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        var weights = new float[data.Rows];
        for (var d = 0; d < data.Documents.Length; d++)
        {
            var factor = data.Documents[d].Corpus == OwnLines.Set ? ownWeight : 1;
            for (var i = 0; i < data.Scans[d].Rows; i++)
            {
                var row = data.FirstRow[d] + i;
                var known = data.Documents[d].Weight[i] * factor;
                weights[row] = known <= 0 ? 0 : known / MathF.Pow(counts[(sites[row], data.Scans[d].Facts[i].Hash)], 0.75f);
            }
        }

        return weights;
    }

    private bool[] SlotsOfSeveralSites(int leftOut)
    {
        var last = new int[1 << _sizeBits];
        var count = new byte[1 << _sizeBits];
        for (var row = 0; row < _data.Rows; row++)
        {
            if (_data.RowFold[row] == leftOut)
                continue;
            foreach (var slot in _slots.AsSpan(_slotStart[row].._slotStart[row + 1]))
            {
                if (last[slot] == _sites[row] || count[slot] == MinSites)
                    continue;
                last[slot] = _sites[row];
                count[slot]++;
            }
        }

        return [.. count.Select(c => c >= MinSites)];
    }
}
