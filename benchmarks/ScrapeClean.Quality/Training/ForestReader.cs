using System.Globalization;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Training;

/// <summary>Turns LightGBM's text format into the core's trees of bytes.</summary>
internal static class ForestReader
{
    public static Forest Read(string model)
    {
        var trees = new List<Forest.Tree>();
        var fields = new Dictionary<string, string>();
        foreach (var line in model.Split('\n'))
        {
            if (line.StartsWith("Tree=", StringComparison.Ordinal) || line.StartsWith("end of trees", StringComparison.Ordinal))
            {
                if (fields.ContainsKey("leaf_value"))
                    trees.Add(TreeOf(fields));
                fields.Clear();
            }

            var at = line.IndexOf('=', StringComparison.Ordinal);
            if (at > 0)
                fields[line[..at]] = line[(at + 1)..];
        }

        return new Forest([.. trees]);
    }

    private static Forest.Tree TreeOf(Dictionary<string, string> fields)
    {
        var leaves = Numbers(fields, "leaf_value").Select(v => checked((short)Math.Round(v * Forest.StepsPerUnit))).ToArray();
        if (leaves.Length == 1)
            return new Forest.Tree([], [], [], [], leaves);
        return new Forest.Tree(
            [.. Numbers(fields, "split_feature").Select(v => checked((ushort)v))],
            [.. Numbers(fields, "threshold").Select(v => (byte)Math.Clamp(Math.Floor(v), 0, 255))],
            [.. Numbers(fields, "left_child").Select(v => checked((sbyte)v))],
            [.. Numbers(fields, "right_child").Select(v => checked((sbyte)v))],
            leaves);
    }

    private static IEnumerable<double> Numbers(Dictionary<string, string> fields, string name) =>
        fields[name].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => double.Parse(v, CultureInfo.InvariantCulture));
}
