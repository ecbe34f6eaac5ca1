using ScrapeClean.Rules;
using ScrapeClean.Tests.Decisions;

namespace ScrapeClean.Tests.Rules;

/// <summary>Which of the phrases that fit a line decides it, and how surely.</summary>
public class PhraseRuleTests
{
    private const string Body = "The council met on Tuesday to discuss the bridge over the river.";

    private static readonly LanguagePacks Packs = LanguagePacks.None.With(LanguagePack.Parse("""
        language: en
        name: English
        scripts: Latin
        stopwords: the on to of and
        @month: may
        @part: news sport
        [ShareBar]
        = Share this
        = → onward
        =2 Share now
        ^ Share with
        $ to your friends
        ~ tell everyone
        ?= Pass on
        = Hand it over
        = {n} shares
        = {@part+} shares
        [Comments]
        ^ Hand it
        = What they say
        ?= What they say today
        ^ Answer to
        [Keep]
        ^ Answer to
        ^ Correction of
        [SubscribePrompt]
        ~16 subscribe now
        $ for subscribers only
        ^ become a member
        [LoginPrompt]
        ~16 log in first
        [AppPromo]
        ~16 get our app
        [RelatedLink]
        ~16 read it there
        [Widget]
        ~16 turn the wheel
        [Legal]
        ~16 rights reserved
        [NewsTicker]
        ~16 latest this hour
        [ImageCaption]
        ^60 ※ seen
        ~12 {@part} corner
        [Comments]
        ^ Go on
        ~ read out loud
        = Buy it
        ^ Sell it
        [ShareBar]
        ~ go on reading here
        ~ loud here
        ~12 {name} likes it
        ^12 {word} {n} times over
        ^12 {word} likes
        ^ Buy it
        = Sell it
        ?= Look at this page now
        [Keep]
        ^ Speak of
        [Legal]
        ^ Speak of
        ~ look at this
        """)).With(LanguagePack.Parse("""
        language: fr
        name: French
        scripts: Latin
        stopwords: le la des et
        @ville: valmer
        [ShareBar]
        = Partager ici
        = Partager
        = Envoyer {word}
        ^ Partager avec
        = {@ville}
        =2 Faire suivre
        =4 Share this
        ?= Plus tard
        = Partager tell everyone
        = Lire {word}
        = Voir {word}
        [CookieNotice]
        = Accepter tout
        =1 Lire ceci
        ^ Voir ceci
        = {@ville} {@ville}
        [ImageCredit]
        = Crédit photo
        [Keep]
        = Mise au point
        """)).With(LanguagePack.Parse("""
        language: ru
        name: Russian
        scripts: Cyrillic
        stopwords: и в на
        [ShareBar]
        = Поделиться
        = Показать {word}
        """)).With(LanguagePack.Parse("""
        language: xx
        name: No script
        stopwords: qa
        [ShareBar]
        = Partager ici
        = Bahagi
        """));

    [Theory]
    [InlineData("Share this", "ShareBar 0.99")]
    [InlineData("→ Share this", "ShareBar 0.99")]
    [InlineData("→ onward", "ShareBar 0.99")]
    [InlineData("Share with anyone", "ShareBar 0.96")]
    [InlineData("Send it to your friends", "ShareBar 0.95")]
    [InlineData("Please tell everyone here", "ShareBar 0.93")]
    [InlineData("\"Share this.\"", "")]
    [InlineData("“Share this!”", "")]
    [InlineData("«Share this.»", "")]
    [InlineData("»Share this!«", "")]
    [InlineData("„Share this.“", "")]
    [InlineData("“Share this”", "ShareBar 0.99")]
    [InlineData("“Share this”.", "ShareBar 0.99")]
    [InlineData("”Share this.“", "ShareBar 0.99")]
    [InlineData("“Share with anyone”, the page said", "")]
    [InlineData("“Share with anyone”, it said", "ShareBar 0.96")]
    [InlineData("”Share with anyone”, the page said", "")]
    [InlineData("“Please tell everyone”, the page said", "")]
    [InlineData("“Speak up”, the page said, so tell everyone", "ShareBar 0.93")]
    [InlineData("“Share with anyone, the page said", "ShareBar 0.96")]
    [InlineData("Pass on", "ShareBar? 0.85")]
    [InlineData("12 shares", "ShareBar 0.99")]
    [InlineData("Sport, news shares", "ShareBar 0.99")]
    [InlineData("12", "")]
    [InlineData("…", "")]
    [InlineData("Share now", "ShareBar 0.99")]
    [InlineData("A Share now", "")]
    [InlineData("Correction of the figures", "keep 0.96")]
    [InlineData("Answer to you", "keep 0.96")]
    [InlineData("Hand it over", "ShareBar 0.99")]
    [InlineData("What they say today", "Comments? 0.85")]
    [InlineData("What they say", "Comments 0.99")]
    [InlineData("※ seen at night", "ImageCaption 0.96")]
    [InlineData("Come to the sport corner today", "ImageCaption 0.93")]
    [InlineData("Go on reading here", "ShareBar 0.93")]
    [InlineData("They read out loud here", "Comments 0.93")]
    [InlineData("Buy it", "Comments 0.99")]
    [InlineData("Sell it", "ShareBar 0.99")]
    [InlineData("Look at this page now", "Legal 0.93")]
    [InlineData("Speak of it", "keep 0.96")]
    [InlineData("Now Jo likes it and likes more", "ShareBar 0.93")]
    [InlineData("Jo 12 times over", "ShareBar 0.96")]
    [InlineData("Jo 12 times over likes", "ShareBar 0.96")]
    [InlineData("Partager tell everyone", "ShareBar 0.93")]
    public void A_phrase_is_the_surer_the_more_of_the_line_it_is(string line, string expected) => Assert.Equal(expected, OfSecond(line));

    [Theory]
    [InlineData("Partager ici", "ForeignUi 0.95")]
    [InlineData("Partager", "ForeignUi? 0.85")]
    [InlineData("→ Partager", "ForeignUi? 0.85")]
    [InlineData("Lire ceci", "ForeignUi? 0.85")]
    [InlineData("Voir ceci", "ForeignUi? 0.85")]
    [InlineData("Valmer Valmer", "")]
    [InlineData("Envoyer cela", "ForeignUi? 0.85")]
    [InlineData("Partager avec vous", "")]
    [InlineData("Valmer", "")]
    [InlineData("Faire suivre", "ForeignUi 0.95")]
    [InlineData("Plus tard", "ForeignUi? 0.85")]
    [InlineData("Accepter tout", "CookieNotice 0.95")]
    [InlineData("Crédit photo", "ImageCredit 0.95")]
    [InlineData("Mise au point", "")]
    [InlineData("Поделиться", "ForeignUi 0.95")]
    [InlineData("Показать всё", "ForeignUi? 0.85")]
    [InlineData("Bahagi", "ForeignUi? 0.85")]
    public void What_another_language_says_counts_where_it_is_the_whole_line(string line, string expected) => Assert.Equal(expected, OfSecond(line));

    [Theory]
    [InlineData("~40", 40, "ShareBar 0.93")]
    [InlineData("~40", 41, "")]
    [InlineData("~24", 25, "")]
    [InlineData("$30", 30, "ShareBar 0.95")]
    [InlineData("$30", 31, "")]
    [InlineData("~99", 64, "ShareBar 0.93")]
    [InlineData("~99", 65, "")]
    public void Inside_a_line_phrases_are_looked_for_up_to_their_limit_and_64_words(string limit, int words, string expected)
    {
        LanguagePacks packs = LanguagePacks.None.With(LanguagePack.Parse($"language: en\nname: English\nscripts: Latin\nstopwords: the on to of and\n[ShareBar]\n{limit} tell everyone\n"));
        Assert.Equal(expected, Ask.Of(new PhraseRule(), Run.Text($"{Ask.Names(words - 2)} tell everyone", packs), 0));
    }

    [Theory]
    [InlineData("转载须知", 120, "Legal 0.96")]
    [InlineData("转载须知", 121, "")]
    [InlineData("今日须知", 120, "")]
    public void Two_letters_of_writing_without_spaces_count_as_a_word(string first, int letters, string expected)
    {
        LanguagePacks packs = LanguagePacks.None.With(LanguagePack.Parse("language: zh\nname: Chinese\nscripts: Han\n[Legal]\n^60 转载须知\n"));
        Assert.Equal(expected, Ask.Of(new PhraseRule(), Run.Text(first + new string('字', letters - first.Length), packs), 0));
    }

    [Theory]
    [InlineData("~12 {@part} corner", "Come to the sport corner today", "ShareBar 0.93")]
    [InlineData("~12 {@part} corner", "Come to the old corner today", "")]
    [InlineData("~12 {n} corners\n~12 {@part} corner", "See the 12 corners today", "ShareBar 0.93")]
    [InlineData("^60 {date} reasons", "May 12 2024 reasons", "ShareBar 0.96")]
    public void A_phrase_may_begin_with_any_word_of_a_class(string phrases, string line, string expected)
    {
        LanguagePacks packs = LanguagePacks.None.With(LanguagePack.Parse($"language: en\nname: English\nscripts: Latin\nstopwords: the on to of and\n@month: may\n@part: news sport\n[ShareBar]\n{phrases}\n"));
        Assert.Equal(expected, Ask.Of(new PhraseRule(), Run.Text(line, packs), 0));
    }

    [Theory]
    [InlineData("(Share with Jo) The bridge is safe, said they all there.", "ShareBar:(Share with Jo) ")]
    [InlineData("（Share with Jo）The bridge is safe, said they all there.", "ShareBar:（Share with Jo）")]
    [InlineData("(Share with Jo) The bridge is safe, said they there.", "ShareBar 0.96")]
    [InlineData("(Share with Jo) The bridge is safe, said they all there", "ShareBar 0.96")]
    [InlineData("(Share with Jo The bridge is safe, said they all there.", "ShareBar 0.96")]
    [InlineData("! (Share with Jo) The bridge is safe, said they all there.", "ShareBar 0.96")]
    [InlineData("Share with (Jo) The bridge is safe, said they all there.", "ShareBar 0.96")]
    [InlineData("Read it to the very end of it. Then subscribe now", "SubscribePrompt: Then subscribe now")]
    [InlineData("Read it to the end of it. Then subscribe now", "SubscribePrompt 0.93")]
    [InlineData("One two three four five. Six seven eight! Then subscribe now", "SubscribePrompt: Then subscribe now")]
    [InlineData("Read it to the very end of it.Then subscribe now", "SubscribePrompt 0.93")]
    [InlineData("Read it to the very end of it, then subscribe now", "SubscribePrompt 0.93")]
    [InlineData("Read it to the very end of it. Then log in first", "LoginPrompt: Then log in first")]
    [InlineData("Read it to the very end of it. Then get our app", "AppPromo: Then get our app")]
    [InlineData("Read it to the very end of it. Then read it there", "RelatedLink: Then read it there")]
    [InlineData("Read it to the very end of it. Then turn the wheel", "Widget: Then turn the wheel")]
    [InlineData("Read it to the very end. Now tell everyone here", "ShareBar 0.93")]
    [InlineData("Read it to the very end of it. Then latest this hour", "NewsTicker 0.93")]
    [InlineData("Or, so they say: subscribe now", "SubscribePrompt 0.93")]
    [InlineData("Read it to the very end of it. It is for subscribers only", "SubscribePrompt: It is for subscribers only")]
    [InlineData("One two three. Four five is for subscribers only", "SubscribePrompt 0.95")]
    [InlineData("They met and they spoke. All of the rights reserved", "Legal: All of the rights reserved")]
    [InlineData("They met and spoke. And all of the rights reserved", "Legal 0.93")]
    [InlineData("They met and spoke now. In all rights reserved", "Legal: In all rights reserved")]
    [InlineData("They met and spoke now. All rights reserved", "Legal 0.93")]
    [InlineData("© They met and they spoke. All of the rights reserved", "Legal 0.93")]
    [InlineData("Become a member. One two three four five six seven eight", "SubscribePrompt 0.96")]
    public void A_prompt_behind_a_sentence_of_body_leaves_it(string line, string expected) => Assert.Equal(expected, OfSecond(line));

    // Below a line that says what language this is.
    private static string OfSecond(string line) => Ask.Of(new PhraseRule(), Run.Text($"{Body}\n{line}", Packs), 1);
}
