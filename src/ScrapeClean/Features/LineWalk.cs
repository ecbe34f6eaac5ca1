using System.Numerics;
using ScrapeClean.Blocks;

namespace ScrapeClean.Features;

/// <summary>Counts by bits what a line is made of, sixty-four units after the other, and lists where its words begin and end.</summary>
/// <param name="line">The line.</param>
/// <param name="units">Receives it folded.</param>
/// <param name="starts">Receives where words begin.</param>
/// <param name="ends">Receives where they end.</param>
/// <param name="signs">Counts the signs of each kind; all 0.</param>
internal ref struct LineWalk(ReadOnlySpan<char> line, char[] units, Span<ushort> starts, Span<ushort> ends, int[] signs)
{
    private const int Width = AsciiMasks.Width;

    /// <summary>Kinds whose signs are no words.</summary>
    private const int SilentKinds = (1 << (int)CharKind.Comma) | (1 << (int)CharKind.Quote) | (1 << (int)CharKind.Apostrophe);

    /// <summary>Kinds that join digits to dates, times and scores.</summary>
    private const int JoiningKinds = (1 << (int)CharKind.Colon) | (1 << (int)CharKind.Separator) | (1 << (int)CharKind.SentenceEnd);

    private readonly ReadOnlySpan<char> _line = line;
    private readonly char[] _units = units;
    private readonly Span<ushort> _starts = starts;
    private readonly Span<ushort> _ends = ends;
    private readonly int[] _signs = signs;
    private ScriptCounts _scripts;
    private int _foreign;
    private int _startCount;
    private int _endCount;
    private int _signTokens;

    // Bits of the sixty-four units before.
    private ulong _words;
    private ulong _lower;
    private ulong _digits;
    private ulong _joins;
    private ulong _tokens;

    /// <summary>Takes the next sixty-four units.</summary>
    /// <param name="at">Where they begin in the line.</param>
    /// <param name="source">The units, whatever they are behind the line's end.</param>
    /// <param name="facts">Receives the counts.</param>
    /// <returns>False where there are letters that are words of their own, or combining marks.</returns>
    public bool Take(int at, ref char source, ref LineFacts facts)
    {
        AsciiMasks.Read(ref source, ref _units.AsSpan(at, Width)[0], out var lower, out var upper, out var digit, out var space, out var beyond);
        var valid = _line.Length - at >= Width ? ulong.MaxValue : (1UL << (_line.Length - at)) - 1;
        lower &= valid;
        upper &= valid;
        digit &= valid;
        beyond &= valid;
        var sign = valid & ~(lower | upper | digit | space | beyond);
        if (beyond != 0)
        {
            KindMasks.Read(_line.Slice(at, Math.Min(Width, _line.Length - at)), beyond, out var more);
            if (more.Special != 0)
                return false;
            lower |= more.Lower;
            upper |= more.Upper;
            digit |= more.Digit;
            sign |= more.Sign;
            if (more.Foreign != 0)
                AddScripts(at, more);
            Fold(at, more.Upper, more.Digit);
        }

        var word = lower | upper | digit;
        var behindWord = Behind(word, _words);
        facts.Characters += BitOperations.PopCount(word | sign);
        facts.Letters += BitOperations.PopCount(lower | upper);
        ulong tokens = 0, joins = 0;
        if (sign != 0)
            (tokens, joins) = TakeSigns(at, sign, behindWord);
        if (upper != 0)
            TakeUppers(at, upper, Behind(lower, _lower), behindWord, ref facts);
        if (digit != 0)
            TakeDigits(digit, joins, ref facts);
        _startCount += BitPlaces.Write((word & ~behindWord) | tokens, at, _starts[_startCount..]);
        _endCount += BitPlaces.Write((behindWord & ~word) | Behind(tokens, _tokens), at, _ends[_endCount..]);
        _words = word;
        _lower = lower;
        _digits = digit;
        _joins = joins;
        _tokens = tokens;
        return true;
    }

    /// <param name="limit">How many words are kept.</param>
    /// <param name="tokens">Receives the hashes of those; with room for whole groups of <see cref="WordHashes.AtOnce"/>.</param>
    /// <param name="facts">Receives what the words say.</param>
    public void Finish(WordLimit limit, Span<uint> tokens, ref LineFacts facts)
    {
        facts.Script = facts.Letters > 0 ? Script.Latin : Script.None;
        if (_foreign > 0)
        {
            _scripts.Add((int)Script.Latin, facts.Letters - _foreign);
            facts.Script = _scripts.Most();
        }

        FinishSigns(ref facts);
        if (_endCount < _startCount)
            _ends[_endCount] = (ushort)_line.Length;
        var count = _startCount;
        Pad(count, WordLengths.AtOnce);
        var lengths = WordLengths.Of(_starts, _ends, count);
        facts.Words = count - _signTokens;
        facts.ShortWords = lengths.Short - _signTokens;
        facts.LongestWord = facts.Words == 0 ? 0 : lengths.Longest;
        facts.TokenCount = limit.Shorten(_starts[..count]);
        limit.Shorten(_ends[..count]);
        Pad(facts.TokenCount, WordHashes.AtOnce);
        facts.Hash = LineScan.Finish(WordHashes.Fill(_units, _starts, _ends, facts.TokenCount, tokens), facts.Characters);
    }

    /// <summary>Words without a letter fill up the last group.</summary>
    private readonly void Pad(int count, int group)
    {
        _starts.Slice(count, group).Clear();
        _ends.Slice(count, group).Clear();
    }

    /// <summary>Counts the signs; gives those that are words of their own, and those that join digits.</summary>
    private (ulong Tokens, ulong Joins) TakeSigns(int at, ulong signs, ulong behindWord)
    {
        ulong tokens = 0, joins = 0;
        for (; signs != 0; signs &= signs - 1)
        {
            var bit = signs & (0 - signs);
            var c = _line[at + BitOperations.TrailingZeroCount(signs)];
            var kind = CharClasses.KindOf(c);
            // An apostrophe behind a word ends it, and is no quotation mark. Counted by kind, since a jump that cannot be foreseen costs more.
            _signs[(int)(kind == CharKind.Apostrophe && (behindWord & bit) != 0 ? CharKind.Space : kind)]++;
            tokens |= (1 << (int)kind & SilentKinds) == 0 && c != '.' ? bit : 0;
            joins |= (1 << (int)kind & JoiningKinds) != 0 ? bit : 0;
        }

        _signTokens += BitOperations.PopCount(tokens);
        return (tokens, joins);
    }

    private readonly void FinishSigns(ref LineFacts facts)
    {
        facts.SentenceEnds = _signs[(int)CharKind.SentenceEnd];
        facts.Commas = _signs[(int)CharKind.Comma];
        facts.Colons = _signs[(int)CharKind.Colon];
        facts.Quotes = _signs[(int)CharKind.Quote] + _signs[(int)CharKind.Apostrophe];
        facts.Brackets = _signs[(int)CharKind.Bracket];
        facts.Separators = _signs[(int)CharKind.Separator];
        facts.Currencies = _signs[(int)CharKind.Currency];
        facts.Marks = _signs[(int)CharKind.Mark] + facts.Currencies;
    }

    private readonly void TakeUppers(int at, ulong uppers, ulong behindLower, ulong behindWord, ref LineFacts facts)
    {
        facts.Uppers += BitOperations.PopCount(uppers);
        facts.Joins += BitOperations.PopCount(uppers & behindLower);
        var capitals = uppers & ~behindWord;
        facts.CapitalWords += BitOperations.PopCount(capitals);
        // The unit behind the last one here is not known yet.
        for (var left = capitals & ((uppers >> 1) | (1UL << (Width - 1))); left != 0; left &= left - 1)
            facts.ShoutedWords += IsShouted(at + BitOperations.TrailingZeroCount(left)) ? 1 : 0;
    }

    private readonly void TakeDigits(ulong digits, ulong joins, ref LineFacts facts)
    {
        facts.Digits += BitOperations.PopCount(digits);
        var groups = digits & ~Behind(digits, _digits);
        facts.DigitGroups += BitOperations.PopCount(groups);
        facts.DigitJoins += BitOperations.PopCount(groups & Behind(joins, _joins) & ((digits << 2) | (_digits >> (Width - 2))));
    }

    private readonly bool IsShouted(int start)
    {
        var at = start;
        while (at < _line.Length && CharClasses.KindOf(_line[at]) == CharKind.Upper)
            at++;
        return at - start > 1 && (at == _line.Length || CharClasses.KindOf(_line[at]) is not (CharKind.Lower or CharKind.Digit));
    }

    private void AddScripts(int at, in KindMasks masks)
    {
        var table = CharClasses.Span;
        _foreign += BitOperations.PopCount(masks.Foreign);
        if (masks.OfOneScript != 0)
            _scripts.Add(table[_line[at + BitOperations.TrailingZeroCount(masks.Foreign)]] >> CharClasses.ScriptShift, BitOperations.PopCount(masks.OfOneScript));
        for (var left = masks.Foreign & ~masks.OfOneScript; left != 0; left &= left - 1)
            _scripts.Add(table[_line[at + BitOperations.TrailingZeroCount(left)]] >> CharClasses.ScriptShift, 1);
    }

    /// <summary>Folds capitals and digits beyond ASCII.</summary>
    private readonly void Fold(int at, ulong uppers, ulong digits)
    {
        for (; uppers != 0; uppers &= uppers - 1)
        {
            ref var c = ref _units[at + BitOperations.TrailingZeroCount(uppers)];
            c = LineScan.ToLower(c);
        }

        for (; digits != 0; digits &= digits - 1)
            _units[at + BitOperations.TrailingZeroCount(digits)] = '0';
    }

    /// <summary>The bits, each moved to the unit behind.</summary>
    private static ulong Behind(ulong bits, ulong before) => (bits << 1) | (before >> (Width - 1));
}
