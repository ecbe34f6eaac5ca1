using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Tests;

public sealed class LineWordsTests
{
    [Fact]
    public void Each_head_answers_as_its_model_alone()
    {
        var random = new Random(5);
        var heads = Enumerable.Range(0, LineWords.Heads).Select(head => Model(random, head * 3)).ToArray();
        var words = LineWords.Of(heads);
        Span<byte> odds = stackalloc byte[LineWords.Heads];
        for (var length = 0; length <= Features.LineScan.MaxTokens; length++)
        {
            var tokens = new uint[length];
            for (var i = 0; i < length; i++)
                tokens[i] = (uint)random.NextInt64(uint.MaxValue);
            words.Score(tokens, odds);
            for (var head = 0; head < heads.Length; head++)
                Assert.Equal(heads[head].Score(tokens), odds[head]);
        }
    }

    private static LexicalModel Model(Random random, int bias)
    {
        var weights = new sbyte[1 << 10];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)random.Next(-127, 128);
        return new LexicalModel(weights, 24, bias);
    }
}
