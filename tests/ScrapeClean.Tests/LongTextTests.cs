using ScrapeClean.Tests.Shared;

namespace ScrapeClean.Tests;

/// <summary>Reports, chapters and laws are longer than what is crawled for its articles: however long it is, prose is no list.</summary>
public class LongTextTests
{
    public static TheoryData<int, bool, string> Lengths => new(
        from paragraphs in (int[])[40, 400, 2500]
        from french in (bool[])[false, true]
        from between in (string[])["\n", "\n\n"]
        select (paragraphs, french, between));

    public static TheoryData<int, bool, int> Repetitions => new(
        from paragraphs in (int[])[40, 400, 4000]
        from french in (bool[])[false, true]
        from different in (int[])[1, 6]
        select (paragraphs, french, different));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Prose_stays_however_long(int paragraphs, bool french, string between) => AllStays(string.Join(between, LongProse.Paragraphs(french, paragraphs)));

    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Prose_stays_however_often_it_comes_again(int paragraphs, bool french, int different) =>
        AllStays(string.Join('\n', LongProse.Repeated(french, paragraphs, different)));

    private static void AllStays(string text) => Assert.Empty(ArticleCleaner.Default.Clean(text).Removals);
}
