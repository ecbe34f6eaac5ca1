using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Tests;

public sealed class TextModelTests
{
    private const int CheckLength = 32;

    [Fact]
    public void A_model_comes_back_as_it_was_written()
    {
        var bytes = Sample().Write();

        Assert.Equal(bytes, TextModel.Read(bytes).Write());
    }

    [Fact]
    public void The_embedded_model_is_read_and_small()
    {
        Assert.InRange(TextModel.Embedded.Write().Length, 1, 2 << 20);
    }

    [Fact]
    public void Every_cut_is_refused()
    {
        var bytes = Sample().Write();
        for (var length = 0; length < bytes.Length; length += 7)
            Assert.Throws<ModelFormatException>(() => TextModel.Read(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void Every_changed_byte_is_refused()
    {
        var bytes = Sample().Write();
        for (var i = 0; i < bytes.Length; i += 5)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0x40;
            Assert.Throws<ModelFormatException>(() => TextModel.Read(damaged));
        }
    }

    [Fact]
    public void A_tree_that_asks_for_a_feature_too_many_is_refused()
    {
        var tree = new Forest.Tree([(ushort)TextLayout.FirstPass], [1], [~0], [~1], [1, 2]);
        var model = Sample() with { First = new Forest([tree]) };

        Assert.Contains("other features", Assert.Throws<ModelFormatException>(() => TextModel.Read(model.Write())).Message, StringComparison.Ordinal);
    }

    // A leaf that is reached twice, a node with two parents, a circle, and children that are none: found by fuzzing.
    [Theory]
    [InlineData(new sbyte[] { 1, ~0 }, new sbyte[] { ~1, ~1 })]
    [InlineData(new sbyte[] { 1, ~0 }, new sbyte[] { 1, ~1 })]
    [InlineData(new sbyte[] { 1, 1 }, new sbyte[] { ~0, ~1 })]
    [InlineData(new sbyte[] { 2, ~0 }, new sbyte[] { ~2, ~1 })]
    [InlineData(new sbyte[] { 1, ~0 }, new sbyte[] { ~3, ~1 })]
    public void A_tree_that_is_none_is_refused(sbyte[] left, sbyte[] right)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
            new Forest.Tree([0, 0], [1, 1], left, right, [1, 2, 3]).Write(writer);
        var refused = Assert.Throws<ModelFormatException>(() =>
        {
            var reader = new ModelReader(bytes.ToArray());
            Forest.Tree.Read(ref reader, TextLayout.FirstPass);
        });
        Assert.Contains("has a child that is none", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_is_refused_with_a_remedy()
    {
        var bytes = Sample().Write();
        bytes[4]++;

        Assert.Contains("train it again", Assert.Throws<ModelFormatException>(() => TextModel.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_gets_the_same_answer_on_every_thread()
    {
        var text = string.Join('\n', OwnCorpus.Read().Select(d => d.Text));
        var expected = Scores(text);

        Parallel.For(0, 16, _ => Assert.Equal(expected, Scores(text)));
    }

    [Fact]
    public void Probabilities_never_fall_with_the_odds()
    {
        var calibration = TextModel.Embedded.Calibration;
        var last = 0f;
        for (var odds = -10000; odds <= 10000; odds += 13)
        {
            var probability = calibration.Probability(odds);
            Assert.InRange(probability, last, 1f);
            last = probability;
        }
    }

    private static BlockScore[] Scores(string text)
    {
        var blocks = new Blocks.BlockList();
        Blocks.LineSplitter.Split(text, blocks);
        var body = new BlockScore[blocks.Count];
        TextScorer.Embedded.Score(text, blocks.Items, new RuleMark[blocks.Count], body);
        return body;
    }

    private static TextModel Sample()
    {
        var random = new Random(3);
        var weights = new sbyte[256];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)random.Next(-127, 128);
        Forest Trees() => new([.. Enumerable.Range(2, 5).Select(leaves => ForestKernelTests.RandomTree(random, leaves))]);
        var table = Enumerable.Range(0, Calibration.Entries).Select(i => (ushort)(i * 500)).ToArray();
        var words = LineWords.Of([.. Enumerable.Range(0, LineWords.Heads).Select(head => new LexicalModel(weights, 24, head - 5))]);
        var functionWords = new FunctionWords([3, 5, 4_000_000_000], [1, 1UL << 63, 6]);
        return new TextModel(words, new LeftoverWords(new LexicalModel(weights, 24, 7)), functionWords, Trees(), Trees(), new Calibration(table), new byte[CheckLength]);
    }
}
