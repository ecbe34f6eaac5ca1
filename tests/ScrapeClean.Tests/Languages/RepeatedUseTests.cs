namespace ScrapeClean.Tests.Languages;

/// <summary>A cleaner remembers lines that it saw before; nobody may notice.</summary>
public class RepeatedUseTests
{
    [Fact]
    public void An_old_cleaner_answers_as_a_new_one()
    {
        var options = new CleanerOptions { UseScorer = false };
        var old = new ArticleCleaner(options);
        string[] articles = [.. PackExamples.Codes.Select(c => string.Join('\n', PackExamples.Read(c).Article.Select(l => l.Text)))];
        for (int round = 0; round < 2; round++)
        {
            foreach (string article in articles)
            {
                // What one language says stands in the texts of the others as well.
                string text = article + "\nSport\nFacebook\n" + string.Join('\n', articles[round].Split('\n').Take(12));
                CleanResult expected = new ArticleCleaner(options).Clean(text), actual = old.Clean(text);
                Assert.Equal(expected.Removals.Select(r => (r.ToString(), r.Start, r.Confidence)), actual.Removals.Select(r => (r.ToString(), r.Start, r.Confidence)));
            }
        }
    }

    [Fact]
    public void A_line_that_its_place_decides_is_decided_anew()
    {
        const string Body = "The harbour of Valmer opened again on Tuesday after three months of work on its eastern pier, and the first boats came in at noon.";
        var old = new ArticleCleaner(new CleanerOptions { UseScorer = false });
        int differ = 0;
        foreach (string line in (string[])["12 March 2026", "Home › Coast › Harbour", "Заголовок", "Sport / Culture / Weather"])
        {
            string[] texts = [Body + "\n" + line, "Title\n" + line + "\n" + Body + "\n" + Body, string.Join('\n', Enumerable.Repeat(Body, 8)) + "\n" + line + "\n" + Body];
            differ += texts.Select(t => old.Clean(t).Text.Contains(line, StringComparison.Ordinal)).Distinct().Count() - 1;
            foreach (string text in texts.Reverse())
                Assert.Equal(new ArticleCleaner(old.Options).Clean(text).Text, old.Clean(text).Text);
        }
        Assert.True(differ >= 2, $"{differ} lines");
    }
}
