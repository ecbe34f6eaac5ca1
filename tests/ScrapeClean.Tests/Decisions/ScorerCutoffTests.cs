using System.Globalization;
using ScrapeClean.Decisions;
using ScrapeClean.Features;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean.Tests.Decisions;

/// <summary>The probability of body below which a line goes, and what never goes. The number at the end of a line is its probability.</summary>
public class ScorerCutoffTests
{
    private const string Top = " | Opening line of it 0.9";
    private const string Body = " | The council met on Tuesday 0.9";
    private static readonly string Sentence = $" | {Words(21)} 0.9";
    private const string Leftover = "ImageCredit! | Some line 0.9";

    [Theory]
    // A word of body lost costs thirty-six words left, and a line left six words more: 1 / (1 + 36 · 8 / 14) = 0.046.
    [InlineData(8, 0, 0.0455f, true)]
    [InlineData(8, 0, 0.0475f, false)]
    [InlineData(1, 0, 0.161f, true)]
    [InlineData(1, 0, 0.165f, false)]
    // Half a page is between that and the page's cutoff.
    [InlineData(8, 0.5f, 0.27f, true)]
    [InlineData(8, 0.5f, 0.276f, false)]
    [InlineData(8, 1, 0.495f, true)]
    [InlineData(8, 1, 0.5f, false)]
    // In a page up to twenty words cost the same, from sixty on they must be surer by far.
    [InlineData(20, 1, 0.495f, true)]
    [InlineData(40, 1, 0.345f, true)]
    [InlineData(40, 1, 0.355f, false)]
    [InlineData(60, 1, 0.195f, true)]
    [InlineData(60, 1, 0.205f, false)]
    [InlineData(120, 1, 0.195f, true)]
    // Longer ones surer still, up to twice as sure.
    [InlineData(160, 1, 0.148f, true)]
    [InlineData(160, 1, 0.152f, false)]
    [InlineData(240, 1, 0.098f, true)]
    [InlineData(480, 1, 0.098f, true)]
    [InlineData(480, 1, 0.102f, false)]
    public void By_balance_an_article_gives_up_little_and_a_page_half(int words, float pageShare, float body, bool goes) =>
        Holds($"{Top}\n{Line("", goes, words, body)}\n{Body}", pageShare);

    [Theory]
    [InlineData(8, 0.099f, true)]
    [InlineData(8, 0.101f, false)]
    [InlineData(3, 0.19f, true)]
    [InlineData(2, 0.19f, false)]
    [InlineData(20, 0.05f, true)]
    [InlineData(21, 0.05f, false)]
    public void Behind_the_last_sentence_of_a_text_with_leftovers_a_title_goes_sooner(int words, float body, bool goes) =>
        Holds($"{Top}\n{Leftover}\n{Leftover}\n{Sentence}\n{Line("", goes, words, body)}", 0);

    [Fact]
    public void So_do_all_that_follow_each_other_there() =>
        Holds($"{Top}\n{Leftover}\n{Leftover}\n{Sentence}\n{Line("", true, 8, 0.099f)}\n{Line("", false, 8, 0.5f)}\n{Line("", true, 8, 0.099f)}", 0);

    [Fact]
    public void But_not_where_little_else_is_left_over_nor_before_a_sentence_or_what_a_rule_keeps()
    {
        string line = Line("", false, 8, 0.07f);
        Holds($"{Top}\n{Leftover}\n{Sentence}\n{line}", 0);
        Holds($"{Top}\n{Leftover}\n{Leftover}\n{Sentence}\n{line}\n{Sentence}", 0);
        Holds($"{Top}\n{Leftover}\n{Leftover}\n{Sentence}\n{line}\nkeep | Correction of it 0.9", 0);
    }

    [Theory]
    [InlineData("The council met on Tuesday", true)]
    [InlineData("The council met on Tuesday:", false)]
    [InlineData("The council", false)]
    public void What_heads_a_list_there_is_no_title(string line, bool expected)
    {
        DocumentContext document = Run.Text(line);
        BlockScore[] scores = [new BlockScore(0.05f, line.Split(' ').Length, BlockScore.NoTopic)];
        Assert.Equal(expected, OpenTail.MayHoldTitle(new ScoredSection(document, new DocumentProfile(0, 0.5f), new RuleMark[1], scores, document.Verdicts, 0), 0));
    }

    [Fact]
    public void A_weak_line_alone_has_no_words_more()
    {
        Holds($"{Top}\nMediaPlayer? → MediaPlayer | {Words(8)} 0.026\n{Body}", 0);
        Holds($"{Top}\nMediaPlayer? | {Words(8)} 0.028\n{Body}", 0);
    }

    [Theory]
    [InlineData("Navigation!", 0.099f, true)]
    [InlineData("Navigation!", 0.101f, false)]
    [InlineData("ShareBar!", 0.099f, true)]
    [InlineData("ImageCredit!", 0.099f, false)]
    [InlineData("RelatedLink!", 0.099f, false)]
    [InlineData("keep", 0.099f, false)]
    public void Beside_what_goes_a_line_goes_sooner(string beside, float body, bool goes)
    {
        Holds($"{Top}\n{beside} | Some line 0.9\n{Line("", goes, 8, body)}\n{Body}", 0);
        Holds($"{Top}\n{Line("", goes, 8, body)}\n{beside} | Some line 0.9\n{Body}", 0);
    }

    [Fact]
    public void One_draws_the_next_both_ways()
    {
        string line = Line("", goes: true, 8, 0.07f);
        Holds($"{Top}\nNavigation! | Menu 0.9\n{line}\n{line}\n{Body}", 0);
        Holds($"{Top}\n{line}\n{line}\nNavigation! | Menu 0.9\n{Body}", 0);
        Holds($"Navigation! | Menu 0.9\n{Top}\n{Body}\n{line}\nNavigation! | Menu 0.9", 0);
    }

    [Theory]
    [InlineData(0.295f, true)]
    [InlineData(0.305f, false)]
    public void An_article_is_never_cut_more_than_a_page(float body, bool goes) =>
        Holds($"{Top}\nNavigation! | Menu 0.9\n{Line("", goes, 1, body)}\n{Body}", new TextNumbers(0.5f, cutoff: 0.3f));

    [Theory]
    [InlineData(Strictness.Strict, 0.495f, true)]
    [InlineData(Strictness.Strict, 0.505f, false)]
    [InlineData(Strictness.Gentle, 0.0091f, true)]
    [InlineData(Strictness.Gentle, 0.0095f, false)]
    public void Strictness_moves_the_cutoff(Strictness strictness, float body, bool goes) => Holds($"{Top}\n{Line("", goes, 8, body)}\n{Body}", new TextNumbers(0), strictness);

    [Theory]
    [InlineData(3, 8, 0.0620f, true)]
    [InlineData(3, 8, 0.0630f, false)]
    [InlineData(24, 8, 0.495f, true)]
    [InlineData(25, 8, 0.505f, false)]
    [InlineData(24, 90, 0.495f, true)]
    public void Markup_is_trusted_by_the_number_of_its_blocks_and_whatever_the_length(int blocks, int words, float body, bool goes) =>
        Holds($"{string.Join('\n', Enumerable.Repeat(Body, blocks - 2))}\n{Line("", goes, words, body)}\n{Body}", new TextNumbers(1), ofText: false);

    [Fact]
    public void Strictly_too_few_blocks_of_markup_are_trusted_less() => Holds($"{Body}\n | Some words 0.1\n{Body}", new TextNumbers(1), Strictness.Strict, ofText: false);

    [Fact]
    public void The_first_block_goes_beside_what_goes_too() =>
        Holds($"{Line("", goes: true, 8, 0.07f)}\nNavigation! | Menu 0.9\n{string.Join('\n', Enumerable.Repeat(Body, 30))}", new TextNumbers(0), ofText: false);

    [Fact]
    public void There_may_be_nothing_to_decide()
    {
        DocumentContext document = Run.Text("");
        Decide(document, new TextNumbers(1), Strictness.Balanced, ofText: true, keepTitle: true);
        Assert.Equal(0, document.Verdicts.Length);
    }

    [Fact]
    public void Markup_protects_no_title() => Holds($" → Navigation | The new bridge opens today 0.01\n{string.Join('\n', Enumerable.Repeat(Body, 30))}", new TextNumbers(0), ofText: false);

    [Theory]
    [InlineData(0.49f, "keep")]
    [InlineData(0.5f, "Navigation")]
    public void What_rules_keep_may_go_where_most_is_a_page(float pageShare, string expected) => Holds($"{Top}\nkeep → {expected} | Correction of it 0.01\n{Body}", pageShare);

    [Fact]
    public void What_goes_is_menu_but_for_what_a_weak_word_says()
    {
        DocumentContext document = Run.Of(Top, " | Some words 0.01", "Comments# | 12 0.01", "MediaPlayer? | Video 0.01", "ShareBar! | Share 0.01", Body);
        Decide(document, new TextNumbers(1), Strictness.Balanced, ofText: true, keepTitle: true);
        Assert.Equal(["", "Navigation scorer 0.99", "Navigation scorer 0.99", "MediaPlayer scorer 0.99", "ShareBar phrase:en 0.90", ""],
            document.Verdicts.ToArray().Select(v => v.Label == Label.None ? "" : string.Create(CultureInfo.InvariantCulture, $"{v.Kind} {v.Rule} {v.Confidence:0.00}")));
    }

    [Theory]
    [InlineData("0.02", 0.89f, true)]
    [InlineData("0.019", 0.89f, false)]
    [InlineData("0.02", 0.9f, false)]
    [InlineData("0.01/120", 0.9f, true)]
    [InlineData("0.01/199", 1f, true)]
    [InlineData("0.01/119", 0.9f, false)]
    [InlineData("0.009/120", 0.9f, false)]
    [InlineData("0.01/255", 0.9f, false)]
    [InlineData("0.015/120", 0.5f, true)]
    public void The_first_line_is_the_title(string number, float pageShare, bool stays) =>
        Holds($"{(stays ? "" : " → Navigation")} | Bridge opens here today {number}\n{Body}\n{Body}", pageShare);

    [Fact]
    public void In_a_page_a_title_has_four_words() => Holds($" → Navigation | Bridge opens today 0.01/150\n{Body}\n{Body}", 1);

    [Fact]
    public void A_line_that_rules_take_out_is_passed_over_for_the_title_but_in_a_page()
    {
        Holds($"Navigation! | Menu 0.9\n | Bridge opens today 0.03\n{Body}", 0.4f);
        Holds($"Byline! | By Jo Doe 0.9\nNavigation! | Menu 0.9\n | Bridge opens today 0.03\n{Body}", 0.4f);
        Holds($"Navigation! | Menu 0.9\n → Navigation | Bridge opens here today 0.03/150\n{Body}", 0.95f);
        Holds($" | Bridge opens today 0.03\n → Navigation | Some words 0.03\n{Body}", 0.4f);
    }

    [Theory]
    [InlineData("0.02", true)]
    [InlineData("0.01", false)]
    public void The_heading_that_repeats_the_title_stays(string number, bool stays)
    {
        // The probability is a part of the line, and so of the title.
        string heading = $"The new bridge opens {number}";
        Holds($" | {heading} - The Courier 0.9\n{(stays ? "" : " → Navigation")} | {heading}\n{Body}", 1);
        Holds($" | {heading} - The Courier 0.9\n → Navigation | {heading}\n{Body}", new TextNumbers(1), keepTitle: false);
    }

    [Theory]
    [InlineData(4, 4, "4")]
    [InlineData(5, 4, "3 2")]
    [InlineData(8, 4, "4 4")]
    [InlineData(9, 4, "3 3 3")]
    [InlineData(10, 4, "4 4 2")]
    public void Long_texts_are_decided_by_sections_of_about_one_length(int lines, int most, string sections)
    {
        var scorer = new TextNumbers(1, sectionLength: most);
        Holds($"{Top}\n{string.Join('\n', Enumerable.Repeat(" → Navigation | Some words 0.2", lines - 2))}\n{Body}", scorer);
        Assert.Equal(sections, string.Join(' ', scorer.Sections));
    }

    [Fact]
    public void Only_the_first_section_has_the_title()
    {
        Holds($"{Top}\n{Body}\n → Navigation | Some words 0.03\n{Body}", new TextNumbers(0.1f, sectionLength: 2));
    }

    [Fact]
    public void What_the_scorer_thought_is_told_to_who_asks()
    {
        DocumentContext document = Run.Of(Top, " | Some words 0.2", Body);
        document.Opinions = new Opinion[3];
        Decide(document, new TextNumbers(1, sectionLength: 2), Strictness.Balanced, ofText: true, keepTitle: true);
        Assert.Equal([0.9f, 0.2f, 0.9f], document.Opinions.Select(o => o.Body));
    }

    [Fact]
    public void A_caller_who_gave_up_is_heard_before_each_section()
    {
        DocumentContext document = Run.Of(Top, Body);
        document.Cancellation = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => Decide(document, new TextNumbers(1), Strictness.Balanced, ofText: true, keepTitle: true));
    }

    public static TheoryData<string, string> Lists => new()
    {
        { "items between paragraphs stay", $"{Top}\n{Body}\n → keep | - One more 0.01\n → keep | - One other 0.01\n{Body}" },
        { "not those beside what goes", $"{Top}\n → Navigation | Some words 0.01\n → Navigation | - One more 0.01\n{Body}" },
        { "nor above it", $"{Top}\n → Navigation | - One more 0.01\n → Navigation | Some words 0.01\n{Body}" },
        { "what rules take out is passed over", $"{Top}\nAdvertisement! | Ad 0.9\nByline! | By Jo 0.9\n → keep | - One more 0.01\nImageCredit! | Jo 0.9\n{Body}" },
        { "a list of pointers stays out", $"{Top}\nRelatedLink! | - One more 0.01\n{Body}" },
        { "not at the end", $"{Top}\n{Body}\n → Navigation | - One more 0.01" },
        { "nor at the beginning", $"Navigation! | Menu 0.9\n → Navigation | - One more 0.01\n{Body}" },
        { "two lists", $"{Top}\n → keep | - One more 0.01\n{Body}\n → keep | - One other 0.01\n{Body}" },
        { "items with the signs of Japanese", $"{Top}\n → keep | ・項目 0.01\n → keep | ●項目 0.01\n → keep | ○項目 0.01\n → keep | ■項目 0.01\n → keep | □項目 0.01\n → keep | ◆項目 0.01\n → keep | ◇項目 0.01\n → keep | ※項目 0.01\n{Body}" },
        { "numbers from 1 on need nothing behind them", $"{Top}\n{Body}\n → keep | 1. Eggs 0.01\n → keep | 2) Yoghurt 0.01\n | 3. Salmon 0.9\n → keep | 4. Nuts 0.01" },
        { "three numbers do", $"{Top}\n{Body}\n → Navigation | 1. Eggs 0.01\n → Navigation | 2. Yoghurt 0.01\n → Navigation | 3. Salmon 0.01" },
        { "so do numbers in another order", $"{Top}\n{Body}\n → Navigation | 1. Eggs 0.01\n → Navigation | 3. Yoghurt 0.01\n → Navigation | 2. Salmon 0.01\n → Navigation | 4. Nuts 0.01" },
        { "below what goes they are the most read", $"{Top}\n{Body}\nNewsTicker! | Most read 0.9\n → Navigation | 1. Eggs 0.01\n → Navigation | 2. Yoghurt 0.01\n → Navigation | 3. Salmon 0.01\n → Navigation | 4. Nuts 0.01" },
        { "no other line", $"{Top}\n{Body}\n → Navigation | One more 0.01\n{Body}" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_in_an_article_stay_whole(string name, string lines)
    {
        Assert.NotEmpty(name);
        Holds(lines, 0.1f);
    }

    [Theory]
    [InlineData(0.49f, "keep")]
    [InlineData(0.5f, "Navigation")]
    public void In_a_page_they_may_be_menus(float pageShare, string expected) => Holds($"{Top}\n{Body}\n → {expected} | - One more 0.01\n{Body}", pageShare);

    private static string Line(string said, bool goes, int words, float body) => string.Create(CultureInfo.InvariantCulture, $"{said}{(goes ? " → Navigation" : "")} | {Words(words)} {body}");

    private static string Words(int count) => count == 0 ? "" : "W" + string.Join(' ', Enumerable.Repeat("word", count))[1..];

    private static void Holds(string lines, float pageShare) => Holds(lines, new TextNumbers(pageShare));

    private static void Holds(string lines, TextNumbers scorer, Strictness strictness = Strictness.Balanced, bool ofText = true, bool keepTitle = true) =>
        Run.Holds(lines, document => Decide(document, scorer, strictness, ofText, keepTitle));

    private static void Decide(DocumentContext document, TextNumbers scorer, Strictness strictness, bool ofText, bool keepTitle)
    {
        var marks = new RuleMark[document.Blocks.Count];
        RuleMarks.Fill(document.Verdicts, marks);
        new ScorerDecision(scorer, strictness, ofText, keepTitle).Decide(document, marks);
    }
}
