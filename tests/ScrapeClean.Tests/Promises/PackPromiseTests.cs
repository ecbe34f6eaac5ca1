using CsCheck;

namespace ScrapeClean.Tests.Promises;

/// <summary>What packs and phrases made at random may do: be refused with a place, or remove, and nothing else.</summary>
public class PackPromiseTests
{
    private static readonly string[] Operators = ["=", "^", "$", "~", ">", "?=", "?^", "~99", ">99", "^9", "$1", "?~3"];

    // A phrase must hold a word; beside it may stand what matches much.
    private static readonly string[] Words = ["council", "bridge", "The council met", "an hour.", "river", "loader", "Chat", "Lire aussi", "мост", "委员会", "item", "Facebook", "A", "#news", "pont"];

    private static readonly string[] Others = ["", "", "", "{any}", "{name}", "{n}", "{time}", "{date}", "(a|an|the)", "(the |)", "0", "©", "|"];

    private static readonly string[] Lines =
    [
        "language: xx", "name: X", "scripts: Latin Greek", "letters: abc", "stopwords: the of", "@c: alpha beta", "inherits: en", "[ShareBar]", "[Keep]", "[Other", "[Nothing]", "= ", "# note", "= {@c+}", "= {@unknown}", "^ (a|b", "~ a)", "$ ((a))", "> {", "= }", "\uFEFF", "\0", "~100 a", "~0 a", "?", "= " ,
    ];

    private static readonly Gen<string> Phrases = Gen.Select(Cases.From(Operators), Cases.From(Others), Cases.From(Words), Cases.From(Others), Gen.Enum<FurnitureKind>(),
        (op, before, word, behind, kind) => $"[{kind}]\n{op} {(op[0] == '>' ? "" : before)} {word} {behind}\n");

    // A small pack, since it is compiled again for each case.
    private static readonly LanguagePacks Few = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        scripts: Latin
        stopwords: the of and on to for an
        [ShareBar]
        = (Facebook|Twitter|Facebook Twitter)
        [SubscribePrompt]
        = S'abonner
        [RelatedLink]
        ^ (Read|Lire) (also|aussi) :
        = (Read|Lire) (also|aussi) :
        > (Read|Lire) (also|aussi) :
        [NewsTicker]
        = Latest news
        [ImageCredit]
        ^ Photo : {name}
        [LoadingText]
        ?= loader
        [Comments]
        ?= Chat
        """));

    /// <summary>Without those that start furniture inside a line: they may cut a glued line in two, and then there is no line to compare.</summary>
    private static readonly Gen<string> WholeLinePhrases = Phrases.Where(phrase => !phrase.Contains("\n>", StringComparison.Ordinal));

    private static bool IsCertain(LineDecision line) => line.IsRemoved && line.Confidence >= 0.94f && line.Rule.StartsWith("phrase:", StringComparison.Ordinal);

    [Fact]
    public void A_phrase_more_never_keeps_a_line_that_another_took_for_certain() => Gen.Select(Cases.Texts.Array[1, 4], WholeLinePhrases, Gen.Bool).Sample((texts, phrase, strict) =>
    {
        var options = new CleanerOptions { UseScorer = false, Packs = Few, Strictness = strict ? Strictness.Strict : Strictness.Balanced };
        var before = new ArticleCleaner(options);
        var after = new ArticleCleaner(options with { Packs = Few.WithPhrases(phrase) });
        // Other rules look around (a caption goes because of another, a weak phrase because of its neighbours), and a phrase may take what they go by;
        // the gentle setting takes back what a longer but less sure phrase says.
        return texts.All(text => before.Explain(text).Zip(after.Explain(text)).All(p => p.First.Start == p.Second.Start && (!IsCertain(p.First) || p.Second.IsRemoved)));
    }, iter: Cases.Count);

    [Fact]
    public void Phrases_of_any_kind_leave_kept_and_removed_the_input() => Gen.Select(Cases.Texts, Phrases.Array[1, 4].Select(string.Concat), Gen.Bool).Sample((text, phrases, scorer) =>
    {
        CleanResult result = new ArticleCleaner(new CleanerOptions { UseScorer = scorer, Packs = Few.WithPhrases(phrases) }).Clean(text);
        return result.Restore() == text && result.Removals.All(r => text.Substring(r.Start, r.Length) == r.Text);
    }, iter: Cases.Count);

    [Fact]
    public void A_pack_is_read_or_refused_with_its_place() => Gen.OneOf(Cases.From(Lines), Phrases, Gen.String[0, 12], Alphabets.Sentences).Array[0, 12].Select(lines => string.Join('\n', lines)).Sample(pack =>
    {
        try
        {
            LanguagePacks packs = LanguagePacks.None.With(LanguagePack.Parse("language: xx\n" + pack, "made"));
            return new ArticleCleaner(new CleanerOptions { UseScorer = false, Packs = packs }).Clean("The council met.\nChat\n").Restore() == "The council met.\nChat\n";
        }
        catch (PackFormatException refused)
        {
            return refused.PackSource == "made" && refused.Line >= 1 && refused.Message.StartsWith($"made({refused.Line}): ", StringComparison.Ordinal);
        }
    }, iter: Cases.Count);
}
