using System.Buffers;
using CsCheck;
using ScrapeClean.Blocks;
using ScrapeClean.Languages;

namespace ScrapeClean.Tests.Blocks;

/// <summary>The vectors must find what a look at each unit finds. <c>.ci/run</c> runs all tests once for each width of vectors.</summary>
public class CharMasksTests
{
    private const string Marked = "a b.!?:\"')]»«\n\r\v\f\u0085\u2028\u2029…。！ÿĀ\u012E\u202E\uFF0E\uFF3FzZÀÞßÖ×÷0;，」』）】।؟۔։፧៕။།\u8000\uFFFF";

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    private static readonly Gen<string> Texts = Gen.Frequency((4, Gen.Char[Marked]), (2, Gen.Char['a', 'z']), (1, Gen.Char)).Array[0, 300].Select(units => new string(units));

    [Fact]
    public void Sets_have_the_same_members_either_way()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Assert.Equal((char)c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029', Has<LineBreaks>((char)c));
            Assert.Equal(SentenceMarks.StopsAndClosers.Contains((char)c) || c == ':', Has<SentenceEnds>((char)c));
            Assert.Equal(char.IsAsciiLetter((char)c), Has<AsciiLetters>((char)c));
            Assert.Equal(c == ' ', Has<PlainSpaces>((char)c));
            Assert.Equal((char)c is (>= 'a' and <= 'z') or (>= 'ß' and <= 'þ'), Has<SmallLetters>((char)c));
            Assert.Equal((char)c is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ'), Has<CapitalLetters>((char)c));
        }
    }

    [Fact]
    public void Vectors_find_what_one_by_one_is_found() => Gen.Select(Texts, Gen.Int[0, 300], Gen.Int[0, 300]).Sample((text, one, other) =>
    {
        (int at, int end) = (Math.Min(Math.Min(one, other), text.Length), Math.Min(Math.Max(one, other), text.Length));
        ReadOnlySpan<char> units = text.AsSpan(at, Math.Min(CharMasks.Width, end - at));
        Assert.Equal(CharMasks.FindOneByOne<LineBreaks>(units), CharMasks.Find<LineBreaks>(text, at, end));
        Assert.Equal(CharMasks.FindOneByOne<SentenceEnds>(units), CharMasks.Find<SentenceEnds>(text, at, end));
        int starts = 0;
        for (int i = 1; i < text.Length; i++)
            starts += text[i - 1] == ' ' && char.IsAsciiLetter(text[i]) ? 1 : 0;
        Assert.Equal(starts, CharMasks.CountWordStarts(text));
    }, iter: 5000);

    [Fact]
    public void Lines_end_where_the_standard_says() => Texts.Sample(text =>
    {
        var blocks = new BlockList();
        LineSplitter.Split(text, blocks);
        int at = 0;
        var starts = new List<int>();
        while (at < text.Length)
        {
            starts.Add(at);
            int end = text.AsSpan(at).IndexOfAny(Breaks);
            at = end < 0 ? text.Length : at + end + (text.AsSpan(at + end).StartsWith("\r\n") ? 2 : 1);
        }
        Assert.All(blocks.Items.ToArray(), b => Assert.Contains(b.LineStart, starts));
        Assert.Equal(starts.Count, blocks.Count + blocks.BlankAfter + blocks.Items.ToArray().Sum(b => b.BlankBefore));
    }, iter: 3000);

    private static bool Has<TSet>(char c)
        where TSet : ICharSet
    {
        ulong found = CharMasks.Find<TSet>(new string(c, 1) + new string('x', 80), 0, 1);
        Assert.Equal(CharMasks.FindOneByOne<TSet>([c]), found);
        return found != 0;
    }
}
