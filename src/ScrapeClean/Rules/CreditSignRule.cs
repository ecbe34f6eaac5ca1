using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A line that opens with © names a photographer or an agency, or with a year the owner of the page. One that closes with © and a name is a caption
/// with its credit, unless more than one sentence stands before.
/// </summary>
internal sealed class CreditSignRule : Rule
{
    public const string RuleName = "credit-sign";
    private const int MaxWords = 14;
    /// <summary>Longer lines are left alone.</summary>
    public const int MaxCaptionWords = 30;
    private const int MaxCreditWords = 8;

    public override string Name => RuleName;

    public override LineSigns Signs => LineSigns.Credit;

    public override Verdict Decide(in LineContext line)
    {
        int sign = line.Text.IndexOfAny('©', 'ⓒ', '℗');
        if (sign < 0)
            return default;
        ReadOnlySpan<Token> tokens = line.Tokens;
        int at = 0;
        while (at < tokens.Length && tokens[at].Start < sign)
            at++;
        if (at + 1 >= tokens.Length)
            return default;
        int before = 0;
        foreach (Token token in tokens[..at])
            before += token.Kind != TokenKind.Mark ? 1 : 0;
        int behind = line.Words - before;
        if (behind == 0 || behind > (before == 0 ? MaxWords : MaxCreditWords))
            return default;
        // Captions have one sentence; of more the last is followed by the credit of an image that stands below.
        if (at > 0 && SentenceMarks.Ends(tokens[at - 1].First) && SentenceMarks.HoldsTold(line.Text[..tokens[at - 1].Start]) && !ReservesRights(line, at + 1))
            return InlineCut.Of(line.Document, line.Block, FurnitureKind.ImageCredit, Name, 0.92f, line.Block.Start + line.Block.Of(line.Document.Text).IndexOf(line.Text[sign]), line.Block.End);
        if (line.Words > MaxCaptionWords)
            return default;
        if (HasYear(line.Text, tokens[at..]) && !NamesAgency(line.Document, tokens[at..]))
            return before <= 3 ? Verdict.Remove(FurnitureKind.Legal, Name, 0.97f) : Verdict.Remove(FurnitureKind.ImageCredit, Name, 0.92f);
        // "… said the mayor. (©NTB)": the sentence may be body, and the brackets are looked at by themselves.
        if (at > 1 && tokens[at - 1].IsMark('(') && SentenceMarks.Ends(tokens[at - 2].First))
            return default;
        // "… in March. © All rights reserved": what stands before the reservation is a sentence of body.
        if (at > 0 && SentenceMarks.Ends(tokens[at - 1].First) && ReservesRights(line, at + 1))
            return default;
        bool spaced = at == 0 || NamesAgency(line.Document, tokens[at..]) || tokens[at - 1].End < tokens[at].Start || tokens[at - 1].Kind == TokenKind.Mark;
        if (!spaced || (line.EndsSentence && behind > MaxCreditWords))
            return default;
        return Verdict.Remove(FurnitureKind.ImageCredit, Name, before == 0 ? 0.97f : 0.93f);
    }

    private static bool ReservesRights(in LineContext line, int at)
    {
        foreach (PhraseHit hit in line.Document.Matcher.Match(line.Document.Book, PhraseBook.StartRoot, line.Tokens, at))
        {
            PhraseEntry entry = line.Document.Book.Entry(hit.Entry);
            if (entry.Kind == FurnitureKind.Legal && entry.Operator == PhraseOperator.Whole && hit.End == line.Tokens.Length && line.Document.Owns(entry.Pack))
                return true;
        }
        return false;
    }

    // "© AFP 2019 JO DOE" is a credit with its year.
    private static bool NamesAgency(DocumentContext document, ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Capital && (document.Book.ClassesOf(token) >> WordClass.Agency & 1) != 0)
                return true;
        }
        return false;
    }

    private static bool HasYear(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Number && token.End - token.Start == 4 && int.TryParse(text[token.Start..token.End], out int year) && year is >= 1900 and < 2100)
                return true;
        }
        return false;
    }
}
