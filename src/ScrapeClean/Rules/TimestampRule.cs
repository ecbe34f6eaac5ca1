using System.Globalization;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A line that is nothing but a date. Near the top, or with a time of day, it dates the article or a comment; elsewhere it may head a part of a
/// chronicle, and goes only beside other furniture.
/// </summary>
internal sealed class TimestampRule : Rule
{
    private const int MaxWords = 14;
    private const int TopBlocks = 6;
    private const int ChronicleBlocks = 10;
    private const int MaxDateLength = 40;
    private const int MaxDateTokens = 16;
    private const int DateLength = 10;

    /// <summary>ISO 8601 as machines write it, with or without seconds and zone.</summary>
    private static readonly string[] MachineForms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public override string Name => "timestamp";

    public override LineSigns Signs => LineSigns.Number;

    public override Verdict Decide(in LineContext line)
    {
        // A full stop of these scripts ends a sentence, where others end a date or an abbreviation with theirs.
        if (line.Numbers == 0 || line.Words > MaxWords || line.IsRow || line.Text[^1] is '。' or '।' or '۔')
            return default;
        // Eight digits may be a date; a longer number counts something.
        if (line.Text.Length > 8 && !line.Text.ContainsAnyExceptInRange('0', '9'))
            return default;
        if (IsOfMachine(line.Text))
            return Verdict.Remove(FurnitureKind.Timestamp, Name, 0.97f);
        ReadOnlySpan<Token> tokens = line.Tokens;
        int end = PlaceholderReader.Date(line.Document.Book, tokens, 0);
        if (end == 0)
            return default;
        if (!OnlyMarks(tokens[end..]) && !IsSecondDate(line.Document, tokens[end..]))
            return default;
        return HasTime(tokens) || (line.LookAround() < TopBlocks && !HeadsChronicle(line))
            ? Verdict.Remove(FurnitureKind.Timestamp, Name, 0.93f)
            : Verdict.Weak(FurnitureKind.Timestamp, Name, 0.85f);
    }

    // Where paragraphs stand between bare dates, the dates head them.
    private static bool HeadsChronicle(in LineContext line)
    {
        Span<Token> tokens = stackalloc Token[MaxDateTokens];
        DocumentContext document = line.Document;
        int place = line.LookAround(), last = Math.Min(document.Blocks.Count - 1, place + ChronicleBlocks);
        for (int i = Math.Max(0, place - ChronicleBlocks); i <= last; i++)
        {
            Blocks.Block block = document.Blocks[i];
            if (Math.Abs(i - place) < 2 || block.Length > MaxDateLength)
                continue;
            int count = Tokenizer.Tokenize(block.Of(document.Text), tokens, out bool complete);
            if (complete && count > 0 && PlaceholderReader.Date(document.Book, tokens[..count], 0) == count && !HasTime(tokens[..count]))
                return true;
        }
        return false;
    }

    private static bool IsOfMachine(ReadOnlySpan<char> text) =>
        text.Length > DateLength && text[DateLength] == 'T'
        && DateTimeOffset.TryParseExact(text, MachineForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool OnlyMarks(ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Mark)
                return false;
        }
        return true;
    }

    // "(updated: 15:20 12.03.2019)"
    private static bool IsSecondDate(DocumentContext document, ReadOnlySpan<Token> tokens)
    {
        if (!tokens[0].IsMark('('))
            return false;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return PlaceholderReader.Date(document.Book, tokens, i) is > 0 and var length && OnlyMarks(tokens[(i + length)..]);
        }
        return false;
    }

    private static bool HasTime(ReadOnlySpan<Token> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (PlaceholderReader.Time(tokens, i) > 1)
                return true;
        }
        return false;
    }
}
