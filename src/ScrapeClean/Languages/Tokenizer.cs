using System.Runtime.CompilerServices;

namespace ScrapeClean.Languages;

/// <summary>
/// Cuts a line into words, numbers and marks, in one pass and without allocation. A word is a run of letters and digits; apostrophes and
/// hyphens between letters part words and leave no trace; a letter of a script without spaces is a word of its own; a number may
/// hold dots and commas between digits.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Hash of no unit.</summary>
    public const ulong Basis = 14695981039346656037;

    private const ulong Mixer = 0x9E3779B97F4A7C15;
    private const int Turn = 23;

    /// <summary>Hash of one folded unit more. The next one waits for no multiplication.</summary>
    public static ulong Hash(ulong hash, char folded) => ulong.RotateLeft(hash, Turn) ^ (folded * Mixer);

    /// <summary>Hash of a sequence of folded units, by their places.</summary>
    public static ulong Hash(ReadOnlySpan<char> folded)
    {
        ulong hash = Basis;
        foreach (char c in folded)
            hash = Hash(hash, c);
        return hash;
    }

    /// <summary>Tokenises <paramref name="text"/> into <paramref name="tokens"/>.</summary>
    /// <returns>Number of tokens written; <paramref name="complete"/> is false where the text holds more.</returns>
    public static int Tokenize(ReadOnlySpan<char> text, Span<Token> tokens, out bool complete)
    {
        int count = 0, i = 0;
        while (i < text.Length)
        {
            CharClass kind = CharTable.ClassOf(text[i]);
            if (kind is CharClass.Space or CharClass.Ignored)
            {
                i++;
                continue;
            }
            if (kind == CharClass.Joiner && Joins(text, i))
            {
                i++;
                continue;
            }
            if (count == tokens.Length)
            {
                complete = false;
                return count;
            }
            Token token = kind switch
            {
                CharClass.Letter => Word(text, i),
                CharClass.Digit => Number(text, i),
                _ => One(text, i, kind == CharClass.Single),
            };
            tokens[count++] = token;
            i = token.End;
        }
        complete = true;
        return count;
    }

    /// <summary>The first word or number, marks before it passed over.</summary>
    public static bool TryFirstWord(ReadOnlySpan<char> text, out Token word)
    {
        for (int i = 0; i < text.Length; i++)
        {
            CharClass kind = CharTable.ClassOf(text[i]);
            if (kind is CharClass.Mark or CharClass.Space or CharClass.Ignored or CharClass.Joiner)
                continue;
            word = kind switch
            {
                CharClass.Letter => Word(text, i),
                CharClass.Digit => Number(text, i),
                _ => One(text, i, single: true),
            };
            return true;
        }
        word = default;
        return false;
    }

    private static bool Joins(ReadOnlySpan<char> text, int i)
    {
        CharClass before = i > 0 ? CharTable.ClassOf(text[i - 1]) : CharClass.Space;
        CharClass after = i + 1 < text.Length ? CharTable.ClassOf(text[i + 1]) : CharClass.Space;
        if (before == CharClass.Letter)
            return after is CharClass.Letter or CharClass.Digit || CharTable.Fold(text[i]) == '\'';
        return before == CharClass.Digit && after == CharClass.Letter;
    }

    private static Token One(ReadOnlySpan<char> text, int i, bool single)
    {
        char folded = CharTable.Fold(text[i]);
        return new Token(Hash(Basis, folded), i, i + 1, single ? TokenKind.Word : TokenKind.Mark, folded, capital: false, single);
    }

    private static Token Word(ReadOnlySpan<char> text, int start)
    {
        char first = text[start];
        int end = EndOfWord(text, start, out ulong hash);
        return new Token(hash, start, end, TokenKind.Word, CharTable.Fold(first), char.IsUpper(first), single: false);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfWord(ReadOnlySpan<char> text, int at, out ulong hash)
    {
        ulong sum = Basis;
        for (; at < text.Length; at++)
        {
            if (CharTable.IsOfWord(text[at], out char folded))
                sum = Hash(sum, folded);
            else if (CharTable.ClassOf(text[at]) != CharClass.Ignored)
                break;
        }
        hash = sum;
        return at;
    }

    private static Token Number(ReadOnlySpan<char> text, int start)
    {
        ulong hash = Basis;
        int i = start;
        for (; i < text.Length; i++)
        {
            CharClass kind = CharTable.Read(text[i], out char folded);
            bool inside = kind == CharClass.Digit
                || folded is '.' or ',' && i + 1 < text.Length && CharTable.ClassOf(text[i + 1]) == CharClass.Digit;
            if (inside)
                hash = Hash(hash, folded);
            else if (kind != CharClass.Ignored)
                break;
        }
        return new Token(hash, start, i, TokenKind.Number, CharTable.Fold(text[start]), capital: false, single: false);
    }
}
