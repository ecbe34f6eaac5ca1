using System.Globalization;
using CsCheck;
using ScrapeClean.Languages;

namespace ScrapeClean.Tests.Languages;

/// <summary>Samples cut by bits have the words that the tokeniser finds, and what it alone can cut is left to it.</summary>
public class LatinWordsTests
{
    private const string Marks = "  '’-.,:«»“\t…\u00A0";
    private const string Letters = "abcdeÀéîœßñİşẾớ";

    private static readonly PhraseBook Book = LanguagePacks.BuiltIn.Book;

    private static readonly string[] StopWords = ["le", "la", "de", "des", "et", "the", "of", "and", "not", "der", "die", "nicht", "für", "également", "través", "będzie", "olarak"];

    private static readonly string[] Others = ["12", "1.5", "a1", "LE", "De", "É", "Əmma", "vǝ"];

    private static readonly Gen<string> Texts = Gen.Frequency(
        (8, Gen.Int[0, StopWords.Length - 1].Select(i => StopWords[i])), (4, Gen.Char[Marks].Select(c => c.ToString())), (3, Gen.Char[Letters].Array[1, 20].Select(c => new string(c))),
        (1, Gen.Int[0, Others.Length - 1].Select(i => Others[i]))).Array[0, 40].Select(parts => string.Join(' ', parts));

    [Fact]
    public void Words_are_those_of_the_tokeniser() => Gen.Select(Texts, Gen.Int[0, 60], Gen.Int[0, LatinWords.MaxSample]).Sample((text, skipped, most) =>
    {
        int start = Math.Min(skipped, text.Length), length = Math.Min(most, text.Length - start);
        var latin = new LatinWords();
        bool added = latin.TryAdd(text, start, length, Book.Languages, out int words);
        ReadOnlySpan<char> sample = text.AsSpan(start, length);
        var tokens = new List<Token>();
        for (int at = 0; Tokenizer.TryFirstWord(sample[at..], out Token word); at += word.End)
            tokens.Add(word);
        if (!added)
        {
            Assert.True(text.AsSpan(start, length).ContainsAny("Əǝ") || tokens.All(t => t.Kind != TokenKind.Word));
            return;
        }
        Assert.Equal(tokens.Count(t => t.Kind == TokenKind.Word), words);
        ulong[] letters = [.. sample.ToArray().Select(Book.Languages.OfLetter).Select(l => l & Book.Languages.OfScript(Script.Latin)).Where(l => l != 0)];
        Assert.Equal(letters, latin.LanguagesOfLetters().ToArray());
        ulong[] sets = [.. tokens.Where(t => t.Kind == TokenKind.Word).Select(t => Book.StopWordPacks(t)).Where(packs => packs != 0)];
        Assert.Equal(sets, latin.LanguagesOfWords(Book.StopWords).ToArray());
    }, iter: 5000);

    [Theory]
    [InlineData("порт и мост")]
    [InlineData("le port и мост")]
    [InlineData("le po\u00ADrt")]
    [InlineData("le port e\u0301tait")]
    [InlineData("le\u0001port")]
    [InlineData("le\u007Fport")]
    [InlineData("la 3e fois")]
    [InlineData("le port 港口")]
    [InlineData("le ١٢ port")]
    public void What_needs_the_tokeniser_is_not_added(string text)
    {
        var latin = new LatinWords();
        Assert.True(latin.TryAdd("le zorbé", 0, 8, Book.Languages, out _));
        ulong[] letters = latin.LanguagesOfLetters().ToArray();
        Assert.False(latin.TryAdd(text, 0, text.Length, Book.Languages, out _));
        Assert.Equal(letters, latin.LanguagesOfLetters().ToArray());
        Assert.Single(latin.LanguagesOfWords(Book.StopWords).ToArray());
    }

    [Fact]
    public void Samples_are_looked_up_together_until_there_is_no_room()
    {
        const string Sample = "le";
        var latin = new LatinWords();
        int added = 0;
        for (; latin.HasRoom(Sample.Length); added++)
            Assert.True(latin.TryAdd(Sample, 0, Sample.Length, letters: null, out _));
        Assert.InRange(added, 5, 20);
        Assert.Equal(added, latin.LanguagesOfWords(Book.StopWords).Length);
        latin.Clear();
        Assert.True(latin.HasRoom(LatinWords.MaxSample));
        Assert.True(latin.LanguagesOfWords(Book.StopWords).IsEmpty);
    }

    [Fact]
    public void All_frequent_words_in_Latin_letters_are_found()
    {
        LanguagePack own = LanguagePack.Parse("language: qq\nname: Own\nscripts: Latin\nstopwords: zorbin zorbinquatre zorbinquatrecinq\n\n[Legal]\n= zorb\n");
        PhraseBook book = LanguagePacks.BuiltIn.With(own).Book;
        Assert.True(book.StopWords.IsWhole);
        foreach (string word in (string[])["zorbin", "zorbinquatre", "zorbinquatrecinq"])
        {
            var latin = new LatinWords();
            Assert.True(latin.TryAdd(word, 0, word.Length, letters: null, out _));
            Assert.Equal([book.StopWordPacks(First(word))], latin.LanguagesOfWords(book.StopWords).ToArray());
        }
        foreach (string word in (string[])["zorbinquatrecinqsix", "zœrb"])
        {
            LanguagePack other = LanguagePack.Parse($"language: qq\nname: Own\nscripts: Latin\nstopwords: {word}\n\n[Legal]\n= zorb\n");
            Assert.False(LanguagePacks.BuiltIn.With(other).Book.StopWords.IsWhole);
        }
    }

    [Theory]
    [InlineData("Le port de la ville est ouvert depuis que les travaux sont finis et que le maire l'a dit.", 1, "fr")]
    [InlineData("Le port de la ville est ouvert depuis que les travaux sont finis et que le maire l'a dit.", 6, "fr")]
    [InlineData("zorbinquatrecinqsix zorbinquatrecinqsix zorbinquatrecinqsix zorbinquatrecinqsix zorbinquatrecinqsix", 2, "qq")]
    public void Languages_are_guessed_by_words_of_any_length(string line, int lines, string language)
    {
        LanguagePack longer = LanguagePack.Parse("language: qq\nname: Own\nscripts: Latin\nstopwords: zorbinquatrecinqsix\n\n[Legal]\n= zorb\n");
        var cleaner = new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = LanguagePacks.BuiltIn.With(longer) });
        Assert.Equal(language, cleaner.Clean(string.Join('\n', Enumerable.Repeat(line, lines))).Language);
    }

    [Fact]
    public void Where_the_beginnings_of_lines_do_not_tell_their_rest_does()
    {
        string unknown = string.Concat(Enumerable.Repeat("Zorb ", 13));
        string text = string.Join('\n', Enumerable.Range(0, 5).Select(i => unknown + "der die und das nicht mit auf für " + i.ToString(CultureInfo.InvariantCulture) + " ist eine von zu"));
        Assert.Equal("de", new ArticleCleaner(new CleanerOptions { UseScorer = false }).Clean(text).Language);
    }

    private static Token First(string word) => Tokenizer.TryFirstWord(word, out Token token) ? token : default;
}
