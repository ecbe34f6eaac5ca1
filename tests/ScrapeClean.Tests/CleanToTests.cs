using System.Buffers;
using ScrapeClean.Tests.Languages;

namespace ScrapeClean.Tests;

/// <summary>Spans in, buffers and writers out: the same answer as from strings, and nothing allocated.</summary>
public class CleanToTests
{
    private static readonly ArticleCleaner Rules = new(new CleanerOptions { UseScorer = false });

    private static string Article => string.Join('\n', PackExamples.Read("fr").Article.Select(l => l.Text));

    [Fact]
    public void A_buffer_gets_what_the_result_has()
    {
        foreach (string text in (string[])[Article, "", "\n\n", "Partager sur Facebook", "no furniture at all"])
        {
            CleanResult expected = Rules.Clean(text);
            var buffer = new ArrayBufferWriter<char>();
            var removals = new List<Removal>();
            Rules.CleanTo(text, buffer, removals);
            Assert.Equal(expected.Text, buffer.WrittenSpan.ToString());
            Assert.Equal(expected.Removals.Select(r => (r.Kind, r.Rule, r.Start, r.Length, r.Confidence)), removals.Select(r => (r.Kind, r.Rule, r.Start, r.Length, r.Confidence)));
            Assert.All(removals, r => Assert.Equal("", r.Text));
            var writer = new StringWriter();
            Rules.CleanTo(text, writer, removals);
            Assert.Equal(expected.Text, writer.ToString());
            Assert.Equal(expected.Removals.Count * 2, removals.Count);
        }
    }

    [Fact]
    public void A_part_of_a_larger_buffer_is_read_alone()
    {
        char[] buffer = ("Partager sur Facebook\n" + Article + "\nPartager sur Facebook").ToCharArray();
        var output = new ArrayBufferWriter<char>();
        Rules.CleanTo(buffer.AsSpan(22, Article.Length), output);
        Assert.Equal(Rules.Clean(Article).Text, output.WrittenSpan.ToString());
    }

    [Fact]
    public void Nothing_is_allocated_once_it_is_warm()
    {
        string text = Article;
        var output = new ArrayBufferWriter<char>(text.Length * 2);
        var removals = new List<Removal>(64);
        long least = long.MaxValue;
        for (int i = 0; i < 50; i++)
        {
            output.ResetWrittenCount();
            removals.Clear();
            long before = GC.GetAllocatedBytesForCurrentThread();
            Rules.CleanTo(text, output, removals);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.Equal(0, least);
        Assert.NotEmpty(removals);
    }

    [Fact]
    public void Limits_hold_here_too()
    {
        var small = new ArticleCleaner(new CleanerOptions { MaxInputLength = 10, UseScorer = false });
        Assert.Throws<InputTooLongException>(() => small.CleanTo("eleven units", new StringWriter()));
        Assert.Throws<ArgumentNullException>(() => Rules.CleanTo("a", (TextWriter)null!));
        Assert.Throws<ArgumentNullException>(() => Rules.CleanTo("a", (IBufferWriter<char>)null!));
    }
}
