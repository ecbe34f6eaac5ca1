namespace ScrapeClean.Languages;

/// <summary>
/// Tokenises a text that lost its line breaks: a word with a capital behind a small letter, "aussiJazz", becomes two with a colon between,
/// which is what a label had behind it. Names that are written so are cut as well, so this serves only to look for phrases.
/// </summary>
internal static class GluedTokens
{
    /// <summary>Tokenises all of the text.</summary>
    public static int Tokenize(ReadOnlySpan<char> text, Span<Token> tokens, out bool complete)
    {
        int count = Tokenizer.Tokenize(text, tokens, out complete);
        return Part(text, tokens, count, ref complete);
    }

    /// <summary>The first two words of the text with what is glued to them, or one if there is no other; room for six tokens is enough.</summary>
    public static int TokenizeTwo(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        int count = Tokenizer.Tokenize(text, tokens[..2], out bool complete);
        return Part(text, tokens, count, ref complete);
    }

    private static int Part(ReadOnlySpan<char> text, Span<Token> tokens, int count, ref bool complete)
    {
        for (int i = 0; i < count; i++)
        {
            Token word = tokens[i];
            int glue = word.Kind == TokenKind.Word ? FindGlue(text, word) : -1;
            if (glue < 0)
                continue;
            if (count + 2 > tokens.Length)
            {
                complete = false;
                return count;
            }
            tokens[(i + 1)..count].CopyTo(tokens[(i + 3)..]);
            tokens[i] = Part(text, word.Start, glue);
            tokens[i + 1] = new Token(Tokenizer.Hash(":"), glue, glue, TokenKind.Mark, ':', capital: false, single: false);
            tokens[i + 2] = Part(text, glue, word.End);
            count += 2;
            i++;
        }
        return count;
    }

    /// <summary>Whether a capital stands there directly behind a small letter.</summary>
    public static bool IsBorder(ReadOnlySpan<char> text, int at) => char.IsLower(text[at - 1]) && char.IsUpper(text[at]);

    private static int FindGlue(ReadOnlySpan<char> text, Token word)
    {
        for (int i = word.Start + 1; i < word.End; i++)
        {
            if (IsBorder(text, i))
                return i;
        }
        return -1;
    }

    private static Token Part(ReadOnlySpan<char> text, int start, int end)
    {
        Tokenizer.TryFirstWord(text[start..end], out Token part);
        return new Token(part.Hash, start, end, TokenKind.Word, part.First, part.Capital, single: false);
    }
}
