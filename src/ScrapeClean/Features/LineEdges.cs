namespace ScrapeClean.Features;

/// <summary>How a line begins and ends.</summary>
internal static class LineEdges
{
    public static StartKind StartOf(char c) => CharClasses.KindOf(c) switch
    {
        CharKind.Upper => StartKind.Upper,
        CharKind.Lower or CharKind.Combining => StartKind.Lower,
        CharKind.Dense => StartKind.Dense,
        CharKind.Digit => StartKind.Digit,
        CharKind.Quote or CharKind.Apostrophe => StartKind.Quote,
        CharKind.Bracket => StartKind.Bracket,
        CharKind.Separator => c == '«' ? StartKind.Quote : StartKind.Separator,
        _ => StartKind.Symbol,
    };

    public static EndKind EndOf(ReadOnlySpan<char> line)
    {
        var c = line[^1];
        switch (CharClasses.KindOf(c))
        {
            case CharKind.SentenceEnd:
                if (c == '…' || (c == '.' && line.Length > 2 && line[^2] == '.'))
                    return EndKind.Ellipsis;
                return c is '!' or '?' or '！' or '？' or '؟' ? EndKind.Question : EndKind.FullStop;
            case CharKind.Lower or CharKind.Upper or CharKind.Dense or CharKind.Combining:
                return EndKind.Letter;
            case CharKind.Digit:
                return EndKind.Digit;
            case CharKind.Quote or CharKind.Apostrophe:
                return EndKind.Quote;
            case CharKind.Bracket:
                return line.Length > 1 && CharClasses.KindOf(line[^2]) == CharKind.SentenceEnd ? EndKind.Quote : EndKind.Bracket;
            case CharKind.Colon:
                return EndKind.Colon;
            case CharKind.Comma:
                return EndKind.Comma;
            case CharKind.Separator:
                return c == '»' ? EndKind.Quote : EndKind.Separator;
            default:
                return EndKind.Symbol;
        }
    }
}
