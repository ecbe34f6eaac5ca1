using ScrapeClean.Blocks;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>One block as the rules see it: its characters, words and marks, and the document around it.</summary>
internal readonly ref struct LineContext
{
    public LineContext(DocumentContext document, int index, ReadOnlySpan<char> text, Span<Token> tokens)
    {
        PhraseBook book = document.Book;
        book.LookUp(tokens);
        Document = document;
        _place = index;
        Text = text;
        Tokens = tokens;
        int words = 0, singles = 0, numbers = 0, capitals = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            ref readonly WordFacts facts = ref book.Facts(token);
            Follows |= facts.Follows;
            Classes |= facts.Classes;
            InsideStarts |= i < MostInside && facts.Behind(PhraseBook.InsideRoot) >= 0 ? 1UL << i : 0;
            if (token.Kind != TokenKind.Word)
            {
                numbers += token.Kind == TokenKind.Number ? 1 : 0;
                LastWord = token.Kind == TokenKind.Number ? i : LastWord;
                Signs |= token.Kind == TokenKind.Mark ? SignOf(text[token.Start]) : LineSigns.Number;
                continue;
            }
            LastWord = i;
            Signs |= text[token.Start] >= FirstUnlatin ? LineSigns.OtherScript : LineSigns.None;
            words += token.Single ? 0 : 1;
            singles += token.Single ? 1 : 0;
            capitals += token.Capital ? 1 : 0;
        }
        LetterWords = words + (singles + 1) / 2;
        Words = LetterWords + numbers;
        Numbers = numbers;
        Follows |= numbers > 0 ? book.NumberFollows : 0;
        Capitals = capitals;
        Signs |= (Classes >> WordClass.Agency & 1) != 0 ? LineSigns.Agency : LineSigns.None;
        bool mayAsk = ((Classes & WordClass.Asking) != 0 && (Classes & WordClass.Things) != 0) || (Classes >> WordClass.Compound & 1) != 0;
        Signs |= mayAsk ? LineSigns.Prompt : LineSigns.None;
    }

    /// <summary>Lines of more tokens are too long for phrases inside them.</summary>
    public const int MostInside = 64;

    /// <summary>Letters below this are Latin.</summary>
    private const char FirstUnlatin = '\u0250';

    private readonly int _place;

    public DocumentContext Document { get; }

    public ReadOnlySpan<char> Text { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    /// <summary>Words and numbers; in writing without spaces two letters count as a word.</summary>
    public int Words { get; }

    /// <summary>Whether it is a row of a table: cells with tabs between them.</summary>
    public bool IsRow => Text.Contains('\t');

    /// <summary>Words only.</summary>
    public int LetterWords { get; }

    public int Numbers { get; }

    /// <summary>Words with a capital.</summary>
    public int Capitals { get; }

    /// <summary>Number of the last token that is no mark; 0 where all are.</summary>
    public int LastWord { get; }

    /// <summary>What the line has that rules go by.</summary>
    public LineSigns Signs { get; }

    /// <summary><see cref="WordFacts.Follows"/> of all its words and numbers.</summary>
    public uint Follows { get; }

    /// <summary>The classes that its words belong to, as bits.</summary>
    public ulong Classes { get; }

    /// <summary>The tokens that a phrase inside the line may start with, as bits by their number; of the first <see cref="MostInside"/>.</summary>
    public ulong InsideStarts { get; }

    public Block Block => Document.Blocks[_place];

    /// <summary>Whether the line closes with the mark of a sentence's end, a quotation mark or bracket behind it disregarded.</summary>
    public bool EndsSentence
    {
        get
        {
            int i = Tokens.Length - 1;
            while (i > 0 && Tokens[i].Kind == TokenKind.Mark && Tokens[i].First is '"' or ')' or ']' or '\'')
                i--;
            return i >= 0 && Tokens[i].Kind == TokenKind.Mark && SentenceMarks.Ends(Tokens[i].First);
        }
    }

    /// <summary>Number of the block in the document. The answer of a rule that asks for it goes by more than the line's own words, and is not remembered.</summary>
    public int LookAround()
    {
        Document.LookedAround = true;
        return _place;
    }

    private static LineSigns SignOf(char mark) => mark switch
    {
        '©' or 'ⓒ' or '℗' => LineSigns.Credit,
        '#' or '＃' or '﹟' => LineSigns.Hash,
        '>' or '›' or '→' or '▸' or '»' or '|' or '·' or '•' or '/' or '،' => LineSigns.Stroke,
        _ => LineSigns.None,
    };
}
