using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>What in a line speaks for a site asking its readers for something, counted word by word in the document's language. A word counts once.</summary>
internal ref struct PromptTally
{
    private const int MostAsks = 3;
    private const int MostThings = 3;
    private const int MostOurs = 2;
    private const int MostOffers = 3;

    /// <summary>Points of a verb that asks, a thing, and a word of the site for itself; an offer and a raised voice have one.</summary>
    private const int WordPoints = 2;

    /// <summary>A told sentence of so many words, two letters each in writing without spaces, behind the first that has none of it is body, and no prompt has it.</summary>
    private const int LeastSentence = 8;

    private static readonly (int Class, FurnitureKind Kind)[] Kinds =
    [
        (WordClass.Consent, FurnitureKind.CookieNotice),
        (WordClass.Discussion, FurnitureKind.Comments),
        (WordClass.Account, FurnitureKind.LoginPrompt),
        (WordClass.Application, FurnitureKind.AppPromo),
        (WordClass.Channel, FurnitureKind.AppPromo),
        (WordClass.Network, FurnitureKind.ShareBar),
        (WordClass.Subscription, FurnitureKind.SubscribePrompt),
    ];

    private readonly DocumentContext _document;
    private readonly ulong _languages;

    // The words counted so far, with their classes.
    private readonly Span<Counted> _counted;
    private int _count;
    private int _signs;
    private bool _exclaims;
    private bool _asks;
    private int _halfWords;
    private bool _speaks;
    private bool _hasSpoken;
    private bool _startsClause = true;

    /// <param name="document">The document.</param>
    /// <param name="room">Working memory, one for each token of the line.</param>
    public PromptTally(DocumentContext document, Span<Counted> room)
    {
        _document = document;
        _languages = document.LanguageBits;
        _counted = room;
    }

    /// <summary>Whether something in it is no prompt's: a quotation, or a long told sentence behind the first of the words that has none of them.</summary>
    public bool HasBody { get; private set; }

    /// <summary>Whether one of the verbs is of no other use.</summary>
    public readonly bool AsksSurely => CountOf(1UL << WordClass.Ask) > 0;

    /// <summary>Where told sentences end that stand before anything that asks or offers, in UTF-16 units of the line; 0 where there are none. Their words do not count.</summary>
    public int BodyEnd { get; private set; }

    /// <summary>Counts the words and marks of a line.</summary>
    public void Add(in LineContext line)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        for (int i = 0; i < tokens.Length;)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                // Writing without spaces has one where a clause ends.
                _startsClause |= tokens[i].Single && i > 0 && tokens[i - 1].End < tokens[i].Start;
                i += AddWord(line.Text, tokens[i..]);
                continue;
            }
            // "example.org"; full-width marks have no space behind them anyway.
            AddMark(tokens[i], isGlued: i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End && char.IsAscii(line.Text[tokens[i].Start]));
            i++;
        }
        HasBody |= IsTold;
    }

    /// <summary>The line's points; 0 where what makes a prompt of it is missing.</summary>
    public readonly int Points()
    {
        int asks = CountOf(WordClass.Asking), things = CountOf(WordClass.Things), ours = CountOf(1UL << WordClass.Ours);
        int offers = CountOf(1UL << WordClass.Offer) + _signs, raised = (_exclaims ? 1 : 0) + (_asks ? 1 : 0);
        return HasBody ? 0 : PointsOf(asks, things, ours, offers, raised);
    }

    /// <summary>No less than the points of a line, one for a verb that asks unmistakably among them, without a look at anything but its words.</summary>
    public static int MostPoints(in LineContext line)
    {
        PhraseBook book = line.Document.Book;
        ulong languages = line.Document.LanguageBits;
        ReadOnlySpan<Token> tokens = line.Tokens;
        int asks = 0, things = 0, ours = 0, offers = 0;
        for (int i = 0; i < tokens.Length;)
        {
            char first = tokens[i].First;
            i += book.PromptWordAt(line.Text, tokens[i..], languages, out int word);
            ulong classes = book.PromptWords.ClassesOf(word, languages);
            asks += (classes & WordClass.Asking) != 0 ? 1 : 0;
            things += (classes & WordClass.Things) != 0 ? 1 : 0;
            ours += (classes >> WordClass.Ours & 1) != 0 ? 1 : 0;
            offers += (classes >> WordClass.Offer & 1) != 0 || IsPrice(first) ? 1 : 0;
        }
        const int Sure = 1, Raised = 2;
        return PointsOf(asks, things, ours, offers, Raised) + Sure;
    }

    private static int PointsOf(int asks, int things, int ours, int offers, int raised) => asks == 0 || things == 0 || ours + offers + raised == 0
        ? 0
        : WordPoints * (Math.Min(asks, MostAsks) + Math.Min(things, MostThings) + Math.Min(ours, MostOurs)) + Math.Min(offers, MostOffers) + raised;

    /// <summary>The kind of most of its things.</summary>
    public readonly FurnitureKind Kind()
    {
        (int best, FurnitureKind kind) = (0, FurnitureKind.Other);
        foreach ((int thing, FurnitureKind candidate) in Kinds)
        {
            if (CountOf(1UL << thing) is var count && count > best)
                (best, kind) = (count, candidate);
        }
        return kind;
    }

    private void AddMark(in Token token, bool isGlued)
    {
        char mark = token.First;
        bool exclaims = mark is '!' or '！', asks = mark is '?' or '？' or '؟';
        HasBody |= mark == '"';
        _exclaims |= exclaims;
        _asks |= asks;
        _signs += IsPrice(mark) ? 1 : 0;
        _startsClause = true;
        if (!SentenceMarks.Ends(mark) || isGlued)
            return;
        if (!exclaims && !asks)
            EndTold(token.End);
        _halfWords = 0;
        _speaks = false;
    }

    /// <summary>Whether what was read since the last sentence's end is a told sentence.</summary>
    private readonly bool IsTold => _halfWords >= 2 * LeastSentence && !_speaks;

    private static bool IsPrice(char mark) => mark is '€' or '$' or '£' or '%';

    private void EndTold(int end)
    {
        if (_hasSpoken)
        {
            HasBody |= IsTold;
            return;
        }
        BodyEnd = end;
        _count = 0;
        _signs = 0;
    }

    /// <returns>How many tokens the word is.</returns>
    private int AddWord(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        int taken = _document.Book.PromptWordAt(text, tokens, _languages, out int word);
        _halfWords += tokens[0].Single ? taken : 2 * taken;
        ulong classes = _document.Book.PromptWords.ClassesOf(word, _languages) & (_startsClause ? ulong.MaxValue : ~(1UL << WordClass.Act));
        // "Hãy xem", "登录后即可查看": the verb that is asked for may follow at once; where words have several parts behind an offer and another verb too.
        ulong before = tokens[0].Single || taken > 1 ? WordClass.Asking | 1UL << WordClass.Offer : 1UL << WordClass.Ask;
        _startsClause = (classes & before) != 0;
        if (classes == 0 || IsCounted(word) || ((classes & WordClass.Things) != 0 && _document.ThingUse.IsTopic(word)))
            return taken;
        _counted[_count++] = new Counted(word, classes);
        _speaks = true;
        _hasSpoken |= (classes & ~WordClass.Things) != 0;
        return taken;
    }

    private readonly bool IsCounted(int word)
    {
        foreach (Counted counted in _counted[.._count])
        {
            if (counted.Word == word)
                return true;
        }
        return false;
    }

    private readonly int CountOf(ulong classes)
    {
        int count = 0;
        foreach (Counted counted in _counted[.._count])
            count += (counted.Classes & classes) != 0 ? 1 : 0;
        return count;
    }

    /// <summary>A word of the line, and its classes.</summary>
    public readonly record struct Counted(int Word, ulong Classes);
}
