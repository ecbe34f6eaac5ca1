namespace ScrapeClean.Languages;

/// <summary>
/// A word of a prompt that is several tokens to the tokeniser: "点击", "đăng ký". In the vocabulary it is a word like others, with a space before each
/// of its tokens that is no letter of writing without spaces.
/// </summary>
internal static class CompoundWord
{
    /// <summary>No compound has more tokens.</summary>
    public const int MostTokens = 24;

    /// <summary>Hash of a compound with one token more.</summary>
    /// <param name="hash">That of the tokens before; <see cref="Tokenizer.Basis"/> for none.</param>
    /// <param name="text">The text that the token is a part of.</param>
    /// <param name="token">The token.</param>
    public static ulong Hash(ulong hash, ReadOnlySpan<char> text, in Token token)
    {
        if (token.Single)
            return Tokenizer.Hash(hash, token.First);
        hash = Tokenizer.Hash(hash, ' ');
        foreach (char c in text[token.Start..token.End])
            hash = CharTable.IsOfWord(c, out char folded) ? Tokenizer.Hash(hash, folded) : hash;
        return hash;
    }
}
