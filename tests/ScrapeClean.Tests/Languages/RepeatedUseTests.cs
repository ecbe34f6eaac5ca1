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
}
