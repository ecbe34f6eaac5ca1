namespace ScrapeClean.Languages;

/// <summary>The languages that can be guessed, by their scripts and letters. Immutable and thread-safe.</summary>
internal sealed class LanguageTable
{
    /// <summary>Letters below this are looked up in an array: Latin, Greek and Cyrillic.</summary>
    private const int Near = 0x530;

    private readonly ulong[] _ofScript = new ulong[Scripts.Count];
    private readonly ulong[] _ofLetter = new ulong[Near];
    private readonly HashIndex _ofFarLetter = new();
    private readonly CompiledPack?[] _packs = new CompiledPack?[64];
    private char _firstLetter = char.MaxValue;

    public LanguageTable(CompiledPack[] packs)
    {
        foreach (CompiledPack pack in packs)
        {
            if (pack.GuessBit < 0)
                continue;
            _packs[pack.GuessBit] = pack;
            foreach (Script script in pack.Scripts)
                _ofScript[(int)script] |= 1UL << pack.GuessBit;
            foreach (char letter in pack.Letters)
                AddLetter(letter, pack.GuessBit);
        }
    }

    /// <summary>Whether none of the letters that set languages apart is one of ASCII.</summary>
    public bool AreLettersBeyondAscii => _firstLetter > '\u007F';

    public CompiledPack Pack(int bit) => _packs[bit]!;

    /// <summary>Languages that are written in a script, as bits of <see cref="CompiledPack.GuessBit"/>.</summary>
    public ulong OfScript(Script script) => _ofScript[(int)script];

    /// <summary>Languages that a letter sets apart from others of their script.</summary>
    public ulong OfLetter(char letter) =>
        letter < Near ? _ofLetter[letter] : _ofFarLetter.TryGet(letter, out ulong languages) ? languages : 0;

    /// <summary>Where the next letter is, at or behind <paramref name="at"/>, that may set a language apart; the text's length where none is.</summary>
    public int NextLetter(ReadOnlySpan<char> text, int at)
    {
        int next = text[at..].IndexOfAnyInRange(_firstLetter, char.MaxValue);
        return next < 0 ? text.Length : at + next;
    }

    private void AddLetter(char letter, int bit)
    {
        _firstLetter = letter < _firstLetter ? letter : _firstLetter;
        if (letter < Near)
            _ofLetter[letter] |= 1UL << bit;
        else
            _ofFarLetter.Add(letter) |= 1UL << bit;
    }
}
