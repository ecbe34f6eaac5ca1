using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// The document under work: its text, blocks and what was said of each so far. Belongs to one call at a time and is used again for the next.
/// </summary>
internal sealed class DocumentContext
{
    private const int KeptCapacity = 1 << 14;

    /// <summary>Blocks between two looks at the caller's token: they take much less than a millisecond.</summary>
    private const int BlocksBetweenLooks = 64;

    private Verdict[] _verdicts = new Verdict[64];
    private LanguageGuess? _guess;
    private UInt128 _own;
    private string? _forced;

    public ReadOnlyMemory<char> Memory { get; private set; }

    public ReadOnlySpan<char> Text => Memory.Span;

    public BlockList Blocks { get; private set; } = new();

    /// <summary>A second list, to rebuild <see cref="Blocks"/> into.</summary>
    public BlockList SpareBlocks { get; private set; } = new();

    /// <summary>Blocks that were decided when they were made: number and verdict, in order.</summary>
    public List<(int Block, Verdict Verdict)> Decided { get; } = [];

    public PhraseBook Book { get; private set; } = null!;

    /// <summary>The caller's wish to give up.</summary>
    public CancellationToken Cancellation { get; set; }

    public Token[] Tokens { get; } = new Token[64];

    public PhraseMatcher Matcher { get; } = new();

    /// <summary>One for each block.</summary>
    public Span<Verdict> Verdicts => _verdicts.AsSpan(0, Blocks.Count);

    /// <summary>Language and script, guessed when first asked for: most texts are decided without.</summary>
    public LanguageGuess Language => _guess ??= Guess();

    /// <summary>Code of the language where something asked for it; null where nothing did.</summary>
    public string? GuessedLanguage => _guess?.Code;

    /// <summary>Whether the pack's phrases are of the document's language: all are where that is not known.</summary>
    public bool Owns(int pack)
    {
        _guess ??= Guess();
        return (_own >> pack & UInt128.One) != UInt128.Zero;
    }

    /// <summary>Takes in a text whose blocks the caller then puts into <see cref="Blocks"/>.</summary>
    public void Begin(ReadOnlyMemory<char> text, PhraseBook book, string? language)
    {
        Memory = text;
        Book = book;
        _guess = null;
        _forced = language;
        Blocks.Clear();
        Decided.Clear();
    }

    /// <summary>Puts the blocks of <see cref="SpareBlocks"/> in place of <see cref="Blocks"/>.</summary>
    public void SwapBlocks() => (Blocks, SpareBlocks) = (SpareBlocks, Blocks);

    /// <summary>To be called once the blocks are there.</summary>
    public void BlocksReady()
    {
        if (_verdicts.Length < Blocks.Count)
            _verdicts = new Verdict[Math.Max(Blocks.Count, _verdicts.Length * 2)];
        else
            Verdicts.Clear();
    }

    /// <summary>To be called for each block, or for each step of about the same work.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void Step(int number)
    {
        if (number % BlocksBetweenLooks == 0)
            Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Lets go of the text, and of what a giant document needed, so that an idle cleaner holds little.</summary>
    public void End()
    {
        Memory = default;
        Cancellation = default;
        if (Blocks.Count > KeptCapacity)
        {
            Blocks = new BlockList();
            SpareBlocks = new BlockList();
            _verdicts = new Verdict[64];
        }
    }

    private LanguageGuess Guess()
    {
        LanguageGuess guess = LanguageGuesser.Guess(Book, Text, Blocks.Items);
        if (_forced is not null && Book.Find(_forced) is { } pack)
            guess = guess with { Pack = pack };
        _own = guess.Pack?.Own ?? UInt128.MaxValue;
        return guess;
    }
}
