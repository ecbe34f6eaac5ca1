using CsCheck;
using ScrapeClean.Features;

namespace ScrapeClean.Tests.Features;

/// <summary>Sixty-four units at once must give what a walk unit by unit gives. <c>.ci/run</c> runs all tests once for each width of vectors.</summary>
public class LineScannerTests
{
    private static readonly Gen<char> Latin = Gen.Frequency(
        (12, Gen.Char['a', 'z']), (3, Gen.Char['A', 'Z']), (2, Gen.Char['0', '9']), (5, Gen.Const(' ')), (2, Gen.Char[".,:;!?'’\"«»()[]|/-–—•…€$©&@#%\u00a0\t"]), (1, Gen.Char["éàçßÉÀŒœžŽ"]));

    private static readonly Gen<char> Cyrillic = Gen.Frequency((8, Gen.Char['а', 'я']), (1, Gen.Char['А', 'Я']), (2, Gen.Const(' ')), (1, Gen.Char["ёЁ0123.,:—«»abcXYZ٣"]));

    private static readonly Gen<string> Lines = Gen.OneOf(
        Latin.Array[0, 300].Select(Join),
        Cyrillic.Array[0, 300].Select(Join),
        Gen.Frequency((20, Latin), (20, Cyrillic), (1, Gen.Char)).Array[0, 400].Select(Join),
        Gen.Frequency((30, Latin), (1, Gen.Char["新聞ไทยक\u0301\u200b"])).Array[60, 200].Select(Join),
        Latin.Array[2000, 2100].Select(Join),
        Gen.Char["aA0"].Array[60, 200].Select(Join));

    [Fact]
    public void All_at_once_gives_what_one_by_one_gives() => Gen.Select(Lines, Gen.Int[0, 70], Gen.Int[0, 130], Gen.OneOf(Gen.Const(WordLimit.Text), Gen.Const(WordLimit.Most), Gen.Const(new WordLimit(9, 4)))).Sample((line, before, behind, limit) =>
    {
        // What stands beside a line must not matter.
        string text = new string('x', before) + line + new string('Y', behind);
        using var scanner = new LineScanner(limit);
        uint[] expected = new uint[LineScan.MaxTokens], found = new uint[LineScan.MaxTokens];

        LineScan.Scan(line, limit, expected, out LineFacts one);
        scanner.Scan(text, before, line.Length, found, out LineFacts all);

        Assert.Equal(expected[..one.TokenCount], found[..all.TokenCount]);
        Assert.Equivalent(one, all, strict: true);
    }, iter: 5000);

    private static string Join(char[] units) => new(units);
}
