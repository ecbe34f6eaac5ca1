using ScrapeClean.Tests.Shared;

namespace ScrapeClean.Tests;

/// <summary>Pages of reports, chapters and laws: however long it is, prose is no list.</summary>
public class LongPageTests
{
    private const string Menu = "<nav><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport</a></li><li><a href=/culture>Culture</a></li></ul></nav>";

    public static TheoryData<int, bool, string> Lengths => new(
        from paragraphs in (int[])[40, 400, 2500]
        from french in (bool[])[false, true]
        from frame in (string[])["<article>{0}</article>", "<main><div>{0}</div></main>", "{0}", Menu + "<article>{0}</article>"]
        select (paragraphs, french, frame));

    public static TheoryData<int, int> Repetitions => new(
        from paragraphs in (int[])[40, 400, 4000]
        from different in (int[])[1, 6]
        select (paragraphs, different));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Prose_stays_however_long(int paragraphs, bool french, string frame) => AllStays(LongProse.Paragraphs(french, paragraphs), frame);

    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Prose_stays_however_often_it_comes_again(int paragraphs, int different)
    {
        AllStays(LongProse.Repeated(french: false, paragraphs, different), "<article>{0}</article>");
        AllStays(LongProse.Repeated(french: true, paragraphs, different), Menu + "<main>{0}</main>");
    }

    private static void AllStays(string[] paragraphs, string frame)
    {
        string body = string.Concat(paragraphs.Select(p => $"<p>{p}</p>\n"));
        string html = $"<!DOCTYPE html><html><head><title>Lives by the water</title></head><body>{frame.Replace("{0}", body, StringComparison.Ordinal)}</body></html>";
        Assert.Equal(paragraphs, ArticleCleaner.Default.CleanHtml(html).Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()));
    }
}
