using System.Text;

namespace ScrapeClean.Languages;

/// <summary>Numbers words from 1 while packs are compiled, and keeps their folded forms. Not thread-safe.</summary>
internal sealed class WordList
{
    private readonly HashIndex _numbers = new(1 << 12);
    private readonly StringBuilder _text = new();

    public int Count { get; private set; }

    /// <summary>The folded words, each closed by a line feed, in the order of their numbers.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>The number of a token of <paramref name="text"/>.</summary>
    public int Add(ReadOnlySpan<char> text, Token token)
    {
        ref ulong number = ref _numbers.Add(token.Hash);
        if (number != 0)
            return (int)number;
        number = (ulong)++Count;
        Append(text[token.Start..token.End]);
        _text.Append('\n');
        return Count;
    }

    /// <summary>The number of tokens that are a word together.</summary>
    public int AddCompound(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        ulong hash = Tokenizer.Basis;
        foreach (Token token in tokens)
            hash = CompoundWord.Hash(hash, text, token);
        ref ulong number = ref _numbers.Add(hash);
        if (number != 0)
            return (int)number;
        number = (ulong)++Count;
        foreach (Token token in tokens)
        {
            if (!token.Single)
                _text.Append(' ');
            Append(text[token.Start..token.End]);
        }
        _text.Append('\n');
        return Count;
    }

    private void Append(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (CharTable.Read(c, out char folded) != CharClass.Ignored)
                _text.Append(folded);
        }
    }

    /// <summary>Takes in words that were numbered before, each closed by a line feed. To be called first.</summary>
    public void AddAll(string words)
    {
        _text.Append(words);
        int start = 0;
        for (int end = words.IndexOf('\n'); end >= 0; end = words.IndexOf('\n', start))
        {
            _numbers.Add(Tokenizer.Hash(words.AsSpan(start, end - start))) = (ulong)++Count;
            start = end + 1;
        }
    }
}
