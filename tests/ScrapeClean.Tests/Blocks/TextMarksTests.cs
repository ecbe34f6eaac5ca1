using CsCheck;
using ScrapeClean.Blocks;
using ScrapeClean.Languages;

namespace ScrapeClean.Tests.Blocks;

/// <summary>The marks of a text are where a look at each of its units finds them, whatever the text before was.</summary>
public class TextMarksTests
{
    private const string Marked = "=ab CDé ÉßÞ.!?:\"')]»«\n\r\u2028…。！ÿĀ\u012E×÷，」】।؟།\uFFFF";

    private static readonly Gen<string> Texts = Gen.Frequency((4, Gen.Char[Marked]), (2, Gen.Char['a', 'z']), (1, Gen.Char)).Array[0, 300].Select(units => new string(units));

    [Fact]
    public void Vectors_find_what_one_by_one_is_found() => Texts.Where(t => t.Length >= CharMasks.Width).Sample(text =>
    {
        ReadOnlySpan<char> units = text.AsSpan(0, CharMasks.Width);
        Assert.Equal(LineMasks.OneByOne(units), LineMasks.Of(units));
        if (MarkTable.IsSupported)
            Assert.Equal(LineMasks.OneByOne(units), MarkTable.Of(units));
    }, iter: 3000);

    [Fact]
    public void Ends_of_sentences_and_glued_capitals_are_found_where_they_stand()
    {
        var marks = new TextMarks();
        Gen.Select(Texts, Gen.Int[0, 300], Gen.Int[0, 300]).Sample((text, one, other) =>
        {
            (int at, int end) = (Math.Min(Math.Min(one, other), text.Length), Math.Min(Math.Max(one, other), text.Length));
            marks.Read(text);
            Assert.Equal(First(at, end, i => IsEnd(text[i])), marks.NextEnd(at, end));
            Assert.Equal(First(at + 1, end, i => IsSmall(text[i - 1]) && text[i] is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ')), marks.NextGlue(at, end));
            Assert.All(Enumerable.Range(0, text.Length), i => Assert.Equal(IsEnd(text[i]), marks.IsEnd(i)));
            Assert.Equal(First(at, end, i => text[i] >= 'ÿ') >= 0, marks.HasWide(at, end));
            Assert.Equal(text.Contains('='), marks.HasEqualSign);
        }, iter: 2000, threads: 1);
    }

    [Fact]
    public void A_giant_text_leaves_nothing_behind()
    {
        var marks = new TextMarks();
        marks.Read(new string('.', 3 << 20));
        Assert.Equal((3 << 20) - 1, marks.NextEnd((3 << 20) - 1, 3 << 20));
        marks.End();
        Assert.True(marks.LineBreaks.IsEmpty);
        marks.Read("Jo saw it. aB");
        Assert.Equal(9, marks.NextEnd(0, 13));
        Assert.Equal(12, marks.NextGlue(0, 13));
    }

    private static bool IsEnd(char c) => c == ':' || SentenceMarks.StopsAndClosers.Contains(c);

    private static bool IsSmall(char c) => c is (>= 'a' and <= 'z') or (>= 'ß' and <= 'þ');

    private static int First(int from, int end, Func<int, bool> wanted)
    {
        for (int i = from; i < end; i++)
        {
            if (wanted(i))
                return i;
        }
        return -1;
    }
}
