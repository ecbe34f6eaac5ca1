using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>One pass of trees over the columns of all documents.</summary>
internal sealed class ForestTrainer : IDisposable
{
    private readonly TrainingData _data;
    private readonly LightGbm.Dataset _dataset;
    private readonly string _parameters;
    private readonly int _trees;

    public ForestTrainer(TrainingData data, FeatureColumns[] columns, int features, int trees, int leaves, double rate)
    {
        _data = data;
        _trees = trees;
        _parameters = LightGbm.Parameters(
            ("objective", "binary"), ("num_leaves", leaves), ("learning_rate", rate), ("min_data_in_leaf", 200), ("min_sum_hessian_in_leaf", 20),
            ("feature_fraction", 0.5), ("bagging_fraction", 0.6), ("bagging_freq", 1), ("lambda_l2", 5), ("max_bin", 127), ("min_data_in_bin", 20),
            ("boost_from_average", "false"), ("seed", 42), ("deterministic", "true"), ("force_row_wise", "true"), ("num_threads", 1), ("verbosity", -1),
            ("feature_pre_filter", "false"), ("path_smooth", 1));
        var matrix = new float[(long)features * data.Rows];
        Parallel.For(0, features, f =>
        {
            var target = matrix.AsSpan(f * data.Rows, data.Rows);
            for (var d = 0; d < columns.Length; d++)
            {
                var source = columns[d][f];
                for (var i = 0; i < source.Length; i++)
                    target[data.FirstRow[d] + i] = source[i];
            }
        });
        _dataset = new LightGbm.Dataset(matrix, data.Rows, features, data.Labels, data.Weights, _parameters);
    }

    public Forest Train(int leftOut)
    {
        var rows = Enumerable.Range(0, _data.Rows).Where(r => _data.RowFold[r] != leftOut && _data.Weights[r] > 0).ToArray();
        using var subset = _dataset.Subset(rows, _parameters);
        return ForestReader.Read(LightGbm.Train(subset, _parameters, _trees));
    }

    public void Dispose() => _dataset.Dispose();
}
