using CsCheck;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Blocks.Markup.Scanning;
using ScrapeClean.Pages;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests;

/// <summary>What is looked up once for neighbours must be what each would be given by itself.</summary>
public class MarkupChainTests
{
    private static readonly Gen<string> Tags = Gen.OneOf(
        Gen.Select(Gen.OneOf(Gen.Const("div"), Gen.Const("ul"), Gen.Const("li"), Gen.Const("p"), Gen.Const("span"), Gen.Const("x-card")), Gen.Int[0, 20])
            .Select((name, words) => $"<{name} class=\"{string.Join(' ', Enumerable.Range(0, words).Select(i => $"w{i * words}"))}\">"),
        Gen.Const("</div>"), Gen.Const("</ul>"), Gen.Const("</li>"), Gen.Const("</p>"), Gen.Const("some text "));

    [Fact]
    public void Neighbours_are_scored_as_each_by_itself() => Gen.Select(Tags.Array[1, 120], Gen.Int[0, 30]).Sample((tags, bodyWords) =>
    {
        var random = new Random(tags.Length);
        var weights = new sbyte[1 << 10];
        for (int i = 0; i < weights.Length; i++) weights[i] = (sbyte)random.Next(-128, 128);
        var model = new LexicalModel(weights, unit: 24, bias: 3);
        using var page = new MarkupPage();
        HtmlScanner.ReadWhole($"<body class=\"{string.Join(' ', Enumerable.Range(0, bodyWords).Select(i => $"b{i}"))}\">{string.Concat(tags)}", page);
        var words = new MarkupTokens(page);
        using var chain = new MarkupChain(model, page);
        Span<uint> tokens = stackalloc uint[MarkupTokens.Most];

        // Forth, and back again: each element comes behind others than before.
        int count = page.Elements.Length;
        for (int i = 0; i < count * 2; i++)
        {
            int element = i < count ? i : (count * 2) - 1 - i;
            Assert.Equal(model.Score(tokens[..words.Of(element, tokens)]), chain.Score(element));
        }
    }, iter: 1000);

    [Fact]
    public void A_set_of_pairs_has_what_was_added_and_nothing_else() => Gen.UInt[0, 9000].Array[0, 6000].Sample(pairs =>
    {
        using var set = new PairSet();
        foreach (uint pair in pairs) set.Add(pair);

        var expected = pairs.ToHashSet();
        Assert.Equal(expected.Count, set.Count);
        for (uint pair = 0; pair < 9100; pair++) Assert.Equal(expected.Contains(pair), set.Contains(pair));
    }, iter: 30);
}
