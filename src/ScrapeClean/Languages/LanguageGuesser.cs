using ScrapeClean.Blocks;

namespace ScrapeClean.Languages;

/// <summary>The language and script of a text.</summary>
/// <param name="Pack">The language's pack, or null where no pack fits.</param>
/// <param name="Script">The script most letters of the text are of.</param>
internal readonly record struct LanguageGuess(CompiledPack? Pack, Script Script)
{
    /// <summary>BCP 47 code of the language; <c>und</c> where it is not known.</summary>
    public string Code => Pack?.Code ?? LanguagePacks.Universal;
}

/// <summary>
/// Guesses a language from a sample of the text: the script by its letters, then the packs of that script by their most frequent words and
/// their own letters. A few hundred characters are enough; the longest lines are asked, since chrome is short.
/// </summary>
internal static class LanguageGuesser
{
    private const int SampleBlocks = 6;
    private const int SampleLength = 160;
    private const int LongBlock = 80;
    private const int LetterWeight = 3;
    private const int WordWeight = 12;
    private const double KanaShare = 0.04;

    public static LanguageGuess Guess(PhraseBook book, ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks)
    {
        Span<int> scripts = stackalloc int[Scripts.Count];
        Span<int> scores = stackalloc int[64];
        int longOnes = 0;
        foreach (Block block in blocks)
            longOnes += block.Length >= LongBlock ? 1 : 0;
        int atLeast = longOnes >= 2 ? LongBlock : 0;
        int stride = Math.Max(1, (longOnes >= 2 ? longOnes : blocks.Length) / SampleBlocks);
        if (atLeast == 0)
            stride = 1;
        int seen = 0, taken = 0, budget = SampleBlocks * SampleLength;
        foreach (Block block in blocks)
        {
            if (block.Length < atLeast || seen++ % stride != 0)
                continue;
            ReadOnlySpan<char> sample = text.Slice(block.Start, Math.Min(Math.Min(block.Length, SampleLength), budget));
            CountScripts(sample, scripts);
            CountWords(book, sample, scores);
            budget -= sample.Length;
            if ((atLeast > 0 && ++taken == SampleBlocks) || budget <= 0)
                break;
        }
        return Choose(book, scripts, scores);
    }

    /// <summary>The script that most letters of the span are of.</summary>
    public static Script MainScript(ReadOnlySpan<char> text)
    {
        Span<int> scripts = stackalloc int[Scripts.Count];
        CountScripts(text, scripts);
        return Most(scripts);
    }

    private static void CountScripts(ReadOnlySpan<char> sample, Span<int> scripts)
    {
        foreach (char c in sample)
            scripts[(int)Scripts.Of(c)]++;
    }

    private static void CountWords(PhraseBook book, ReadOnlySpan<char> sample, Span<int> scores)
    {
        Span<Token> tokens = stackalloc Token[SampleLength];
        int count = Tokenizer.Tokenize(sample, tokens, out _);
        foreach (Token token in tokens[..count])
        {
            if (token.Kind != TokenKind.Word)
                continue;
            ulong packs = book.StopWordPacks(token.Hash);
            int weight = WordWeight / Math.Max(1, System.Numerics.BitOperations.PopCount(packs) / 2 + 1);
            for (; packs != 0; packs &= packs - 1)
                scores[System.Numerics.BitOperations.TrailingZeroCount(packs)] += weight + 1;
        }
        foreach (CompiledPack pack in book.Packs)
        {
            if (pack.GuessBit >= 0 && pack.Letters.Length > 0)
                scores[pack.GuessBit] += LetterWeight * CountLetters(sample, pack.Letters);
        }
    }

    private static int CountLetters(ReadOnlySpan<char> sample, string letters)
    {
        int count = 0;
        for (int at = sample.IndexOfAny(letters); at >= 0; at = sample.IndexOfAny(letters))
        {
            count++;
            sample = sample[(at + 1)..];
        }
        return count;
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
        CompiledPack? best = null, only = null;
        int candidates = 0;
        foreach (CompiledPack pack in book.Packs)
        {
            if (pack.GuessBit < 0 || !pack.Scripts.Contains(script))
                continue;
            candidates++;
            only = pack;
            if (scores[pack.GuessBit] > (best is null ? 0 : scores[best.GuessBit]))
                best = pack;
        }
        return new LanguageGuess(candidates == 1 && script is not (Script.Latin or Script.Cyrillic or Script.Arabic or Script.Devanagari) ? only : best, script);
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
