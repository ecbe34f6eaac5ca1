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
/// their own letters. A few hundred characters are enough; the longest lines are asked, since chrome is short. The beginnings of the samples tell most
/// texts already. Belongs to one call at a time and is used again for the next.
/// </summary>
internal sealed class LanguageGuesser
{
    private const int SampleBlocks = 5;
    private const int SampleLength = 120;
    private const int LongBlock = 80;

    /// <summary>What is looked at first of each sample, and points that a language must be ahead for that to be enough.</summary>
    private const int FirstLook = 60;
    private const int FarAhead = 50;

    /// <summary>Samples whose letters are looked at: every pack of the script has its own, so it costs more than the words.</summary>
    private const int LetterSamples = 2;

    private readonly LanguageTally _tally = new();

    public LanguageGuess Guess(PhraseBook book, ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks)
    {
        int longOnes = 0;
        foreach (ref readonly Block block in blocks)
            longOnes += block.Length >= LongBlock ? 1 : 0;
        bool cut = Count(book, text, blocks, longOnes, FirstLook);
        LanguageGuess guess = _tally.Choose(book, out int lead);
        if (!cut || lead >= FarAhead)
            return guess;
        Count(book, text, blocks, longOnes, SampleLength);
        return _tally.Choose(book, out _);
    }

    /// <summary>Counts so many units of each sample; gives whether any sample has more.</summary>
    private bool Count(PhraseBook book, ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, int longOnes, int most)
    {
        int atLeast = longOnes >= 2 ? LongBlock : 0;
        int stride = longOnes >= 2 ? Math.Max(1, longOnes / SampleBlocks) : 1;
        int seen = 0, samples = 0, budget = SampleBlocks * SampleLength;
        bool cut = false;
        _tally.Clear();
        foreach (ref readonly Block block in blocks)
        {
            if (block.Length < atLeast || seen++ % stride != 0)
                continue;
            int length = Math.Min(Math.Min(block.Length, SampleLength), budget);
            _tally.Count(book, text, block.Start, Math.Min(length, most), withLetters: samples++ < LetterSamples);
            cut |= length > most;
            budget -= length;
            if (budget <= 0)
                break;
        }
        return cut;
    }
}
