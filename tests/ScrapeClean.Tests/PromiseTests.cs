using System.Globalization;
using CsCheck;

namespace ScrapeClean.Tests;

/// <summary>The promises of the library, held on texts made at random from all scripts, line breaks and furniture.</summary>
public class PromiseTests
{
    private const int Iterations = 1000;

    private static readonly string[] Pieces =
    [
        "S'abonner", "Facebook Twitter", "© Agence / Jo Doe", "0", "loader", "Chat", "Lire aussi : Le budget en cinq questions", "12:30", "#news #tag",
        "The council met on Tuesday evening to discuss the new bridge over the river, and the mayor spoke for an hour.",
        "Le conseil s'est réuni mardi soir pour débattre du nouveau pont, et la maire a parlé pendant une heure entière. Lire aussi : Le pont",
        "Заголовок", "Совет собрался во вторник вечером, чтобы обсудить новый мост через реку, и мэр говорил целый час.",
        "委员会周二晚上开会讨论新的大桥,市长讲了一个小时。", "ความคิดเห็น", "مجلس المدينة اجتمع مساء الثلاثاء", "\" frameborder=\"0\">", "- item", "• пункт", "A", "I SAID NO TO ALL OF THEM", "MAYOR OF VALMER FACES QUESTIONS OVER CONTRACT", "****", "À lire aussiJazz",
        "\uD83D", "\uDE00", "😀", "\0", "\u200B\u200F", "\uFEFF", "e\u0301", "   ", "\t", "«", "|", "| |",
    ];

    private static readonly string[] Breaks = ["\n", "\r\n", "\n\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f", "\n\n\n", "", " ", ". ", ".  "];

    private static readonly string?[] Languages = [null, "fr", "ru", "xx"];

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Int[0, Breaks.Length - 1].Select(i => Breaks[i]), (p, b) => p + b), Gen.String[0, 20], Gen.Char.Select(c => c.ToString()))
            .Array[0, 40].Select(string.Concat);

    private static readonly Gen<CleanerOptions> Options = Gen.Select(Gen.Enum<Strictness>(), Gen.Bool, Gen.Enum<FurnitureKind>().Array[0, 3], Gen.Int[0, 3].Select(i => Languages[i]),
        (s, scorer, keep, language) => new CleanerOptions { Strictness = s, UseScorer = scorer, Keep = keep, Language = language });

    [Fact]
    public void Kept_and_removed_slices_are_the_input_in_order() => Gen.Select(Texts, Options).Sample((text, options) =>
    {
        CleanResult result = new ArticleCleaner(options).Clean(text);
        int at = 0, kept = 0;
        foreach (Removal removal in result.Removals)
        {
            if (removal.Start < at || removal.Length <= 0 || text.Substring(removal.Start, removal.Length) != removal.Text)
                return false;
            if (text[at..removal.Start] != result.Text.Substring(kept, removal.Start - at))
                return false;
            kept += removal.Start - at;
            at = removal.Start + removal.Length;
        }
        return text[at..] == result.Text[kept..] && result.Restore() == text;
    }, iter: Iterations);

    [Fact]
    public void No_surrogate_pair_is_split() => Texts.Sample(text =>
        ArticleCleaner.Default.Clean(text).Removals.All(r => !Splits(text, r.Start) && !Splits(text, r.Start + r.Length)), iter: Iterations);

    [Fact]
    public void Where_nothing_goes_the_input_itself_comes_back() => Texts.Sample(text =>
    {
        CleanResult result = ArticleCleaner.Default.Clean(text);
        return result.Removals.Count > 0 ? result.Text.Length < text.Length : ReferenceEquals(text, result.Text);
    }, iter: Iterations);

    [Fact]
    public void Confidence_and_rule_are_always_given() => Gen.Select(Texts, Options).Sample((text, options) =>
        new ArticleCleaner(options).Clean(text).Removals.All(r => r.Confidence is > 0 and <= 1 && r.Rule.Length > 0 && !options.Keep.Contains(r.Kind)), iter: Iterations);

    [Fact]
    public void The_same_text_gives_the_same_on_all_threads_and_cultures() => Texts.Array[1, 8].Sample(texts =>
    {
        string[] once = [.. texts.Select(Fingerprint)];
        CultureInfo before = CultureInfo.CurrentCulture;
        var again = new string[texts.Length];
        Parallel.For(0, texts.Length, i =>
        {
            CultureInfo.CurrentCulture = i % 2 == 0 ? CultureInfo.InvariantCulture : new CultureInfo("tr-TR", useUserOverride: false);
            again[i] = Fingerprint(texts[i]);
        });
        CultureInfo.CurrentCulture = before;
        return once.SequenceEqual(again);
    }, iter: 200);

    [Fact]
    public void A_stricter_setting_never_keeps_what_a_gentler_one_removes() => Gen.Select(Texts, Gen.Bool).Sample((text, scorer) =>
    {
        bool[] gentle = Removed(text, Strictness.Gentle, scorer), balanced = Removed(text, Strictness.Balanced, scorer), strict = Removed(text, Strictness.Strict, scorer);
        return gentle.Zip(balanced).All(p => !p.First || p.Second) && balanced.Zip(strict).All(p => !p.First || p.Second);
    }, iter: Iterations);

    [Fact]
    public void Explaining_says_what_cleaning_does() => Texts.Sample(text =>
    {
        int removed = ArticleCleaner.Default.Explain(text).Count(l => l.IsRemoved || l.CutLength > 0);
        return removed == ArticleCleaner.Default.Clean(text).Removals.Count;
    }, iter: Iterations);

    private static bool[] Removed(string text, Strictness strictness, bool scorer) =>
        [.. new ArticleCleaner(new CleanerOptions { Strictness = strictness, UseScorer = scorer }).Explain(text).Select(l => l.IsRemoved)];

    private static string Fingerprint(string text)
    {
        CleanResult result = ArticleCleaner.Default.Clean(text);
        return result.Text + string.Join('|', result.Removals.Select(r => FormattableString.Invariant($"{r.Start}+{r.Length} {r.Kind} {r.Rule} {r.Confidence:R}")));
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
