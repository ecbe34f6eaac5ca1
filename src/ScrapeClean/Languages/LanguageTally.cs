using System.Numerics;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Languages;

/// <summary>
/// What samples of a text say of its language: letters of each script, by the first of each word, and points for each language. Belongs to one call at a
/// time and is used again for the next.
/// </summary>
internal sealed class LanguageTally
{
    private const int Languages = 64;
    private const short LetterWeight = 3;
    private const int WordWeight = 12;
    private const double KanaShare = 0.04;

    /// <summary>The weight of a word by the number of languages that it is frequent in.</summary>
    private static readonly short[] Weights = WeightsOfWords();

    private readonly int[] _scripts = new int[Scripts.Count];
    private readonly short[] _scores = new short[Languages];
    private readonly ulong[] _sets = new ulong[LatinWords.MaxSample];
    private readonly LatinWords _latin = new();

    public void Clear()
    {
        Array.Clear(_scripts);
        Array.Clear(_scores);
        _latin.Clear();
    }

    /// <summary>Counts a sample.</summary>
    /// <param name="book">The packs.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sample begins.</param>
    /// <param name="length">Its length, at most <see cref="LatinWords.MaxSample"/>.</param>
    /// <param name="withLetters">Whether to look at single letters too.</param>
    public void Count(PhraseBook book, ReadOnlySpan<char> text, int start, int length, bool withLetters)
    {
        if (!_latin.HasRoom(length))
            AddLatin(book);
        if (book.StopWords.IsWhole && book.Languages.AreLettersBeyondAscii && _latin.TryAdd(text, start, length, withLetters ? book.Languages : null, out int words))
            _scripts[(int)Script.Latin] += words;
        else
            CountAny(book, text.Slice(start, length), withLetters);
    }

    /// <summary>The likeliest language.</summary>
    /// <param name="book">The packs.</param>
    /// <param name="lead">How many points it has more than the next one; 0 where there are words of more than one script, or of another than Latin.</param>
    public LanguageGuess Choose(PhraseBook book, out int lead)
    {
        AddLatin(book);
        lead = 0;
        Script script = Most(_scripts, out bool alone);
        if (script == Script.None)
            return new LanguageGuess(null, Script.None);
        if (script is Script.Han or Script.Kana)
        {
            bool kana = _scripts[(int)Script.Kana] > KanaShare * (_scripts[(int)Script.Han] + _scripts[(int)Script.Kana]);
            return new LanguageGuess(book.Find(kana ? "ja" : "zh"), Script.Han);
        }
        ulong candidates = book.Languages.OfScript(script);
        int best = -1, only = candidates == 0 ? -1 : BitOperations.Log2(candidates), most = 0, next = 0;
        for (ulong packs = candidates; packs != 0; packs &= packs - 1)
        {
            int bit = BitOperations.TrailingZeroCount(packs), score = _scores[bit];
            best = score > most ? bit : best;
            next = Math.Max(next, Math.Min(most, score));
            most = Math.Max(most, score);
        }
        lead = alone && script == Script.Latin ? most - next : 0;
        bool lone = BitOperations.IsPow2(candidates) && script is not (Script.Latin or Script.Cyrillic or Script.Arabic or Script.Devanagari);
        int chosen = lone ? only : best;
        return new LanguageGuess(chosen < 0 ? null : book.Languages.Pack(chosen), script);
    }

    private void AddLatin(PhraseBook book)
    {
        Add(_latin.LanguagesOfLetters(), LetterWeight);
        Add(_latin.LanguagesOfWords(book.StopWords));
        _latin.Clear();
    }

    private void CountAny(PhraseBook book, ReadOnlySpan<char> sample, bool withLetters)
    {
        Script main = Script.None;
        int found = 0;
        for (int at = 0; Tokenizer.TryFirstWord(sample[at..], out Token word); at += word.End)
        {
            if (word.Kind != TokenKind.Word)
                continue;
            main = Scripts.Of(sample[at + word.Start]);
            _scripts[(int)main]++;
            _sets[found] = book.StopWordPacks(word);
            found += _sets[found] != 0 ? 1 : 0;
        }
        Add(_sets.AsSpan(0, found));
        if (withLetters)
            CountLetters(book.Languages, sample, main);
    }

    private void CountLetters(LanguageTable languages, ReadOnlySpan<char> sample, Script main)
    {
        ulong candidates = languages.OfScript(main);
        int found = 0;
        for (int at = languages.NextLetter(sample, 0); at < sample.Length; at = languages.NextLetter(sample, at + 1))
        {
            _sets[found] = languages.OfLetter(sample[at]) & candidates;
            found += _sets[found] != 0 ? 1 : 0;
        }
        Add(_sets.AsSpan(0, found), LetterWeight);
    }

    /// <summary>Adds a weight to the scores of the languages in each of some sets; the weight of a word where none is given.</summary>
    private void Add(ReadOnlySpan<ulong> sets, short given = 0)
    {
        var bits = Vector256.Create((ushort)1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
        Span<short> scores = _scores;
        var one = Vector256.Create<short>(scores);
        var two = Vector256.Create<short>(scores[16..]);
        var three = Vector256.Create<short>(scores[32..]);
        var four = Vector256.Create<short>(scores[48..]);
        foreach (ulong set in sets)
        {
            var weight = Vector256.Create(given != 0 ? given : Weights[BitOperations.PopCount(set)]);
            one += Vector256.Equals(Vector256.Create((ushort)set) & bits, bits).AsInt16() & weight;
            two += Vector256.Equals(Vector256.Create((ushort)(set >> 16)) & bits, bits).AsInt16() & weight;
            three += Vector256.Equals(Vector256.Create((ushort)(set >> 32)) & bits, bits).AsInt16() & weight;
            four += Vector256.Equals(Vector256.Create((ushort)(set >> 48)) & bits, bits).AsInt16() & weight;
        }
        one.CopyTo(scores);
        two.CopyTo(scores[16..]);
        three.CopyTo(scores[32..]);
        four.CopyTo(scores[48..]);
    }

    private static Script Most(ReadOnlySpan<int> scripts, out bool alone)
    {
        int best = 0, all = 0;
        for (int i = 1; i < scripts.Length; i++)
        {
            all += scripts[i];
            if (scripts[i] > (best == 0 ? 0 : scripts[best]))
                best = i;
        }
        alone = scripts[best] == all;
        return (Script)best;
    }

    private static short[] WeightsOfWords()
    {
        var weights = new short[Languages + 1];
        for (int count = 0; count < weights.Length; count++)
            weights[count] = (short)(WordWeight / (count / 2 + 1) + 1);
        return weights;
    }
}
