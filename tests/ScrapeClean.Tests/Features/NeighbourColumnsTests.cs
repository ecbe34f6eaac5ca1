using CsCheck;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Features;

/// <summary>Columns that are filled by whole registers, against the plain way to say what is in them.</summary>
public class NeighbourColumnsTests
{
    private const int Reach = 8;
    private const int Steps = 6;

    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[1, 150];

    [Fact]
    public void Means_are_those_of_the_lines_above_and_below() => Gen.Select(Bytes, Gen.Int[0, TextLayout.Windows.Length - 1].Select(i => TextLayout.Windows[i])).Sample((values, window) =>
    {
        byte[] sizes = values, odds = [.. values.Select(v => (byte)((v * 37) + 11))];
        using var columns = new FeatureColumns(6, sizes.Length);
        using var means = new WindowMean(sizes, odds);

        means.FillSizes(window, columns, 0, 1);
        means.FillWeighted(window, columns, 2, 3);
        means.FillOdds(window, columns, 4, 5);

        for (int i = 0; i < sizes.Length; i++)
        {
            int[] above = [.. Enumerable.Range(0, sizes.Length).Where(at => at < i && at >= i - window)], below = [.. Enumerable.Range(0, sizes.Length).Where(at => at > i && at <= i + window)];
            Assert.Equal(above.Sum(at => sizes[at]) / Math.Max(1, above.Length), columns[0][i]);
            Assert.Equal(below.Sum(at => sizes[at]) / Math.Max(1, below.Length), columns[1][i]);
            Assert.Equal(above.Sum(at => sizes[at] * odds[at]) / Math.Max(1, above.Sum(at => sizes[at])), columns[2][i]);
            Assert.Equal(below.Sum(at => sizes[at] * odds[at]) / Math.Max(1, below.Sum(at => sizes[at])), columns[3][i]);
            Assert.Equal(above.Sum(at => odds[at]) / Math.Max(1, above.Length), columns[4][i]);
            Assert.Equal(below.Sum(at => odds[at]) / Math.Max(1, below.Length), columns[5][i]);
        }
    }, iter: 300);

    [Fact]
    public void Rhythm_counts_the_lines_of_one_shape_around() => Gen.Byte[0, 3].Array[1, 120].Sample(shapes =>
    {
        using var columns = new FeatureColumns((int)TextFeature.Count, shapes.Length);

        Rhythm.Fill(shapes, columns);

        for (int i = 0; i < shapes.Length; i++)
        {
            Assert.Equal(Around(i).Count(at => shapes[at] == shapes[i]) - 1, columns[(int)TextFeature.Alike][i]);
            int[] counts = [.. Enumerable.Range(1, Steps).Select(step => Around(i).Count(at => at + step < shapes.Length && shapes[at] == shapes[at + step]))];
            Assert.Equal(counts.Max(), columns[(int)TextFeature.Rhythm][i]);
            Assert.Equal(counts.Max() == 0 ? 0 : Array.IndexOf(counts, counts.Max()) + 1, columns[(int)TextFeature.RhythmStep][i]);
        }

        IEnumerable<int> Around(int i) => Enumerable.Range(i - Reach, (2 * Reach) + 1).Where(at => at >= 0 && at < shapes.Length);
    }, iter: 300);

    [Fact]
    public void The_language_of_most_words_is_the_first_of_the_most_frequent() => Gen.ULong.Array[0, 700].Sample(sets =>
    {
        int[] counts = [.. Enumerable.Range(0, 64).Select(bit => sets.Count(set => (set >> bit & 1) != 0))];
        Assert.Equal(Array.IndexOf(counts, counts.Max()), LanguageCounts.Most(sets));
    }, iter: 200);
}
