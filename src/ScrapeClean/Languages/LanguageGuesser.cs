using System.Numerics;
using ScrapeClean.Blocks;

namespace ScrapeClean.Languages;

/// <summary>The language and script of a text.</summary>
/// <param name="Pack">The language's pack, or null where no pack fits.</param>
/// <param name="Script">The script most letters of the text are of.</param>
internal readonly record struct LanguageGuess(CompiledPack? Pack, Script Script)
{
    /// <summary>BCP 47 code of the language; <c>und</c> where it is not known.</summary>
    public string Code => Pack?.Code ?? PackHeader.Universal;
}

/// <summary>
/// Guesses a language from a sample of the text: the script by its letters, then the packs of that script by their most frequent words and
/// their own letters. A few hundred characters are enough; the longest lines are asked, since chrome is short.
/// </summary>
internal static class LanguageGuesser
{
    private const int SampleBlocks = 5;
    private const int SampleLength = 120;
    private const int LongBlock = 80;
    private const int LetterWeight = 3;

    /// <summary>Samples whose letters are looked at: every pack of the script has its own, so it costs more than the words.</summary>
    private const int LetterSamples = 2;
    private const int WordWeight = 12;
    private const double KanaShare = 0.04;

    public static LanguageGuess Guess(PhraseBook book, ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks)
    {
        var tally = new Tally(book, stackalloc int[Scripts.Count], stackalloc int[64]);
        int longOnes = 0;
        foreach (Block block in blocks)
            longOnes += block.Length >= LongBlock ? 1 : 0;
        int atLeast = longOnes >= 2 ? LongBlock : 0;
        int stride = longOnes >= 2 ? Math.Max(1, longOnes / SampleBlocks) : 1;
        int seen = 0, samples = 0, budget = SampleBlocks * SampleLength;
        foreach (Block block in blocks)
        {
            if (block.Length < atLeast || seen++ % stride != 0)
                continue;
            ReadOnlySpan<char> sample = text.Slice(block.Start, Math.Min(Math.Min(block.Length, SampleLength), budget));
            tally.Count(sample, withLetters: samples++ < LetterSamples);
            budget -= sample.Length;
            if (budget <= 0)
                break;
        }
        return tally.Choose();
    }

    /// <summary>What a sample says: letters of each script, by the first of each word, and points for each language.</summary>
    private readonly ref struct Tally(PhraseBook book, Span<int> scripts, Span<int> scores)
    {
        private readonly Span<int> _scripts = scripts;
        private readonly Span<int> _scores = scores;

        public void Count(ReadOnlySpan<char> sample, bool withLetters)
        {
            Script main = Script.None;
            for (int at = 0; Tokenizer.TryFirstWord(sample[at..], out Token word); at += word.End)
            {
                if (word.Kind != TokenKind.Word)
                    continue;
                main = Scripts.Of(sample[at + word.Start]);
                _scripts[(int)main]++;
                ulong packs = book.StopWordPacks(word);
                int weight = packs == 0 ? 0 : WordWeight / (BitOperations.PopCount(packs) / 2 + 1) + 1;
                for (; packs != 0; packs &= packs - 1)
                    _scores[BitOperations.TrailingZeroCount(packs)] += weight;
            }
            if (!withLetters)
                return;
            ulong candidates = book.Languages.OfScript(main);
            for (int at = book.Languages.NextLetter(sample, 0); at < sample.Length; at = book.Languages.NextLetter(sample, at + 1))
            {
                for (ulong packs = book.Languages.OfLetter(sample[at]) & candidates; packs != 0; packs &= packs - 1)
                    _scores[BitOperations.TrailingZeroCount(packs)] += LetterWeight;
            }
        }

        public LanguageGuess Choose() => LanguageGuesser.Choose(book, _scripts, _scores);
    }

    private static LanguageGuess Choose(PhraseBook book, ReadOnlySpan<int> scripts, ReadOnlySpan<int> scores)
    {
        Script script = Most(scripts);
        if (script == Script.None)
            return new LanguageGuess(null, Script.None);
        if (script is Script.Han or Script.Kana)
        {
            bool kana = scripts[(int)Script.Kana] > KanaShare * (scripts[(int)Script.Han] + scripts[(int)Script.Kana]);
            return new LanguageGuess(book.Find(kana ? "ja" : "zh"), Script.Han);
        }
        ulong candidates = book.Languages.OfScript(script);
        int best = -1, only = candidates == 0 ? -1 : BitOperations.Log2(candidates);
        for (ulong packs = candidates; packs != 0; packs &= packs - 1)
        {
            int bit = BitOperations.TrailingZeroCount(packs);
            if (scores[bit] > (best < 0 ? 0 : scores[best]))
                best = bit;
        }
        bool lone = BitOperations.IsPow2(candidates) && script is not (Script.Latin or Script.Cyrillic or Script.Arabic or Script.Devanagari);
        int chosen = lone ? only : best;
        return new LanguageGuess(chosen < 0 ? null : book.Languages.Pack(chosen), script);
    }

    private static Script Most(ReadOnlySpan<int> scripts)
    {
        int best = 0;
        for (int i = 1; i < scripts.Length; i++)
        {
            if (scripts[i] > (best == 0 ? 0 : scripts[best]))
                best = i;
        }
        return (Script)best;
    }
}
