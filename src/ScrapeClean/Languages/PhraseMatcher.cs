using System.Numerics;

namespace ScrapeClean.Languages;

/// <summary>A phrase that a line has.</summary>
/// <param name="Entry">Number of the entry in the book.</param>
/// <param name="First">First token of the phrase.</param>
/// <param name="End">Token behind its last.</param>
internal readonly record struct PhraseHit(int Entry, int First, int End);

/// <summary>
/// Walks the tokens of a line through the tree of phrases. Placeholders branch; branches are kept on a small stack, and a block has so many steps for
/// each of its characters, so a text costs time linear in its length whatever the phrases are. Holds its working memory: one matcher a call, not thread-safe.
/// </summary>
internal sealed class PhraseMatcher
{
    private const int MaxSteps = 2000;

    /// <summary>Steps that a block may take in all. Blocks of real texts take a small part of them.</summary>
    private const int LeastSteps = 500;
    private const int StepsOfACharacter = 8;
    private const int MaxHits = 96;
    private const int PlaceBits = 7;
    private const ulong ClassPlaceholders = ~0UL << Placeholder.FirstClass;

    private readonly (int Node, int At)[] _stack = new (int, int)[256];
    private readonly PhraseHit[] _hits = new PhraseHit[MaxHits];

    // For each entry the match that found it last, and its place among the hits of that match.
    private long[] _placeOfEntry = [];
    private long _match;
    private int _depth;
    private int _count;
    private int _left;

    /// <summary>To be called before the first match in a block.</summary>
    /// <param name="length">The block's length, in UTF-16 units.</param>
    public void Begin(int length) => _left = LeastSteps + (int)Math.Min((long)length * StepsOfACharacter, int.MaxValue - LeastSteps);

    /// <summary>The phrases that start at token <paramref name="first"/> under <paramref name="root"/>. Valid until the next call.</summary>
    public ReadOnlySpan<PhraseHit> Match(PhraseBook book, int root, ReadOnlySpan<Token> tokens, int first) =>
        Match(book, root, tokens, first, book.Root(root).Placeholders);

    /// <summary>The same, where only some of the root's placeholders need to be tried; see <see cref="RootFacts.ToTry"/>.</summary>
    public ReadOnlySpan<PhraseHit> Match(PhraseBook book, int root, ReadOnlySpan<Token> tokens, int first, ulong placeholders)
    {
        _count = 0;
        _depth = 0;
        PhraseTree tree = book.Tree;
        _match++;
        if (_placeOfEntry.Length < tree.Entries.Length)
            _placeOfEntry = new long[tree.Entries.Length];
        int reach = tokens.Length;
        while (reach > first && tokens[reach - 1].Kind == TokenKind.Mark)
            reach--;
        Expand(book, root, placeholders, tokens, first);
        int least = Math.Max(0, _left - MaxSteps);
        for (; _depth > 0 && _left > least; _left--)
        {
            (int node, int at) = _stack[--_depth];
            ref readonly PhraseNode place = ref tree.Nodes[node];
            ref readonly PhraseNode next = ref tree.Nodes[node + 1];
            for (int entry = place.FirstEntry; entry < next.FirstEntry; entry++)
            {
                // What must be the whole line, or close it, is nothing where words follow.
                if (at >= reach || tree.Entries[entry].Operator is not (PhraseOperator.Whole or PhraseOperator.End))
                    Note(new PhraseHit(entry, first, at));
            }
            for (int link = place.FirstLink; link < next.FirstLink; link++)
                PushMeeting(book, tree.Links[link], tokens, at);
            if (at < tokens.Length)
                Expand(book, node, tree.PlaceholdersOf(node), tokens, at);
        }
        return _hits.AsSpan(0, _count);
    }

    /// <summary>Whether a phrase under <paramref name="root"/> may start with the word: a quick no for most words.</summary>
    public static bool MayStart(PhraseBook book, int root, in Token word)
    {
        ref readonly WordFacts facts = ref book.Facts(word);
        return facts.Behind(root) >= 0 || book.Root(root).ToTry(root, word, facts, follows: uint.MaxValue, numbers: true) != 0;
    }

    /// <summary>The same by the first two words of a text: small words start phrases in some language, but nearly none goes on as the text does.</summary>
    public static bool MayStart(PhraseBook book, int root, ReadOnlySpan<char> text, in Token word)
    {
        ref readonly WordFacts facts = ref book.Facts(word);
        if (book.Root(root).ToTry(root, word, facts, follows: uint.MaxValue, numbers: true) != 0)
            return true;
        if (facts.Behind(root) < 0)
            return false;
        Span<Token> two = stackalloc Token[2];
        bool hasNext = Tokenizer.Tokenize(text[word.Start..], two, out _) == 2;
        return book.MayStart(root, word, two[1], hasNext, closes: true);
    }

    /// <summary>The same by a word and the one behind it.</summary>
    public static bool MayStart(PhraseBook book, int root, in Token word, in Token next) =>
        book.MayStart(root, word, next, hasNext: true, closes: true) || book.Root(root).ToTry(root, word, book.Facts(word), follows: uint.MaxValue, numbers: true) != 0;

    private void Expand(PhraseBook book, int node, ulong placeholders, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly Token token = ref tokens[at];
        if ((placeholders & ClassPlaceholders) != 0 && (token.Kind != TokenKind.Word || book.ClassesOf(token) == 0))
            placeholders &= ~ClassPlaceholders;
        for (; placeholders != 0; placeholders &= placeholders - 1)
        {
            int placeholder = BitOperations.TrailingZeroCount(placeholders);
            int longest = PlaceholderReader.Longest(book, placeholder, tokens, at);
            if (longest == 0)
                continue;
            int next = book.Tree.Follow(node, placeholder);
            int shortest = PlaceholderReader.MayBeShorter(placeholder) ? 1 : longest;
            for (int length = longest; length >= shortest; length--)
            {
                if (IsAlive(book, next, tokens, at + length))
                    Push(next, at + length);
            }
        }
        int literal = book.Follow(node, token);
        if (literal >= 0)
            Push(literal, at + 1);
    }

    // A long placeholder could go on at each of its words; nearly always the word that would have to follow is not there.
    private static bool IsAlive(PhraseBook book, int node, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly PhraseNode place = ref book.Tree.Nodes[node];
        ref readonly PhraseNode next = ref book.Tree.Nodes[node + 1];
        return next.FirstEntry > place.FirstEntry || next.FirstLink > place.FirstLink || place.HasPlaceholders
            || (at < tokens.Length && book.Follow(node, tokens[at]) >= 0);
    }

    // Small words have dozens of meetings behind them, and nearly always none of these goes on as the line does.
    private void PushMeeting(PhraseBook book, int link, ReadOnlySpan<Token> tokens, int at)
    {
        if ((link & 1) == 0)
            Push(link >> 1, at);
        else if (at < tokens.Length && book.Follow(link >> 1, tokens[at]) is >= 0 and var next)
            Push(next, at + 1);
    }

    private void Push(int node, int at)
    {
        if (_depth < _stack.Length)
            _stack[_depth++] = (node, at);
    }

    // A name may be read shorter or longer: the longest counts.
    private void Note(PhraseHit hit)
    {
        ref long place = ref _placeOfEntry[hit.Entry];
        if (place >> PlaceBits == _match)
        {
            ref PhraseHit known = ref _hits[place & (1 << PlaceBits) - 1];
            if (known.End < hit.End)
                known = hit;
            return;
        }
        if (_count == MaxHits)
            return;
        place = _match << PlaceBits | (uint)_count;
        _hits[_count++] = hit;
    }
}
