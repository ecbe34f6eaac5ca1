using ScrapeClean.Languages;

namespace ScrapeClean.Tests.Languages;

/// <summary>What phrases between sentences begin with is never denied, and nearly all else is.</summary>
public class PhraseOpeningsTests
{
    private static readonly Lazy<string[]> Lines = new(() => [.. PackExamples.Codes.Select(PackExamples.Read).SelectMany(e => e.Lines.Concat(e.Article)).Select(l => l.Text)]);

    [Theory]
    [InlineData("")]
    [InlineData("@fruit: apple pear\n[RelatedLink]\n> {@fruit} news :\n> Apple-pie l'après-midi\n> 3 pears\n> （Zebra crossing）\n> （(Zinc|Zoo) pens）\n")]
    public void A_phrase_is_never_denied(string more)
    {
        LanguagePacks packs = more.Length == 0 ? LanguagePacks.BuiltIn : LanguagePacks.BuiltIn.WithPhrases(more);
        var matcher = new PhraseMatcher();
        var tokens = new Token[64];
        int phrases = 0;
        foreach (string line in Lines.Value.Append("Pear news: the harvest").Append("Apple-pie l’après-midi").Append("A\u00ADpple pie l'après midi").Append("« 3 pears »").Append("(Zebra crossing)").Append("(Zoo pens)"))
        {
            int count = Tokenizer.Tokenize(line, tokens, out _);
            for (int first = 0; first < count; first++)
            {
                matcher.Begin(line.Length);
                if (matcher.Match(packs.Book, PhraseBook.InlineRoot, tokens.AsSpan(0, count), first).IsEmpty)
                    continue;
                phrases++;
                Assert.True(packs.Book.InlineOpenings.May(line.AsSpan(tokens[first].Start)), line[tokens[first].Start..]);
            }
        }
        Assert.True(phrases > 500, $"{phrases} phrases");
    }

    [Fact]
    public void Most_words_of_body_are_denied()
    {
        PhraseBook book = LanguagePacks.BuiltIn.Book;
        string[] body = [.. PackExamples.Codes.Select(PackExamples.Read).SelectMany(e => e.Article).Where(l => l.Form == ExampleForm.Stays && l.Text.Length > 80).Select(l => l.Text)];
        Assert.True(body.Count(t => book.InlineOpenings.May(t)) < body.Length / 2);
    }
}
