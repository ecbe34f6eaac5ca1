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
    private readonly ScriptUse _scriptUse = new();
    private ThingUse? _thingUse;
    private string? _string;
    private char[] _buffer = [];
    private int _length;
    private LanguageGuess? _guess;
    private int _languageNumber;
    private readonly LanguageGuesser _guesser = new();
    private readonly TextMarks _marks = new();
    private bool _marksRead;
    private bool _scriptsCounted;
    private bool _thingsCounted;
    private bool? _hasAttributes;
    private bool? _isAboutCode;
    private bool[] _own = [];
    private string? _forced;
    private List<(int Block, Verdict Verdict)>? _decided;

    public ReadOnlySpan<char> Text => _string is { } text ? text : _buffer.AsSpan(0, _length);

    public BlockList Blocks { get; private set; } = new();

    /// <summary>A second list, to rebuild <see cref="Blocks"/> into.</summary>
    public BlockList SpareBlocks { get; private set; } = new();

    /// <summary>Blocks that were decided when they were made: number and verdict, in order.</summary>
    public List<(int Block, Verdict Verdict)> Decided => _decided ??= [];

    /// <summary>Whether there are any: few texts have.</summary>
    public bool HasDecided => _decided is { Count: > 0 };

    public PhraseBook Book { get; private set; } = null!;

    /// <summary>Where lines and sentences end, looked up when first asked for.</summary>
    public TextMarks Marks
    {
        get
        {
            if (!_marksRead)
                _marks.Read(Text);
            _marksRead = true;
            return _marks;
        }
    }

    /// <summary>The caller's wish to give up.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Working memory for the words and marks of a line, or of what stands inside one. Forty words of letters without spaces are eighty tokens.</summary>
    public Token[] Tokens { get; } = new Token[128];

    public PhraseMatcher Matcher { get; } = new();

    /// <summary>What was said of short lines before.</summary>
    public WordingCache Wording { get; } = new();

    /// <summary>Whether a rule looked at what is around its line; see <see cref="LineContext.LookAround"/>.</summary>
    public bool LookedAround { get; set; }

    /// <summary>A number for language and script together.</summary>
    public int LanguageNumber
    {
        get
        {
            _guess ??= Guess();
            return _languageNumber;
        }
    }

    /// <summary>One for each block.</summary>
    public Span<Verdict> Verdicts => _verdicts.AsSpan(0, Blocks.Count);

    /// <summary>One for each block, where somebody asked for an explanation; else null.</summary>
    public Opinion[]? Opinions { get; set; }

    /// <summary>Language and script, guessed when first asked for: most texts are decided without.</summary>
    public LanguageGuess Language => _guess ??= Guess();

    /// <summary>Code of the language where something asked for it; null where nothing did.</summary>
    public string? GuessedLanguage => _guess?.Code;

    /// <summary>Which scripts the blocks use, counted when first asked for.</summary>
    public ScriptUse ScriptUse
    {
        get
        {
            if (!_scriptsCounted)
                _scriptUse.Count(this);
            _scriptsCounted = true;
            return _scriptUse;
        }
    }

    /// <summary>In how many blocks the document speaks of what sites ask their readers to take, counted when first asked for.</summary>
    public ThingUse ThingUse
    {
        get
        {
            _thingUse ??= new ThingUse();
            if (!_thingsCounted)
                _thingUse.Count(this);
            _thingsCounted = true;
            return _thingUse;
        }
    }

    /// <summary>The document's language as a bit of <see cref="CompiledPack.GuessBit"/>; none where it is not known.</summary>
    public ulong LanguageBits => Language.Pack?.Languages ?? 0;

    /// <summary>Whether there may be a torn tag anywhere: a name with a quoted value.</summary>
    public bool HasAttributes => _hasAttributes ??= Marks.HasEqualSign && Text.Contains("=\"", StringComparison.Ordinal);

    /// <summary>Whether the document speaks of the code of pages, looked up when first asked for.</summary>
    public bool IsAboutCode => _isAboutCode ??= TalkOfCode.In(this);

    /// <summary>Whether the pack's phrases are of the document's language: all are where that is not known.</summary>
    public bool Owns(int pack) => OwnPacks[pack];

    /// <summary>The same for each pack of the book.</summary>
    public ReadOnlySpan<bool> OwnPacks
    {
        get
        {
            _guess ??= Guess();
            return _own;
        }
    }

    /// <summary>Takes in a text whose blocks the caller then puts into <see cref="Blocks"/>.</summary>
    public void Begin(string text, PhraseBook book, string? language)
    {
        _string = text;
        Begin(book, language);
    }

    /// <summary>Takes in a text that stands at the beginning of an array, which must stay as it is until <see cref="End"/>.</summary>
    public void Begin(char[] buffer, int length, PhraseBook book, string? language)
    {
        _buffer = buffer;
        _length = length;
        Begin(book, language);
    }

    private void Begin(PhraseBook book, string? language)
    {
        Book = book;
        _guess = null;
        _marksRead = false;
        _scriptsCounted = false;
        _thingsCounted = false;
        _hasAttributes = null;
        _isAboutCode = null;
        _forced = language;
        Blocks.Clear();
        _decided?.Clear();
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
        _string = null;
        _buffer = [];
        _length = 0;
        Cancellation = default;
        Opinions = null;
        _marks.End();
        if (Blocks.Count > KeptCapacity)
        {
            Blocks = new BlockList();
            SpareBlocks = new BlockList();
            _verdicts = new Verdict[64];
        }
    }

    private LanguageGuess Guess()
    {
        LanguageGuess guess = _guesser.Guess(Book, Text, Blocks.Items);
        // "und" says that nobody knows the language.
        if (_forced is not null && Book.Find(_forced) is { Code: not PackHeader.Universal } pack)
            guess = guess with { Pack = pack };
        _languageNumber = ((guess.Pack?.Index + 1) ?? 0) * Scripts.Count + (int)guess.Script;
        _own = guess.Pack?.Own ?? Book.AllPacks;
        return guess;
    }
}
