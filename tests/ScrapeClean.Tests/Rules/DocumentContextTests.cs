using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;
using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>The working memory of a call: what it holds of one document, and that nothing of it is left for the next.</summary>
public class DocumentContextTests
{
    private const string English = "The council met on Tuesday to discuss the bridge over the river, and the mayor spoke for an hour.";
    private const string French = "Le conseil s'est réuni mardi soir pour débattre du nouveau pont, et la maire a parlé pendant une heure entière.";
    private const string Russian = "Совет собрался во вторник вечером, чтобы обсудить новый мост через реку, и мэр говорил целый час.";

    [Fact]
    public void Nothing_of_a_text_is_left_for_the_next()
    {
        var document = new DocumentContext();
        Fill(document, $"{English} class=\"x\">\nПоказать\nПоказать\nПоказать");
        document.Decided.Add((0, default));
        document.Verdicts[0] = Verdict.Keep("k", 1);
        Assert.True(document.HasAttributes);
        Assert.True(document.ScriptUse.IsUsedElsewhere(Script.Cyrillic));
        Assert.Equal("en", document.Language.Code);
        Assert.Equal(4, document.Blocks.Count);
        document.End();
        Fill(document, French);
        Assert.False(document.HasAttributes);
        Assert.False(document.ScriptUse.IsUsedElsewhere(Script.Cyrillic));
        Assert.Null(document.GuessedLanguage);
        Assert.Equal("fr", document.Language.Code);
        Assert.Equal("fr", document.GuessedLanguage);
        Assert.Equal(1, document.Blocks.Count);
        Assert.Empty(document.Decided);
        Assert.Equal(Label.None, document.Verdicts[0].Label);
        Assert.Equal(French.Length - 1, document.Marks.NextEnd(0, French.Length));
        document.Begin("", LanguagePacks.BuiltIn.Book, language: null);
        Assert.Equal(0, document.Blocks.Count);
    }

    [Fact]
    public void All_scripts_of_a_line_are_counted()
    {
        DocumentContext document = Run.Text("Ω мост\nΩ мост\nΩ мост");
        Assert.True(document.ScriptUse.IsUsedElsewhere(Script.Greek));
        Assert.True(document.ScriptUse.IsUsedElsewhere(Script.Cyrillic));
        Assert.False(document.ScriptUse.IsUsedElsewhere(Script.Armenian));
        document = Run.Text(English);
        document.Cancellation = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => document.ScriptUse);
    }

    [Fact]
    public void A_long_block_in_another_script_is_forgotten_too()
    {
        var document = new DocumentContext();
        Fill(document, English + "\n" + new string('ж', 300));
        Assert.True(document.ScriptUse.IsUsedElsewhere(Script.Cyrillic));
        document.End();
        Fill(document, English);
        Assert.False(document.ScriptUse.IsUsedElsewhere(Script.Cyrillic));
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void There_is_a_verdict_for_each_block(int blocks)
    {
        var document = new DocumentContext();
        Fill(document, string.Concat(Enumerable.Repeat("a\n", blocks)));
        Assert.Equal(blocks, document.Verdicts.Length);
        document.Verdicts.Fill(Verdict.Keep("k", 1));
        Fill(document, string.Concat(Enumerable.Repeat("a\n", 20)));
        Assert.All(document.Verdicts.ToArray(), v => Assert.Equal(Label.None, v.Label));
        Fill(document, string.Concat(Enumerable.Repeat("a\n", blocks + 7)));
        Assert.All(document.Verdicts.ToArray(), v => Assert.Equal(Label.None, v.Label));
    }

    [Fact]
    public void Text_of_a_string_or_an_array_is_the_same()
    {
        var document = new DocumentContext();
        char[] buffer = [.. English, .. "more"];
        document.Begin(buffer, English.Length, LanguagePacks.BuiltIn.Book, "fr");
        LineSplitter.Split(document.Text, document.Blocks);
        document.BlocksReady();
        Assert.Equal(English, document.Text.ToString());
        Assert.Equal("fr", document.Language.Code);
        document.End();
        Assert.Equal("", document.Text.ToString());
        Fill(document, French);
        Assert.Equal(French, document.Text.ToString());
        document.End();
        Assert.Equal("", document.Text.ToString());
    }

    [Fact]
    public void Languages_and_scripts_have_numbers_of_their_own()
    {
        string[] texts = [English, French, Russian, "委员会周二晚上开会讨论新的大桥", "", "Совет собрался во вторник вечером", "12 / 7", "Զ Զ"];
        DocumentContext[] documents = [.. texts.Select(t => Run.Text(t))];
        foreach (DocumentContext one in documents)
        {
            foreach (DocumentContext other in documents)
                Assert.Equal(one.Language == other.Language, one.LanguageNumber == other.LanguageNumber);
        }
    }

    [Fact]
    public void Every_pack_and_every_script_together_have_another_number()
    {
        DocumentContext unknown = Run.Text("ສະບາຍດີ");
        Assert.Null(unknown.Language.Pack);
        var numbers = new HashSet<int> { unknown.LanguageNumber };
        foreach (string code in LanguagePacks.BuiltIn.Codes.Where(c => c != PackHeader.Universal))
        {
            foreach (string text in (string[])[English, Russian, "委员会周二晚上开会", "ສະບາຍດີ", ""])
            {
                var document = new DocumentContext();
                document.Begin(text, LanguagePacks.BuiltIn.Book, code);
                LineSplitter.Split(text, document.Blocks);
                document.BlocksReady();
                Assert.True(numbers.Add(document.LanguageNumber), $"{code}: {text}");
                Assert.Equal(code, document.Language.Code);
            }
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(63, false)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(640, true)]
    public void A_caller_who_gives_up_is_heard_every_few_blocks(int step, bool heard)
    {
        var document = new DocumentContext { Cancellation = new CancellationToken(canceled: true) };
        Assert.Equal(heard, Record.Exception(() => document.Step(step)) is OperationCanceledException);
    }

    [Theory]
    [InlineData(1 << 14, true)]
    [InlineData((1 << 14) + 1, false)]
    public void What_a_giant_needed_is_let_go_of(int blocks, bool kept)
    {
        var document = new DocumentContext();
        Fill(document, string.Concat(Enumerable.Repeat("a\n", blocks)));
        (BlockList list, BlockList spare) = (document.Blocks, document.SpareBlocks);
        document.Opinions = [];
        document.Cancellation = new CancellationToken(canceled: true);
        document.End();
        Assert.Equal((kept, kept), (ReferenceEquals(list, document.Blocks), ReferenceEquals(spare, document.SpareBlocks)));
        Assert.Null(document.Opinions);
        Assert.False(document.Cancellation.IsCancellationRequested);
        Fill(document, "a\nb");
        Assert.Equal(2, document.Verdicts.Length);
    }

    [Fact]
    public void Packs_of_other_languages_are_not_the_texts_own()
    {
        DocumentContext document = Run.Text(English);
        PhraseBook book = document.Book;
        Assert.True(document.Owns(book.Find("en")!.Index));
        Assert.True(document.Owns(book.Find("und")!.Index));
        Assert.False(document.Owns(book.Find("fr")!.Index));
    }

    [Theory]
    [InlineData("und")]
    [InlineData("und-Latn")]
    public void Where_nobody_knows_the_language_it_is_guessed(string code)
    {
        string text = English + "\n\nLog in to comment\n\n" + English;
        CleanResult result = new ArticleCleaner(new CleanerOptions { Language = code }).Clean(text);
        Assert.Equal("en", result.Language);
        Assert.Equal(FurnitureKind.LoginPrompt, Assert.Single(result.Removals).Kind);
    }

    [Fact]
    public void A_pool_lends_each_context_to_one_at_a_time_and_ends_it_before_the_next()
    {
        var pool = new ContextPool();
        int most = Environment.ProcessorCount + 3;
        DocumentContext[] first = [.. Enumerable.Range(0, most).Select(_ => pool.Rent())];
        Assert.Equal(most, first.Distinct().Count());
        foreach (DocumentContext document in first)
        {
            Fill(document, English);
            pool.Return(document);
        }
        Assert.All(first, d => Assert.Equal(0, d.Text.Length));
        DocumentContext[] second = [.. Enumerable.Range(0, most).Select(_ => pool.Rent())];
        Assert.Equal(most, second.Distinct().Count());
        // One is at hand, and one for each processor.
        Assert.Equal(Environment.ProcessorCount + 1, second.Intersect(first).Count());
    }

    [Fact]
    public void The_cache_of_wordings_knows_a_line_by_all_of_it()
    {
        var cache = new WordingCache();
        string[] lines = ["a", "ab", "ba", "abc", "abcd", "abce", "abcde", "abxde", new string('o', 64), new string('o', 63)];
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.False(cache.TryGet(lines[i], 7, out _, out int place), lines[i]);
            Assert.InRange(place, 0, 1023);
            cache.Add(lines[i], 7, place, Verdict.Keep($"line {i}", 1));
            Assert.True(cache.TryGet(lines[i], 7, out Verdict verdict, out int again));
            Assert.Equal(($"line {i}", place), (verdict.Rule, again));
            Assert.False(cache.TryGet(lines[i], 8, out _, out _));
        }
    }

    [Fact]
    public void Two_lines_find_room_where_both_belong_and_a_third_drives_one_out()
    {
        // Alike but for what their place is not made of.
        string[] lines = ["abcd1234efgh5678wxyz", "abcd4321efgh5678wxyz", "abcd1432efgh5678wxyz"];
        var cache = new WordingCache();
        foreach (string line in lines)
        {
            Assert.False(cache.TryGet(line, 1, out _, out int place));
            cache.Add(line, 1, place, Verdict.Keep(line, 1));
            Assert.True(cache.TryGet(line, 1, out Verdict verdict, out int same));
            Assert.Equal((line, place), (verdict.Rule, same));
            if (line == lines[1])
                Assert.True(cache.TryGet(lines[0], 1, out verdict, out _) && verdict.Rule == lines[0]);
        }
        Assert.Single(lines[..2], line => cache.TryGet(line, 1, out _, out _));
    }

    [Fact]
    public void Most_lines_have_places_of_their_own()
    {
        var cache = new WordingCache();
        foreach (string form in (string[])["{0}", "{0}.", "line {0}", "{0} of a menu that is long", "a menu {0} of it"])
        {
            var places = new HashSet<int>();
            for (int i = 0; i < 200; i++)
            {
                cache.TryGet(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, (char)('a' + i % 26) + ((char)('a' + i / 26)).ToString()), 1, out _, out int place);
                places.Add(place);
            }
            Assert.True(places.Count > 150, $"{form}: {places.Count} places for 200 lines");
        }
    }

    private static void Fill(DocumentContext document, string text)
    {
        document.Begin(text, LanguagePacks.BuiltIn.Book, language: null);
        LineSplitter.Split(text, document.Blocks);
        document.BlocksReady();
    }
}
